"""The stub promises what the reference keeps: same functions, signatures and docstrings, compared as syntax trees."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from dlgrade.i18n import both
from dlgrade.verify.problems import Problem

__all__ = ["compare"]


def compare(stub: ast.Module, stub_path: str, reference: ast.Module, reference_path: str,
            functions: Iterable[str]) -> list[Problem]:
    """What differs between stub and reference; `functions` are those that assignments.yaml lists."""
    ours, theirs = _functions(stub), _functions(reference)
    problems = []
    for name in dict.fromkeys((*functions, *theirs, *ours)):
        if name not in theirs:
            problems.append(Problem(reference_path, both("It has no function {name}.", name=name)))
        elif name not in ours:
            problems.append(Problem(stub_path, both("It has no function {name}; the reference has one. Add it, or give the "
                                                    "reference's a name that begins with `_`.", name=name)))
        else:
            problems += _compare(ours[name], theirs[name], stub_path, reference_path)
    return problems


def _functions(tree: ast.Module) -> dict[str, ast.FunctionDef]:
    return {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")}


def _compare(stub: ast.FunctionDef, reference: ast.FunctionDef, stub_path: str, reference_path: str) -> list[Problem]:
    problems = []
    if _signature(stub) != _signature(reference):
        problems.append(Problem(stub_path, both(
            "{name}: the signature is {stub}; in {reference_path} it is {reference}. Make them the same.", name=stub.name,
            stub=_signature(stub), reference_path=reference_path, reference=_signature(reference))))
    words = ast.get_docstring(stub), ast.get_docstring(reference)
    if not words[0]:
        problems.append(Problem(stub_path, both(
            "{name} has no docstring; students learn from it what is due.", name=stub.name)))
    elif words[0] != words[1]:
        problems.append(Problem(stub_path, both(
            "{name}: the docstring is not that of {reference_path}{line}. Make them the same.", name=stub.name,
            reference_path=reference_path, line=_first_difference(words[0], words[1] or ""))))
    return problems


def _signature(node: ast.FunctionDef) -> str:
    returns = f" -> {ast.unparse(node.returns)}" if node.returns else ""
    return f"({ast.unparse(node.args)}){returns}"


def _first_difference(a: str, b: str) -> str:
    for x, y in zip(a.split("\n"), b.split("\n"), strict=False):
        if x != y:
            return f" (“{x.strip()[:60]}” ≠ “{y.strip()[:60]}”)"
    return ""
