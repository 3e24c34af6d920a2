"""Which properties to ask first about a mutant: those of the function it is in, then those that reach it by calls."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from dlgrade.properties.model import Property

__all__ = ["Order"]


class Order:
    """The names that each top-level definition of the reference uses, followed through."""

    def __init__(self, tree: ast.Module, properties: Sequence[Property]) -> None:
        self._properties = properties
        self._uses: dict[str, set[str]] = {}
        for node in tree.body:
            used = {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}
            for name in [node.name] if isinstance(node, (ast.FunctionDef, ast.ClassDef)) else used:
                self._uses.setdefault(name, set()).update(used)

    def of(self, function: str) -> tuple[str, ...]:
        """The ids of the properties that a change of `function` may break, its own first."""
        own = [p.id for p in self._properties if p.function == function]
        return (*own, *(p.id for p in self._properties if p.function != function and function in self._reached(p.function)))

    def _reached(self, function: str) -> set[str]:
        reached, waiting = set[str](), [function]
        while waiting:
            name = waiting.pop()
            if name not in reached:
                reached.add(name)
                waiting += self._uses.get(name, ())
        return reached
