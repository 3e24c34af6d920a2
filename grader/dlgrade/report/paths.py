"""A student's id as one component of a path, whatever characters it holds."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from urllib.parse import quote, unquote

__all__ = ["from_component", "report_url", "safe_component"]

_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE | re.DOTALL)
_LONGEST = 150
"""In bytes: below the 255 of common file systems, with room for a suffix and a temporary name."""


def _percent(text: str) -> str:
    return "".join(f"%{byte:02X}" for byte in text.encode("utf-8", "surrogatepass"))


def _kept(char: str) -> bool:
    if char.isascii():
        return char.isalnum() or char in " -_."
    return char.isalpha() and unicodedata.normalize("NFKC", char) == char


def safe_component(name: str) -> str:
    """`name` as a path component: two names never give the same one, and `from_component` gives the name back.

    Letters, digits, space, `-`, `_` and `.` stay. The rest is percent-encoded, and so are dots and spaces at either end
    and the first letter of a name that Windows keeps for devices. A name too long keeps its head and ends in a `~` and
    a hash; that one alone cannot be read back.
    """
    if not name:
        return "%"
    safe = "".join(char if _kept(char) else _percent(char) for char in name)
    if unicodedata.normalize("NFC", safe) != safe:  # letters that some file systems would merge into one
        safe = "".join(char if char.isascii() else _percent(char) for char in safe)
    if safe[0] in ". " or _RESERVED.fullmatch(safe):
        safe = _percent(safe[0]) + safe[1:]
    if safe[-1] in ". ":
        safe = safe[:-1] + _percent(safe[-1])
    if len(safe.encode()) > _LONGEST:
        digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:32]
        head = safe.encode()[: _LONGEST - 33].decode("utf-8", "ignore")
        safe = f"{head}~{digest}"
    return safe


def from_component(component: str) -> str:
    """The name that `safe_component` made `component` of, unless it was too long to keep."""
    return "" if component == "%" else unquote(component, errors="surrogatepass")


def report_url(student: str, exercise: str) -> str:
    """The address of a report page, relative to the run's folder."""
    return f"reports/{quote(safe_component(student), safe='')}/{quote(safe_component(exercise), safe='')}.html"
