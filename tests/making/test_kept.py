"""Facts about what the bundle keeps of Python and Qt, and what it leaves out."""

import sys

import pytest
from bundle.kept import keep, without_dead_links
from making import account
from making.bundle import missing

linux = pytest.mark.skipif(sys.platform != "linux", reason="what the system brings is Linux's")

NEEDED = [
    "PySide6/Qt/lib/libQt6Widgets.so.6",
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/Qt/plugins/platforms/libqoffscreen.so",
    "PySide6/plugins/platforms/qwindows.dll",
    "PySide6/Qt6Network.dll",
    "PySide6/QtNetwork.pyd",
    "PySide6\\plugins\\styles\\qmodernwindowsstyle.dll",
    "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
    "PySide6/Qt/plugins/imageformats/libqsvg.so",
    "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
    "PySide6/Qt/translations/qtbase_de.qm",
    "python3.11/lib-dynload/_sqlite3.cpython-311-x86_64-linux-gnu.so",
    "python3.11/lib-dynload/_decimal.cpython-311-x86_64-linux-gnu.so",
    "backchime/assets/translations/backchime_de.qm",
    "backchime/assets/voice/en/index.json",
]
DEAD = [
    "PySide6/Qt/lib/libQt6Quick.so.6",
    "PySide6/Qt6Pdf.dll",
    "PySide6/opengl32sw.dll",
    "PySide6/Qt/plugins/imageformats/libqjpeg.so",
    "PySide6/Qt/plugins/tls/libqopensslbackend.so",
    "PySide6/Qt/translations/qtbase_pl.qm",
    "PySide6/Qt/translations/qt_help_de.qm",
    "python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so",
    "backchime/assets/translations/backchime_de.ts",
    "backchime/assets/schema/routines.schema.json",
    "pyinstaller-6.22.3.dist-info/METADATA",
]
OF_THE_SYSTEM = [
    "libX11.so.6",
    "libfontconfig.so.1",
    "libmvec.so.1",
    "libffi.so.8",
    "libsqlite3.so.0",
    "libgtk-3.so.0",
]


@pytest.mark.parametrize("place", NEEDED)
def test_what_the_window_needs_is_kept(place: str) -> None:
    assert keep(place)


@pytest.mark.parametrize("place", DEAD)
def test_what_nothing_uses_is_left_out(place: str) -> None:
    assert not keep(place)


@linux
@pytest.mark.parametrize("place", OF_THE_SYSTEM)
def test_what_the_system_brings_is_left_to_it(place: str) -> None:
    assert not keep(place)


def test_a_link_goes_with_its_library() -> None:
    kept = [("PySide6/Qt/lib/libQt6Gui.so.6", "/site/PySide6/Qt/lib/libQt6Gui.so.6", "BINARY")]
    live = ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK")
    dead = ("libQt6OpenGL.so.6", "PySide6/Qt/lib/libQt6OpenGL.so.6", "SYMLINK")
    data = ("backchime/routines.json", "/site/backchime/routines.json", "DATA")
    assert without_dead_links([live, dead, data], kept) == [live, data]


def test_a_module_that_the_app_imports_cannot_be_left_out() -> None:
    warnings = (
        "missing module named winreg - imported by platform (delayed)\n"
        "excluded module named PySide6.QtNetwork - imported by PySide6 (optional), "
        "backchime.system.pipe_door (top-level), backchime.system.pipe_visitors (top-level)\n"
        "excluded module named asyncio - imported by jeepney.io.asyncio, backchime.system.x (top-level)\n"
    )
    assert missing(warnings) == ["asyncio"]


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("_internal/backchime/assets/voice/en/a.mp3", "voice"),
        ("_internal/backchime/assets/licences/GPL-3.0.txt", "licences and metadata"),
        ("_internal/PySide6/Qt/lib/libQt6Gui.so.6", "Qt"),
        ("_internal/PySide6/QtGui.abi3.so", "PySide6 and shiboken6"),
        (
            "_internal/PySide6/Qt/lib/libicudata.so.73",
            "ICU, in which Qt on Linux has its rules for languages",
        ),
        ("backchime", "the program: the code of the app and of what it imports"),
        ("_internal/something", "other"),
    ],
)
def test_every_file_counts_for_what_it_is_there_for(place: str, kind: str) -> None:
    assert account.kind(place) == kind
