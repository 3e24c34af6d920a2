"""diagnosis.json: for each function some questions, and how each known mistake answers them.

`exercises/<id>/diagnosis.json` goes to students: its questions are ones that public properties ask first, and of answers it
holds hashes only. `reference/<id>/diagnosis.json` knows all the questions and mistakes. Both are written by `dlgrade verify
--update`, which also sees that they are true.
"""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from dlgrade.diagnosis.signature import Signature
from dlgrade.errors import CourseError
from dlgrade.i18n import Text
from dlgrade.sandbox.inside import wire

__all__ = ["FILE_NAME", "MOST", "Call", "Probes", "Table", "read_table"]

FILE_NAME = "diagnosis.json"
MOST = 6
"""More mistakes than these, none told from the other, are no diagnosis."""
_VERSION = 1

Call = tuple[tuple[Any, ...], dict[str, Any]]
"""Positional and keyword arguments."""


@dataclass(slots=True)
class Probes:
    """The questions of one function."""

    calls: list[Call]
    signatures: dict[str, Signature]
    cell: float
    right: list[Signature] = field(default_factory=list)
    """How right solutions answer: alike mostly, but where the contract leaves a choice."""

    def names(self, found: Signature) -> list[str]:
        """The mistakes that answer like `found`; none where a right solution does, too, or where they are too many to help."""
        if self.looks_right(found):
            return []
        alike = [name for name, known in self.signatures.items() if known.like(found)]
        return sorted(alike) if len(alike) <= MOST else []

    def looks_right(self, found: Signature) -> bool:
        """Whether some right solution answers like that."""
        return any(known.like(found) for known in self.right)


@dataclass(slots=True)
class Table:
    """All the functions of an exercise, and what is said of each mistake."""

    functions: dict[str, Probes] = field(default_factory=dict)
    texts: dict[str, tuple[Text, Text]] = field(default_factory=dict)
    """Name → title, hint."""

    def to_json(self) -> str:
        """As the file holds it."""
        functions = {name: {"calls": [_packed(call) for call in probes.calls], "cell": probes.cell,
                            "right": sorted({" ".join(each.hashes) for each in probes.right}),
                            "signatures": {key: " ".join(each.hashes) for key, each in sorted(probes.signatures.items())}}
                     for name, probes in self.functions.items()}
        texts = {name: {"title": title, "hint": hint} for name, (title, hint) in sorted(self.texts.items())}
        return json.dumps({"format_version": _VERSION, "functions": functions, "misconceptions": texts}, ensure_ascii=False,
                          indent=1) + "\n"


@lru_cache(maxsize=64)
def read_table(path: Path) -> Table:
    """The table in the file; an empty one where there is no file. Raises CourseError where it is not one."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if data["format_version"] != _VERSION:
            raise ValueError(f"format {data['format_version']}")
        functions = {name: Probes([_unpacked(call) for call in each["calls"]],
                                  {key: Signature(tuple(text.split())) for key, text in each["signatures"].items()},
                                  float(each["cell"]), [Signature(tuple(text.split())) for text in each["right"]])
                     for name, each in data["functions"].items()}
        texts = {name: (dict(each["title"]), dict(each["hint"])) for name, each in data["misconceptions"].items()}
    except FileNotFoundError:
        return Table()
    except (OSError, ValueError, KeyError, TypeError, AttributeError, wire.WireError) as error:
        raise CourseError("{file} cannot be used ({reason}); `dlgrade verify --update` writes it anew.", file=path,
                          reason=f"{type(error).__name__}: {error}") from None
    return Table(functions, texts)


def _packed(call: Call) -> str:
    return base64.b85encode(b"".join(wire.encode([list(call[0]), call[1]]))).decode()


def _unpacked(text: str) -> Call:
    data = base64.b85decode(text)
    header, _ = wire.parse_prefix(data[:wire.PREFIX.size])
    start = wire.PREFIX.size
    args, kwargs = wire.decode(data[start:start + header], data[start + header:])
    return tuple(args), kwargs
