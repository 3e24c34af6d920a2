"""Jupyter notebooks, read as JSON and joined into one module. Nothing is imported from IPython and nothing is run."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from dlgrade.errors import InvalidSubmission
from dlgrade.i18n import Text, both
from dlgrade.submission.names import show
from dlgrade.submission.scan import ipython_syntax, lines_of, only_sets_up

__all__ = ["has_code", "to_module"]

_FUTURE = re.compile(r"from __future__ import [\w, ]+")


class _Cell(NamedTuple):
    number: int  # the place among all cells, texts included, from 1: what one counts on the page
    source: str


def _refuse(name: str, reason: Text) -> InvalidSubmission:
    return InvalidSubmission(
        "{file} is not a notebook that can be read ({reason}). Open it in Jupyter, save it and hand it in again.",
        file=show(name), reason=reason)


def _document(raw: bytes, name: str) -> dict[str, Any]:
    try:
        document = json.loads(raw.decode("utf-8-sig"))
    except RecursionError:
        raise _refuse(name, both("its JSON is nested too deeply")) from None
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise _refuse(name, both("line {line} is not UTF-8", line=line)) from error
    except json.JSONDecodeError as error:
        raise _refuse(name, both("line {line}, column {column} is not JSON", line=error.lineno, column=error.colno)) from error
    except ValueError as error:  # a number of more digits than Python converts
        raise _refuse(name, both("its JSON holds a number that is too long")) from error
    if not isinstance(document, dict):
        raise _refuse(name, both("its JSON is not an object"))
    return document


def _raw_cells(document: dict[str, Any], name: str) -> list[Any]:
    version = document.get("nbformat", 4)
    if version == 3:  # until 2015: cells lie in worksheets
        sheets = document.get("worksheets")
        if isinstance(sheets, list) and all(isinstance(s, dict) and isinstance(s.get("cells"), list) for s in sheets):
            return [cell for sheet in sheets for cell in sheet["cells"]]
    elif version != 4 or isinstance(version, bool):
        raise _refuse(name, both("its format is not nbformat 4"))
    cells = document.get("cells")
    if not isinstance(cells, list):
        raise _refuse(name, both("it has no list of cells"))
    return cells


def _is_of_the_instructor(cell: dict[str, Any], source: str) -> bool:
    """Whether nbgrader's metadata say that a cell holds tests. A student who writes so of their own code only loses it.

    Locked cells that import and define are kept: the student's code was written to stand on them.
    """
    metadata = cell.get("metadata")
    marks = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    if not isinstance(marks, dict) or marks.get("solution"):
        return False
    return bool(marks.get("grade")) or (bool(marks.get("locked")) and not only_sets_up(source))


def _code_cells(raw: bytes, name: str) -> Iterator[_Cell]:
    """The student's code cells that are not blank. Raises InvalidSubmission when `raw` is not a notebook."""
    for number, cell in enumerate(_raw_cells(_document(raw, name), name), 1):
        if not isinstance(cell, dict):
            raise _refuse(name, both("cell {cell} is not an object", cell=number))
        if cell.get("cell_type") != "code":
            continue
        source = cell.get("source", cell.get("input", ""))
        if isinstance(source, list) and all(isinstance(line, str) for line in source):
            source = "".join(source)
        if not isinstance(source, str):
            raise _refuse(name, both("the source of cell {cell} is not text", cell=number))
        source = source.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")
        if source.strip() and not _is_of_the_instructor(cell, source):
            yield _Cell(number, source)


def has_code(raw: bytes, name: str) -> bool:
    """Whether a notebook may be meant as the hand-in: it has code of the student's, or cannot be read at all."""
    try:
        return any(True for _ in _code_cells(raw, name))
    except InvalidSubmission:
        return True


def to_module(raw: bytes, name: str) -> bytes:
    """The code cells as one module in UTF-8, each after a line `# --- cell <number>`.

    Raises InvalidSubmission when `raw` is not a notebook or holds no code, and for what is not Python but IPython, naming cell
    and line.
    """
    futures: dict[str, None] = {}  # in the order of their first use
    body: list[str] = []
    for number, source in _code_cells(raw, name):
        if "\0" in source or not _is_unicode(source):
            raise _refuse(name, both("cell {cell} holds characters that are no text", cell=number))
        line = ipython_syntax(source)
        if line is not None:
            raise InvalidSubmission(
                "{file}, cell {cell}, line {line}: {code} is a command of Jupyter's and not Python. Remove or comment out the "
                "lines that start with % or ! or end in ?, and save the notebook.",
                file=show(name), cell=number, line=line.number, code=show(line.code, 60))
        body.append(f"# --- cell {number}")
        for line in lines_of(source):
            # Jupyter takes these in any cell, a module only at its top; so they move there, and leave their line behind.
            moves = line.starts and _FUTURE.fullmatch(line.code) and line.text.startswith("from")
            if moves:
                futures[line.code] = None
            body.append(f"# {line.text}" if moves else line.text)
    if not body:
        raise InvalidSubmission(
            "{file} holds no code. Write your functions in code cells, save the notebook and hand it in again.",
            file=show(name))
    # The line above the first cell also keeps a comment in that cell from being taken for a declaration of the encoding.
    return "\n".join(["; ".join(futures) or "# made from a notebook", *body, ""]).encode()


def _is_unicode(text: str) -> bool:
    return not any("\ud800" <= c <= "\udfff" for c in text)
