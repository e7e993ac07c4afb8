"""Small changes of the core, one at a time, as mutmut thinks them up, and how each takes effect."""

import __future__

import ast
import difflib
import importlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FunctionType
from typing import Any

import libcst as cst
from libcst.metadata import MetadataWrapper, PositionProvider
from mutmut.mutation.file_mutation import MutationVisitor, deep_replace
from mutmut.mutation.mutators import mutation_operators
from mutmut.mutation.pragma_handling import IgnoredCode

CORE = Path(__file__).resolve().parents[1] / "desktop" / "backchime" / "core"
SAYING = ("sentence", "counted")  # their patterns are wording: no rule, and no test repeats it


@dataclass(frozen=True, slots=True)
class Mutant:
    """A function of the core with one change, as it read and reads; tests must come by its `lines`."""

    module: str
    owner: str
    function: str
    lines: range
    before: str
    after: str

    @property
    def place(self) -> str:
        """Where a person finds it."""
        return ".".join(filter(None, (self.module, self.owner, self.function))) + f", line {self.lines[-1]}"

    @property
    def change(self) -> str:
        """The lines that are different, with those around them; none of them is empty."""
        told = difflib.unified_diff(self.before.splitlines(), self.after.splitlines(), n=2, lineterm="")
        return "\n".join(list(told)[2:])

    @contextmanager
    def in_effect(self) -> Iterator[None]:
        """Meanwhile, whoever holds the function, under whatever name, runs the changed one."""
        module = importlib.import_module(f"backchime.core.{self.module}")
        around: Mapping[str, Any] = vars(vars(module)[self.owner]) if self.owner else vars(module)
        held, made = _bare(around[self.function]), dict(around)
        code = compile(self.after, str(module.__file__), "exec", __future__.annotations.compiler_flag)
        exec(code, vars(module), made)  # noqa: S102 - our own code, with one change
        before = held.__code__, held.__defaults__, held.__kwdefaults__
        changed = made[self.function]
        try:
            held.__code__, held.__defaults__ = changed.__code__, changed.__defaults__
            held.__kwdefaults__ = changed.__kwdefaults__
            yield
        finally:
            held.__code__, held.__defaults__, held.__kwdefaults__ = before


def mutants_of(module: str) -> Iterator[Mutant]:
    """Every mutant of one module of the core."""
    source = (CORE / f"{module}.py").read_text("utf-8")
    wrapper = MetadataWrapper(cst.parse_module(source))
    changes = _Changes(mutation_operators, IgnoredCode(set(), set(), set()))
    wrapper.visit(changes)
    spans, owners = wrapper.resolve(PositionProvider), _owners(wrapper.module)
    statements = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.stmt)]
    for change in changes.mutations:
        function = change.contained_by_top_level_function
        if not isinstance(function, cst.FunctionDef):
            continue
        span = spans[change.original_node]
        changed = deep_replace(function, change.original_node, change.mutated_node)
        yield Mutant(
            module,
            owners.get(function, ""),
            function.name.value,
            _passed(span.start.line, span.end.line, statements),
            _text(function),
            _text(changed),
        )


class _Changes(MutationVisitor):
    """As mutmut makes them, in properties and cached functions too, as nothing of ours is decorated twice."""

    def __init__(self, *asked: Any) -> None:
        super().__init__(*asked)
        self._wording: set[int] = set()

    def _skip_node_and_children(self, node: cst.CSTNode) -> bool:
        if isinstance(node, cst.FunctionDef):
            return False
        self._wording |= {id(words) for words in _said(node) if isinstance(words, cst.BaseString)}
        return id(node) in self._wording or super()._skip_node_and_children(node)


def _said(node: cst.CSTNode) -> list[cst.BaseExpression]:
    """What a sentence is made of, and what an exception says for the log."""
    if isinstance(node, cst.Raise) and isinstance(node.exc, cst.Call):
        return [argument.value for argument in node.exc.args]
    if isinstance(node, cst.Call) and isinstance(node.func, cst.Name) and node.func.value in SAYING:
        return [
            argument.value
            for argument in node.args
            if argument.keyword is None or argument.keyword.value == "single"
        ]
    return []


def _owners(module: cst.Module) -> dict[cst.CSTNode, str]:
    classes = [part for part in module.body if isinstance(part, cst.ClassDef)]
    return {part: whole.name.value for whole in classes for part in whole.body.body}


def _passed(first: int, last: int, statements: list[ast.stmt]) -> range:
    """The lines from the start of the statement on; of a function's head, the function."""
    within = min(
        (one for one in statements if one.lineno <= first <= (one.end_lineno or 0)),
        key=lambda one: (one.end_lineno or 0) - one.lineno,
    )
    if isinstance(within, ast.FunctionDef):
        return range(within.lineno, (within.end_lineno or 0) + 1)
    return range(within.lineno, last + 1)


def _text(function: Any) -> str:
    return cst.Module([function.with_changes(decorators=[], leading_lines=[])]).code


def _bare(held: Any) -> FunctionType:
    """The function within a property, a cached or a class's own one."""
    while not isinstance(held, FunctionType):
        names = ("fget", "func", "__wrapped__", "__func__")
        held = next(getattr(held, name) for name in names if hasattr(held, name))
    return held
