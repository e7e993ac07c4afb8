"""Rules of the code that no tool of the checks can state."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
PACKAGE = TOP / "desktop" / "backchime"


def nodes(*folders: Path, naming: str) -> Iterator[tuple[str, ast.AST]]:
    """The nodes of every module below the folders that names something, each with the place to tell."""
    for path in sorted(path for folder in folders for path in folder.rglob("*.py")):
        text = path.read_text("utf-8")
        if naming in text:
            for node in ast.walk(ast.parse(text)):
                yield f"{path.relative_to(TOP)}:{getattr(node, 'lineno', 0)}", node


def imported(node: ast.AST) -> list[str]:
    """The full names that an import statement brings in."""
    match node:
        case ast.Import(names=names):
            return [alias.name for alias in names]
        case ast.ImportFrom(module=module, names=names):
            return [f"{module}.{alias.name}" for alias in names]
        case _:
            return []


def test_only_the_window_knows_qt_widgets_even_inside_a_function() -> None:
    window = tuple(str(Path("desktop/backchime", part)) for part in ("ui/", "app.py", "self_test/"))
    found = [
        place
        for place, node in nodes(PACKAGE, naming="QtWidgets")
        if any(name.startswith("PySide6.QtWidgets") for name in imported(node))
    ]
    assert [place for place in found if not place.startswith(window)] == []


def test_no_test_waits_for_a_fixed_time() -> None:
    waits = [
        place
        for place, node in nodes(TOP / "tests", naming="qtbot.wait(")
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "wait"
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "qtbot"
    ]
    assert waits == []


def test_no_label_keeps_a_picture_of_the_scale_of_one_screen() -> None:
    # It would stay blurred on the next screen: a widget paints for the screen that it is on.
    kept = [
        place
        for place, node in nodes(PACKAGE, naming=".setPixmap(")
        if isinstance(node, ast.Attribute) and node.attr == "setPixmap"
    ]
    assert kept == []


def test_the_packaging_folder_is_no_python_package() -> None:
    # It would hide the library `packaging` that pytest and PyInstaller import.
    assert not (TOP / "packaging" / "__init__.py").exists()
