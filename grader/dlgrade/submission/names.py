"""File names as hostile input: how they are shown, compared, refused and passed over."""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Iterable, Sequence

from dlgrade.errors import InvalidSubmission

__all__ = [
    "ARCHIVE_SUFFIXES", "archive_stem", "clean_member", "is_ignored", "is_odd", "is_source", "is_too_long",
    "nearest", "show", "student_id",
]

ARCHIVE_SUFFIXES = (".tar.gz", ".tgz", ".tar", ".zip")
MAX_DEPTH = 16
MAX_PARTS = 100  # of a file that is passed over, as data and libraries may lie deep
MAX_COMPONENT = 200  # bytes; below the 255 of Linux's file systems, so that the sandbox can always write the file


def _printable(name: str) -> str:
    """`name` without control, format or undecodable characters, which become escapes such as `\\x1b` or `\\xe9`."""
    return "".join(
        c if c.isprintable() else f"\\x{ord(c) - 0xDC00:02x}" if "\udc80" <= c <= "\udcff"
        else c.encode("unicode_escape").decode()
        for c in name
    )


def show(name: str, limit: int = 120) -> str:
    """`name` fit for a message on any terminal or page: printable, valid Unicode, bounded."""
    text = _printable(name[: limit + 1])
    return text if len(text) <= limit else text[: limit - 1] + "…"


def student_id(name: str) -> str:
    """The id of the student whose folder is called `name`: NFC, printable and encodable as UTF-8."""
    return _printable(unicodedata.normalize("NFC", name))


def archive_stem(name: str) -> str | None:
    """`ex05` for `ex05.tar.gz`; None when `name` is not that of an archive."""
    for suffix in ARCHIVE_SUFFIXES:
        if name.lower().endswith(suffix):
            return name[: -len(suffix)]
    return None


def is_source(name: str) -> bool:
    """Whether the file can be, or can become, a module."""
    return name.endswith((".py", ".ipynb"))


def is_ignored(part: str) -> bool:
    """Whether one component of a path is what editors, systems and Python leave behind."""
    return part.startswith(".") or part in ("__pycache__", "__MACOSX")


def is_odd(name: str) -> bool:
    """Whether a name has characters that no module's name has: control, format, undecodable, backslash or colon."""
    return not name.isprintable() or "\\" in name or ":" in name


def is_too_long(parts: Sequence[str]) -> bool:
    """Whether a path is deeper or longer than the sandbox can be sure to write."""
    return len(parts) > MAX_DEPTH or any(len(part.encode()) > MAX_COMPONENT for part in parts)


def clean_member(name: str, origin: str) -> str:
    """The relative POSIX path, in NFC, of a member of the archive `origin`; "" for the top folder itself.

    Raises InvalidSubmission for a path that is absolute, leads upwards, is odd, or is too long or deep.
    """
    parts = [part for part in name.split("/") if part not in ("", ".")]
    if len(parts) > MAX_PARTS or any(len(part) > 255 for part in parts):  # normalising takes quadratic time
        raise _too_long(name, origin)
    parts = [unicodedata.normalize("NFC", part) for part in parts]
    if ".." in parts:
        raise InvalidSubmission(
            "{archive}: the path of {name} leads out of the archive (“..”). Pack the folder again with plain relative names.",
            archive=origin, name=show(name))
    if name.startswith("/") or name[1:2] == ":":
        raise InvalidSubmission(
            "{archive}: {name} is an absolute path. Pack the folder again with plain relative names.",
            archive=origin, name=show(name))
    # A picture may be called what its owner likes, but no name may carry control characters or undecodable bytes.
    if any(unicodedata.category(c) in ("Cc", "Cs") for c in name) or (is_source(name) and any(map(is_odd, parts))):
        raise InvalidSubmission(
            "{archive}: the name {name} has characters that a file name cannot have here. Rename the file with letters, digits "
            "and underscores and pack it again.", archive=origin, name=show(name))
    if is_source(name) and is_too_long(parts):
        raise _too_long(name, origin)
    return "/".join(parts)


def _too_long(name: str, origin: str) -> InvalidSubmission:
    return InvalidSubmission(
        "{archive}: the path {name} is too long or too deep. Put the module at the top of the archive under its own name.",
        archive=origin, name=show(name))


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The one of `known` that was most likely meant by `name`, if any comes near."""
    def plain(text: str) -> str:
        return "".join(c for c in text.casefold() if c.isalnum())

    options = {plain(other): other for other in sorted(known, reverse=True)}
    wanted = plain(name)
    starts = [key for key in options if wanted and key.startswith(wanted)]
    found = starts if len(starts) == 1 else difflib.get_close_matches(wanted[:200], options, n=1, cutoff=0.7)
    return options[found[0]] if found else None
