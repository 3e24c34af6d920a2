"""Where statements start, without parsing Python: just enough to know a line of code from a line inside a string."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

__all__ = ["Line", "ipython_syntax", "lines_of", "only_sets_up"]

_OUTSIDE = re.compile(r"""'''|\"""|['"#()\[\]{}]""")
_INSIDE = {quote: re.compile(r"\\.|" + quote) for quote in ("'", '"', "'''", '"""')}
_ASSIGNS_MAGIC = re.compile(r"[^\W\d][\w,. ]*=\s*[%!]")
_SETS_UP = re.compile(r"(?:import|from|def|class|async\s+def)\b|@|['\"]|[^\W\d]\w*\s*(?::[^=]*)?=(?!=)")


class Line(NamedTuple):
    """One physical line of a cell."""

    number: int
    text: str
    code: str
    """The line without its comment and the space around."""
    starts: bool
    """A statement may start here: not inside a string or a bracket, and not after a backslash."""
    ends_in_string: bool


def lines_of(source: str) -> Iterator[Line]:
    """The lines of `source`, which need not be valid Python."""
    quote, depth, continued = "", 0, False
    for number, text in enumerate(source.split("\n"), 1):
        starts = not (quote or depth or continued)
        at, end = 0, len(text)
        while found := (_INSIDE[quote] if quote else _OUTSIDE).search(text, at):
            token, at = found.group(), found.end()
            if quote:
                quote = "" if token == quote else quote
            elif token == "#":
                end = found.start()
                break
            elif token in "([{":
                depth += 1
            elif token in ")]}":
                depth = max(0, depth - 1)
            else:
                quote = token
        backslashes = len(text) - len(text.rstrip("\\"))
        continued = backslashes % 2 == 1 and end == len(text) and len(quote) < 3
        yield Line(number, text, text[:end].strip(), starts, bool(quote))
        if len(quote) == 1 and not continued:
            quote = ""  # never closed: a syntax error, which is for the sandbox to report


def ipython_syntax(source: str) -> Line | None:
    """The first line that only IPython understands: a magic (`%`), a shell command (`!`) or a request for help (`?`)."""
    for line in lines_of(source):
        if line.starts and (
            line.code.startswith(("%", "!", "?"))
            or (line.code.endswith("?") and not line.ends_in_string)
            or _ASSIGNS_MAGIC.match(line.code)
        ):
            return line
    return None


def only_sets_up(source: str) -> bool:
    """Whether a cell does nothing at its top level but import, define and assign."""
    return all(
        _SETS_UP.match(line.text)
        for line in lines_of(source) if line.starts and line.code and not line.text[0].isspace())
