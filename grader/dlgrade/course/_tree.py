"""YAML text → a tree of plain values that know their lines.

Only libyaml's (or PyYAML's) safe parser is used, and only its events: nothing is constructed, so there is no tag to
obey. Tags, aliases and documents nested beyond reason are refused. Plain scalars are read as YAML 1.2's core schema
has it: `no` and `2026-12-04` are text, `010` is ten.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import yaml

from dlgrade.course.names import printable
from dlgrade.i18n import Text, both

__all__ = ["Node", "TreeError", "parse"]

Scalar: TypeAlias = str | int | float | bool | None
_DEEPEST = 20
_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_PLAIN: tuple[tuple[re.Pattern[str], Callable[[str], Scalar]], ...] = (
    (re.compile(r"null|Null|NULL|~|"), lambda _: None),
    (re.compile(r"true|True|TRUE"), lambda _: True),
    (re.compile(r"false|False|FALSE"), lambda _: False),
    (re.compile(r"[-+]?[0-9]{1,15}"), int),
    (re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?"), float),
)


class TreeError(Exception):
    """The text is no tree: `problem` is one sentence in every language, `line` and `column` count from 1."""

    def __init__(self, problem: Text, line: int, column: int | None = None) -> None:
        super().__init__(problem["en"])
        self.problem = problem
        self.line = line
        self.column = column


@dataclass(frozen=True, slots=True)
class Node:
    """A value and the line of its key, or its own where it has none."""

    value: Scalar | Mapping[str, Node] | tuple[Node, ...]
    line: int

    @property
    def mapping(self) -> Mapping[str, Node]:
        """The keys of a mapping; none for anything else."""
        return self.value if isinstance(self.value, Mapping) else {}

    def plain(self) -> Any:
        """Plain data: dicts, tuples and scalars."""
        if isinstance(self.value, Mapping):
            return {key: node.plain() for key, node in self.value.items()}
        if isinstance(self.value, tuple):
            return tuple(node.plain() for node in self.value)
        return self.value

    def line_of(self, *path: str | int) -> int:
        """The line of the value at `path`, or of the last thing on the way that exists."""
        node = self
        for step in path:
            if isinstance(node.value, Mapping) and step in node.value:
                node = node.value[str(step)]
            elif isinstance(node.value, tuple) and isinstance(step, int) and step < len(node.value):
                node = node.value[step]
        return node.line

    def under(self, over: Node) -> Node:
        """This node with `over` laid on it: mappings key by key, anything else is replaced. Lines travel along."""
        if not isinstance(self.value, Mapping) or not isinstance(over.value, Mapping):
            return over
        merged = dict(self.value)
        for key, node in over.value.items():
            merged[key] = merged[key].under(node) if key in merged else node
        return Node(merged, over.line)

    def without(self, *keys: str) -> Node:
        """The same mapping less some keys."""
        return Node({key: node for key, node in self.mapping.items() if key not in keys}, self.line)


def parse(text: str) -> Node:
    """The one document in `text`. Raises TreeError, and nothing else, for whatever is not a legal tree."""
    if odd := _FORBIDDEN.search(text):
        line = text.count("\n", 0, odd.start()) + 1
        column = odd.start() - text.rfind("\n", 0, odd.start())
        raise TreeError(both("the character {character} cannot stand there.", character=ascii(odd[0])), line, column)
    try:
        return _document(yaml.parse(text, Loader=_LOADER))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        rows = text.split("\n")
        if line <= len(rows) and "\t" in rows[line - 1][: len(rows[line - 1]) - len(rows[line - 1].lstrip())]:
            problem = both("a tab indents this line; YAML wants spaces.")
        else:
            problem = both("this is not valid YAML. Look at the indentation, colons and quotes here and just above.")
        raise TreeError(problem, line, column) from None


def _document(events: Iterator[Any]) -> Node:
    found: Node | None = None
    for event in events:
        if isinstance(event, yaml.DocumentStartEvent):
            if found is not None:
                raise TreeError(both("a second document begins here; there must be one."), _line(event))
            found = _node(next(events), events, 0)
    return found if found is not None else Node(None, 1)


def _line(event: Any) -> int:
    return int(event.start_mark.line) + 1


def _node(event: Any, events: Iterator[Any], depth: int) -> Node:
    line = _line(event)
    if isinstance(event, yaml.AliasEvent):
        name = printable(str(event.anchor))
        raise TreeError(both("the alias `*{name}` is not allowed here; write the value out.", name=name), line)
    if event.tag is not None:
        tag = printable(event.tag)
        raise TreeError(both("the tag `{tag}` is not allowed here; write the plain value.", tag=tag), line)
    if depth > _DEEPEST:
        raise TreeError(both("this is nested more than {levels} levels deep.", levels=_DEEPEST), line)
    if isinstance(event, yaml.MappingStartEvent):
        return Node(_mapping(events, depth), line)
    if isinstance(event, yaml.SequenceStartEvent):
        items = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            items.append(_node(event, events, depth + 1))
        return Node(tuple(items), line)
    return Node(_scalar(event), line)


def _mapping(events: Iterator[Any], depth: int) -> dict[str, Node]:
    mapping: dict[str, Node] = {}
    while not isinstance(event := next(events), yaml.MappingEndEvent):
        line = _line(event)
        key = _node(event, events, depth + 1)
        if not isinstance(event, yaml.ScalarEvent):
            raise TreeError(both("a key must be one word."), line)
        name = str(event.value)
        if name in mapping:
            first = mapping[name].line
            sentence = both("the key `{key}` appears twice; first on line {first}.", key=printable(name), first=first)
            raise TreeError(sentence, key.line)
        mapping[name] = Node(_node(next(events), events, depth + 1).value, line)
    return mapping


def _scalar(event: Any) -> Scalar:
    text = str(event.value)
    if event.implicit[0]:  # plain, neither quoted nor a block
        for pattern, read in _PLAIN:
            if pattern.fullmatch(text):
                return read(text)
    return text
