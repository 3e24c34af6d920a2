"""reference/<id>/survivors.yaml: the mutants that no property can catch, each with the reason why it is equivalent."""

from __future__ import annotations

from pathlib import Path

import yaml

from dlgrade.course._tree import TreeError, parse
from dlgrade.course.names import printable
from dlgrade.errors import CourseError
from dlgrade.i18n import Text, both

__all__ = ["FILE_NAME", "key", "read_survivors", "stanza"]

FILE_NAME = "survivors.yaml"
_KEYS = {"mutant", "reason"}


def key(mutant: str) -> str:
    """A mutant's id as it is compared: runs of white space, which YAML may fold, count as one."""
    return " ".join(mutant.split())


def read_survivors(path: Path, shown: str) -> dict[str, int]:
    """Justified mutant → line of its entry; nothing where there is no such file.

    Raises CourseError, naming file and line, for anything but a list of `mutant` and `reason`, and for a repeated mutant.
    """
    if not path.is_file():
        return {}
    try:
        tree = parse(path.read_text(encoding="utf-8"))
    except TreeError as error:
        raise _error(shown, error.line, error.problem) from None
    except (OSError, UnicodeDecodeError) as error:
        raise CourseError("{file} cannot be read: {reason}.", file=shown, reason=error) from None
    if tree.value is None:
        return {}
    if not isinstance(tree.value, tuple):
        raise _error(shown, tree.line, both("the file must be a list of entries with `mutant` and `reason`."))
    found: dict[str, int] = {}
    for node in tree.value:
        entry = node.plain()
        if not isinstance(entry, dict) or set(entry) != _KEYS:
            raise _error(shown, node.line, both("an entry must have the keys `mutant` and `reason`, and no other."))
        if not all(isinstance(value, str) and value.strip() for value in entry.values()):
            raise _error(shown, node.line, both("`mutant` and `reason` must be text that is not empty."))
        mutant = key(entry["mutant"])
        if mutant in found:
            raise _error(shown, node.line, both("{mutant} is justified twice.", mutant=printable(mutant)))
        found[mutant] = node.line
    return found


def stanza(mutant: str) -> str:
    """The entry to fill in for `mutant`, ready to paste."""
    text: str = yaml.safe_dump([{"mutant": mutant, "reason": ""}], allow_unicode=True, width=10_000, sort_keys=False)
    return text


def _error(file: str, line: int, problem: Text) -> CourseError:
    return CourseError(both("{file}, line {line}: {problem}", file=file, line=line, problem=problem))
