"""The kind of file that a routine is given away in, as desktops of Linux are told of it."""

import xml.etree.ElementTree as ElementTree

from making.linux_words import In, said, words
from making.project import app_id

MIME_TYPE = "application/vnd.backchime.routine+json"
SUFFIX = ".backchime"

LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_NAMESPACE = "http://www.freedesktop.org/standards/shared-mime-info"
# Where the writer puts the two words that every such file has; a file that lost its suffix is known by them.
_FORMAT_WITHIN, _SECTION_WITHIN = "0:16", "8:64"


def mime_package() -> str:
    """The description of the kind of file, for `share/mime/packages`."""
    root = ElementTree.Element("mime-info", xmlns=_NAMESPACE)
    kind = ElementTree.SubElement(root, "mime-type", type=MIME_TYPE)
    add_said(kind, "comment", said(words()["routine_file"]))
    ElementTree.SubElement(kind, "sub-class-of", type="application/json")
    ElementTree.SubElement(kind, "icon", name=app_id())
    ElementTree.SubElement(kind, "glob", pattern=f"*{SUFFIX}")
    magic = ElementTree.SubElement(kind, "magic", priority="60")
    head = ElementTree.SubElement(magic, "match", type="string", value='"format":', offset=_FORMAT_WITHIN)
    for section in ("routines", "poses"):
        ElementTree.SubElement(head, "match", type="string", value=f'"{section}":', offset=_SECTION_WITHIN)
    return written(root)


def add_said(under: ElementTree.Element, name: str, texts: In) -> None:
    """Adds an element for each language of a text."""
    for language, text in texts.items():
        element = ElementTree.SubElement(under, name, {LANGUAGE: language} if language else {})
        element.text = text


def written(root: ElementTree.Element) -> str:
    """An XML file with this root."""
    ElementTree.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ElementTree.tostring(root, encoding="unicode")}\n'
