"""What a small recogniser makes of a phrase: a stand-in for a listener, harsher than one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from scipy.signal import resample_poly

from studio.loudness import Signal
from studio.voice.shaping import RATE
from studio.voice.texts import spoken_form, words

HEARING_RATE: Final = 16_000
SILENCE_SECONDS: Final = 0.3  # the recogniser wants to hear the room before the voice


@dataclass(frozen=True, slots=True)
class Recogniser:
    """Two ears: one writes down whatever it hears, the other picks one of our phrases."""

    dictation: Any
    choice: Any
    known: frozenset[str]  # the texts whose every word the recogniser's dictionary holds

    def heard(self, sound: Signal) -> tuple[str, ...]:
        """The words that dictation hears, out of some 130,000."""
        return words(decoded(self.dictation, sound))

    def picked(self, sound: Signal) -> tuple[str, ...]:
        """The words of the phrase, out of all our phrases, that comes closest."""
        return words(decoded(self.choice, sound))


def recogniser(texts: Sequence[str]) -> Recogniser:
    """Both ears, the second one for `texts`."""
    from pocketsphinx import Decoder

    dictation = Decoder(loglevel="FATAL")
    spoken = {text: words(spoken_form(text)) for text in texts}
    known = frozenset(
        text for text, said in spoken.items() if all(dictation.lookup_word(word) for word in said)
    )
    choice = Decoder(lm=None, loglevel="FATAL")
    choice.add_jsgf_string("phrases", grammar(sorted({" ".join(spoken[text]) for text in known})))
    choice.activate_search("phrases")
    return Recogniser(dictation, choice, known)


def grammar(sentences: Sequence[str]) -> str:
    """A JSGF grammar (https://www.w3.org/TR/jsgf/) of whole sentences, of which one is spoken."""
    return f"#JSGF V1.0;\ngrammar phrases;\npublic <phrase> = {' | '.join(sentences)};\n"


def decoded(decoder: Any, sound: Signal) -> str:
    """What `decoder` makes of a sound at our rate; an empty text if nothing."""
    decoder.start_utt()
    decoder.process_raw(as_heard(sound), full_utt=True)
    decoder.end_utt()
    hypothesis = decoder.hyp()
    return str(hypothesis.hypstr) if hypothesis else ""


def as_heard(sound: Signal) -> bytes:
    """`sound` as the recogniser takes it: 16 kHz, 16 bit, with silence on either side."""
    narrow = resample_poly(sound, HEARING_RATE // 8_000, RATE // 8_000)
    pause = np.zeros(round(SILENCE_SECONDS * HEARING_RATE))
    steps = np.round(np.clip(np.concatenate([pause, narrow, pause]), -1.0, 1.0) * 32_767.0)
    return bytes(steps.astype("<i2").tobytes())
