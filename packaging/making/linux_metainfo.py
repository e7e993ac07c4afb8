"""What software centres of Linux show before anybody installs Backchime (AppStream)."""

import json
import xml.etree.ElementTree as ElementTree
from datetime import UTC, datetime

from making.linux_mime import MIME_TYPE, add_said, written
from making.linux_words import said, words
from making.news import news
from making.project import TOP, app_id
from making.shipped_parts import licences

# Nothing is published there yet: the address is the one that the app's id promises.
HOME_PAGE = "https://github.com/backchime/backchime"
PICTURES = "https://raw.githubusercontent.com/backchime/backchime/main/docs/pictures"
AUTHORS = "The Backchime authors"


def metainfo(version: str) -> str:
    """The metainfo of this version, with every release that the changelog tells of."""
    root = ElementTree.Element("component", type="desktop-application")
    _add(root, "id", app_id())
    _add(root, "metadata_license", "MIT")
    _add(root, "project_license", licences())
    _add(root, "name", "Backchime")
    developer = ElementTree.SubElement(root, "developer", id=app_id().rpartition(".")[0])
    _add(developer, "name", AUTHORS)
    add_said(root, "summary", said(words()["comment"]))
    _add_description(root)
    _add(root, "launchable", f"{app_id()}.desktop", type="desktop-id")
    provides = ElementTree.SubElement(root, "provides")
    _add(provides, "binary", "backchime")
    _add(provides, "mediatype", MIME_TYPE)
    _add(root, "url", HOME_PAGE, type="homepage")
    _add(root, "url", f"{HOME_PAGE}/issues", type="bugtracker")
    _add(root, "url", HOME_PAGE, type="vcs-browser")
    _add_pictures(root)
    _add_look(root)
    _add_what_it_takes(root)
    ElementTree.SubElement(root, "content_rating", type="oars-1.1")  # none of what is rated is in it
    _add_releases(root, version)
    return written(root)


def _add_description(root: ElementTree.Element) -> None:
    description = ElementTree.SubElement(root, "description")
    add_said(description, "p", said(words()["about"]))
    has = ElementTree.SubElement(description, "ul")
    for text in words()["has"]:
        add_said(has, "li", said(text))
    add_said(description, "p", said(words()["care"]))


def _add_pictures(root: ElementTree.Element) -> None:
    screenshots = ElementTree.SubElement(root, "screenshots")
    for file, caption in words()["pictures"].items():
        screenshot = ElementTree.SubElement(screenshots, "screenshot")
        add_said(screenshot, "caption", said(caption))
        _add(screenshot, "image", f"{PICTURES}/{file}", type="source")
    screenshots[0].set("type", "default")


def _add_look(root: ElementTree.Element) -> None:
    """The colours behind the icon, those of the rail."""
    colours = json.loads((TOP / "assets" / "theme" / "tokens.json").read_text("utf-8"))["color"]
    branding = ElementTree.SubElement(root, "branding")
    for scheme, name in (("light", "honey-soft"), ("dark", "primary-soft")):
        _add(branding, "color", colours[scheme][name], type="primary", scheme_preference=scheme)
    keywords = ElementTree.SubElement(root, "keywords")
    for word in words()["keywords"]:
        add_said(keywords, "keyword", said(word))
    categories = ElementTree.SubElement(root, "categories")
    _add(categories, "category", "Utility")
    _add(categories, "category", "Clock")


def _add_what_it_takes(root: ElementTree.Element) -> None:
    layout = json.loads((TOP / "assets" / "theme" / "tokens.json").read_text("utf-8"))["layout"]
    requires = ElementTree.SubElement(root, "requires")
    _add(requires, "display_length", str(min(layout["minimum-window"])), compare="ge")
    recommends = ElementTree.SubElement(root, "recommends")
    _add(recommends, "display_length", str(min(layout["default-window"])), compare="ge")
    supports = ElementTree.SubElement(root, "supports")
    for control in ("keyboard", "pointing", "touch"):
        _add(supports, "control", control)
    _add(supports, "internet", "offline-only")


def _add_releases(root: ElementTree.Element, version: str) -> None:
    element = ElementTree.SubElement(root, "releases")
    for number, moment, items in news(version):
        day = datetime.fromtimestamp(moment, UTC).date().isoformat()
        release = ElementTree.SubElement(element, "release", version=number, date=day, type="stable")
        if items:
            told = ElementTree.SubElement(ElementTree.SubElement(release, "description"), "ul")
            for item in items:
                _add(told, "li", item)


def _add(under: ElementTree.Element, name: str, text: str, **attributes: str) -> None:
    ElementTree.SubElement(under, name, attributes).text = text
