"""Facts about ICU's data once it is cut: what stays can be found, whole, by its name."""

import struct

import pytest
from making.icu_data import cut, is_needed

HEADER = struct.pack("<HBBHHBBBB4s", 32, 0xDA, 0x27, 20, 0, 0, 0, 2, 0, b"CmnD").ljust(32, b"\0")
ITEMS = {
    "coll/de.res": b"order",
    "lang/de.res": b"names of languages",
    "zoneinfo64.res": b"zones",
    "zu.res": b"?",
}


def packed(items: dict[str, bytes]) -> bytes:
    """A block of data as ICU packs it."""
    names = [f"icudt73l/{name}".encode() + b"\0" for name in items]
    at = 4 + 8 * len(items)
    begin = -(-(at + sum(map(len, names))) // 16) * 16
    table, bodies = struct.pack("<I", len(items)), b""
    for name, content in zip(names, items.values(), strict=True):
        table += struct.pack("<II", at, begin + len(bodies))
        at += len(name)
        bodies += content.ljust(-(-len(content) // 16) * 16, b"\0")
    return HEADER + (table + b"".join(names)).ljust(begin, b"\0") + bodies


def read(data: bytes) -> dict[str, bytes]:
    """The items of a block by name, up to their padding; the last one as far as the block goes."""
    body = data[32:]
    (count,) = struct.unpack_from("<I", body)
    places = [struct.unpack_from("<II", body, 4 + 8 * number) for number in range(count)]
    ends = [begin for _, begin in places[1:]] + [len(body)]
    return {
        body[name : body.index(b"\0", name)].decode(): body[begin:end].rstrip(b"\0")
        for (name, begin), end in zip(places, ends, strict=True)
    }


def test_what_is_needed_stays_as_it_was_and_the_rest_is_gone() -> None:
    whole = packed(ITEMS)
    assert read(whole) == {f"icudt73l/{name}": content for name, content in ITEMS.items()}
    small = cut(whole, is_needed)
    assert small[:32] == HEADER
    assert read(small) == {"icudt73l/coll/de.res": b"order", "icudt73l/zoneinfo64.res": b"zones"}
    assert all(begin % 16 == 0 for _, begin in struct.iter_unpack("<II", small[36 : 36 + 16]))


NEEDED = [
    ("coll/root.res", 1),
    ("coll/ucadata.icu", 1),
    ("coll/sv.res", 1),
    ("coll/zh.res", 700_000),
    ("zone/de.res", 1),
    ("cnvalias.icu", 1),
    ("ibm-850_P100-1995.cnv", 900),
]
NOT_NEEDED = [
    ("zone/ja.res", 1),
    ("euc-tw-2014.cnv", 545_632),
    ("brkitr/cjdict.dict", 1),
    ("translit/root.res", 1),
]


@pytest.mark.parametrize(("name", "size"), NEEDED)
def test_the_order_of_letters_zones_and_small_old_encodings_stay(name: str, size: int) -> None:
    assert is_needed(name, size)


@pytest.mark.parametrize(("name", "size"), NOT_NEEDED)
def test_what_only_other_programs_ask_for_goes(name: str, size: int) -> None:
    assert not is_needed(name, size)
