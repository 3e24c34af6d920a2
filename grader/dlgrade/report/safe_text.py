"""Text from a student made fit to show: nothing in it can move a cursor, reorder a line or hide."""

from __future__ import annotations

import re

from dlgrade.i18n import both, in_language

__all__ = ["harmless", "one_line"]

_HARMFUL = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # C0 and C1 controls; ESC is among them, newline and tab are not
    "\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\uffa0"  # letters and marks without a shape
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"  # zero width, line separators, bidi
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"  # format controls, tags
    "\ud800-\udfff"  # lone surrogates: no encoder takes them
    "]"
)


def _escaped(match: re.Match[str]) -> str:
    char = match.group()
    code = ord(char)
    if char == "\r":
        return "\\r"
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def harmless(text: str, limit: int | None = None, *, lines: int | None = None, lang: str | None = None) -> str:
    """`text` with every control, bidi, zero-width and surrogate character as a visible escape; newline and tab stay.

    At most `limit` characters and `lines` lines of it are kept, followed by a line that says how much was cut.
    """
    text = text.replace("\r\n", "\n")
    kept = text if limit is None else text[:limit]
    if lines is not None:
        kept = "\n".join(kept.split("\n", lines)[:lines])
    shown = _HARMFUL.sub(_escaped, kept)
    if len(kept) == len(text):
        return shown
    note = in_language(both("[characters not shown: {count}]", count=len(text) - len(kept)), lang)
    return f"{shown}\n{note}"


def one_line(text: str, limit: int = 200) -> str:
    """`text` harmless on one line: newlines and tabs are escapes too, and an ellipsis ends what is too long."""
    text = text if len(text) <= limit else text[: limit - 1] + "…"
    return harmless(text).replace("\n", "\\n").replace("\t", "\\t")
