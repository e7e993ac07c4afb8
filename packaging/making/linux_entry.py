"""The desktop entry: how Backchime stands in menus, and what can be begun from there."""

from making.linux_mime import MIME_TYPE
from making.linux_words import In, listed, routines, said, words
from making.project import app_id

# Qt gives every window the class that it has from the app's name.
WINDOW_CLASS = "backchime"


def desktop_entry(program: str = "backchime") -> str:
    """The entry, for a program that is found by this name; an action begins each routine that ships."""
    names = routines()
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Version=1.5",
        "Name=Backchime",
        *_in_languages("GenericName", said(words()["generic_name"])),
        *_in_languages("Comment", said(words()["comment"])),
        *_in_languages("Keywords", listed(words()["keywords"])),
        f"Icon={app_id()}",
        f"Exec={_quoted(program)} %F",
        f"TryExec={program}",
        "Terminal=false",
        "Categories=Utility;Clock;",
        f"MimeType={MIME_TYPE};",
        "StartupNotify=true",
        f"StartupWMClass={WINDOW_CLASS}",
        "SingleMainWindow=true",
        f"Actions={''.join(f'{name};' for name in names)}",
    ]
    for identifier, name in names.items():
        lines += ["", f"[Desktop Action {identifier}]", *_in_languages("Name", said(name))]
        lines += [f"Icon={app_id()}", f"Exec={_quoted(program)} --start {identifier}"]
    return "\n".join(lines) + "\n"


def _in_languages(key: str, texts: In) -> list[str]:
    return [f"{key}[{language}]={text}" if language else f"{key}={text}" for language, text in texts.items()]


def _quoted(program: str) -> str:
    """As `Exec` wants a program whose path has signs that mean something there."""
    if all(sign.isalnum() or sign in "/-_.+" for sign in program):
        return program
    for sign in '\\"`$':
        program = program.replace(sign, f"\\{sign}")
    return '"' + program.replace("\\", "\\\\").replace("%", "%%") + '"'
