"""Small mistakes put into a reference by machine, one at a time: `mutants_of` lists them in a fixed order.

A mutant's id is its function and the changed statement, what changed in braces: `step: return {z >= 0 → z > 0}`. It
holds no line numbers, so that edits elsewhere in the file leave it as it is. Docstrings, annotations, the text of
exceptions and what only concerns warnings are not mutated.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Callable, Iterator
from copy import copy
from dataclasses import dataclass
from typing import Any

from dlgrade.verify.operators import (
    QUIET,
    condition_variants,
    exception_variants,
    expression_variants,
    statement_variants,
)

__all__ = ["Mutant", "mutants_of"]

_TOKEN = re.compile(r"\d+\.\d*|\w+|(?:\*\*|//|<<|>>|[-+*/%@&|^<>=!])=|\*\*|//|<<|>>|\s+|.", re.DOTALL)
_SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_UNTOUCHED = (ast.Import, ast.ImportFrom, ast.Global, ast.Nonlocal, ast.Pass)


@dataclass(frozen=True, slots=True)
class Mutant:
    """A reference with one mistake in it."""

    id: str
    function: str
    """The top-level name in whose definition the mistake is."""
    source: str


@dataclass(frozen=True, slots=True)
class _Site:
    """A place in the tree that can hold something else; `put` fills it in, `header` is the statement around it."""

    put: Callable[[Any], None]
    now: ast.AST
    variants: tuple[ast.AST, ...]
    header: Callable[[], str]


def mutants_of(source: str) -> list[Mutant]:
    """The mutants of a module's source, without repetition, in the order of the source. Raises SyntaxError."""
    body = ast.parse(source).body
    texts = [ast.unparse(node) for node in body]
    seen = [{ast.dump(node)} for node in body]
    taken: Counter[str] = Counter()
    found = []
    for number, original in enumerate(body):
        if not _mutable(original):
            continue
        name = _name(original)
        for site in _sites_of_block(body, number, number + 1, frozenset()):
            before = site.header()
            for variant in site.variants:
                site.put(variant)
                node, after = body[number], site.header()
                shape = ast.dump(node)
                if shape not in seen[number] and _compiles(text := ast.unparse(ast.fix_missing_locations(node))):
                    seen[number].add(shape)
                    id_ = f"{name}: {_difference(before, after)}"
                    taken[id_] += 1
                    found.append(Mutant(id_ if taken[id_] == 1 else f"{id_} ({taken[id_]})", name,
                                        "\n\n".join([*texts[:number], text, *texts[number + 1:]]) + "\n"))
                site.put(site.now)
    return found


def _mutable(node: ast.stmt) -> bool:
    if isinstance(node, ast.If):  # `if TYPE_CHECKING`, `if __name__ == "__main__"`
        return False
    return not isinstance(node, (*_UNTOUCHED, ast.Expr)) and not _name(node).startswith("__")


def _name(node: ast.stmt) -> str:
    """The name that a top-level statement gives a value to."""
    if isinstance(node, _SCOPES):
        return node.name
    return next((n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)), "")


def _compiles(text: str) -> bool:
    try:
        compile(text, "mutant", "exec", dont_inherit=True)
    except (SyntaxError, ValueError):
        return False
    return True


def _difference(before: str, after: str) -> str:
    """`before` with the tokens that differ shown as {old → new}."""
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    start = next((i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    end = next((i for i, (a, b) in enumerate(zip(old[start:][::-1], new[start:][::-1], strict=False)) if a != b),
               min(len(old), len(new)) - start)
    middle = ["".join(tokens[start:len(tokens) - end]) for tokens in (old, new)]
    return f"{''.join(old[:start])}{{{middle[0]} → {middle[1]}}}{''.join(old[len(old) - end:])}"


def _header(node: ast.AST) -> str:
    """A statement on one line, without what is nested in it and without annotations."""
    if not isinstance(node, ast.stmt):
        return ast.unparse(node)
    bare: Any = copy(node)
    for field in ("orelse", "finalbody", "handlers", "decorator_list"):
        if hasattr(bare, field):
            setattr(bare, field, [])
    compound = hasattr(bare, "body")
    if compound:
        bare.body = [ast.Pass()]
    if isinstance(bare, (ast.FunctionDef, ast.AsyncFunctionDef)):
        bare.returns, bare.args = None, copy(bare.args)
        for field in ("posonlyargs", "args", "kwonlyargs"):
            setattr(bare.args, field, [ast.arg(a.arg) for a in getattr(bare.args, field)])
    elif isinstance(bare, ast.AnnAssign):
        bare = ast.Assign([bare.target], bare.value or ast.Constant(...), lineno=0)
    elif isinstance(bare, ast.Try):
        return "try:"
    elif isinstance(bare, ast.Match):
        return f"match {ast.unparse(bare.subject)}:"
    text = ast.unparse(ast.fix_missing_locations(bare))
    return text.rpartition("\n")[0] if compound else " ".join(text.split("\n"))


def _sites_of_block(block: list[ast.stmt], begin: int, end: int, bound: frozenset[str]) -> Iterator[_Site]:
    """The sites of statements `begin` to `end` of a block, each statement's own before those of what is nested in it."""
    for i in range(begin, end):
        node = block[i]
        if isinstance(node, _UNTOUCHED) or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):
            continue

        def put(other: Any, i: int = i) -> None:
            block[i] = other

        variants = () if isinstance(node, _SCOPES) else tuple(statement_variants(node, bound))
        yield _Site(put, node, variants, lambda i=i: _header(block[i]))  # type: ignore[misc]
        yield from _expression_sites(node, lambda node=node: _header(node))  # type: ignore[misc]
        inner = bound
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            inner |= {a.arg for a in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)}
        for nested in _blocks(node):
            yield from _sites_of_block(nested, 0, len(nested), inner)
        if not isinstance(node, _SCOPES):
            bound |= {n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}


def _blocks(node: ast.stmt) -> Iterator[list[ast.stmt]]:
    for field in ("body", "orelse", "finalbody"):
        if getattr(node, field, None):
            yield getattr(node, field)
    for part in (*getattr(node, "handlers", ()), *getattr(node, "cases", ())):
        yield part.body


def _expression_sites(node: ast.AST, header: Callable[[], str]) -> Iterator[_Site]:
    """The sites in the expressions of `node`; nested statements are left to their own."""
    for field, value in ast.iter_fields(node):
        if field in ("annotation", "returns", "decorator_list", "type_comment", "type_params"):
            continue
        items = list(enumerate(value)) if isinstance(value, list) else [(None, value)]
        for index, child in items:
            if not isinstance(child, ast.AST) or isinstance(child, (ast.stmt, ast.ExceptHandler, ast.match_case, ast.pattern)):
                continue
            if isinstance(child, ast.JoinedStr) or _quiet(child):
                continue

            def put(other: Any, field: str = field, index: int | None = index, value: Any = value) -> None:
                if index is None:
                    setattr(node, field, other)
                else:
                    value[index] = other

            variants = tuple(_variants(node, field, child))
            if variants:
                yield _Site(put, child, variants, header)
            if not isinstance(node, (ast.Raise, ast.Assert)) or field == "test":
                yield from _expression_sites(child, header)


def _quiet(node: ast.AST) -> bool:
    call = node.context_expr if isinstance(node, ast.withitem) else node
    func = call.func if isinstance(call, ast.Call) else None
    return isinstance(func, (ast.Name, ast.Attribute)) and (func.id if isinstance(func, ast.Name) else func.attr) in QUIET


def _variants(parent: ast.AST, field: str, node: ast.AST) -> Iterator[ast.AST]:
    if not isinstance(node, ast.expr):
        return
    if isinstance(parent, ast.Raise):
        if field == "exc":
            yield from exception_variants(node)
        return
    if isinstance(getattr(node, "ctx", None), (ast.Store, ast.Del)):
        return
    yield from expression_variants(node, parent.arg if isinstance(parent, ast.keyword) else None)
    if field == "test" and isinstance(parent, (ast.If, ast.While, ast.IfExp, ast.Assert)):
        yield from condition_variants(node)
