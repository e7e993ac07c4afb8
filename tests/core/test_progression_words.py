"""Facts about the words of the rule that no suggestion of the other tests comes to."""

from backchime.core.progression_facts import Strand
from backchime.core.progression_words import good_again


def test_the_big_three_have_a_level_and_the_others_a_length() -> None:
    assert str(good_again(Strand.BIG_THREE, 2)) == "Good sessions in a row at this level: 2."
    assert str(good_again(Strand.CORE, 3)) == "Good sessions in a row at this length: 3."
