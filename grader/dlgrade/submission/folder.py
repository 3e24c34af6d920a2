"""Folders on disk: walked without following links, and read without trusting what lies there."""

from __future__ import annotations

import errno
import os
import stat
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from dlgrade.errors import GraderFault, InvalidSubmission
from dlgrade.submission.basket import CHUNK, TIMESTAMP, Basket
from dlgrade.submission.names import MAX_DEPTH, is_ignored, is_odd, is_source, is_too_long, show

__all__ = ["cannot_read", "chunks_of", "names_in", "read_folder", "read_limited"]

_MAX_TIMESTAMP = 4096


def cannot_read(name: str, error: OSError) -> InvalidSubmission | GraderFault:
    """A file that its owner closed to others is the student's to open; a failing disk is not."""
    if isinstance(error, PermissionError):
        return InvalidSubmission(
            "{name} cannot be read: permission denied. Make it readable (chmod a+r) and hand it in again.", name=show(name))
    if error.errno == errno.ELOOP:
        return _not_plain(name)
    return GraderFault("{name} cannot be read: {reason}.", name=show(name), reason=error.strerror or type(error).__name__)


def _not_plain(name: str) -> InvalidSubmission:
    return InvalidSubmission(
        "{name} is a link, a pipe or a device, and only plain files are read. Put the file itself in its place.",
        name=show(name))


def names_in(folder: Path) -> list[str]:
    """What lies in `folder`, for a hint; nothing where it cannot be listed."""
    try:
        return os.listdir(folder)
    except OSError:
        return []


def chunks_of(path: Path) -> Iterator[bytes]:
    """The content of a plain file. Raises InvalidSubmission when it is none, or is closed to the grader; GraderFault when
    the disk fails.
    """
    # What was a file when the folder was listed may be a link or a pipe by now; O_NONBLOCK keeps a pipe from hanging us.
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        descriptor = os.open(path, flags)
        with open(descriptor, "rb", buffering=0) as file:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise _not_plain(path.name)
            while chunk := file.read(CHUNK):
                yield chunk
    except OSError as error:
        raise cannot_read(path.name, error) from error


def read_limited(path: Path, limit: int) -> bytes:
    """At most `limit` + 1 bytes of a file, so that the caller can tell that it is too long. Raises as `chunks_of` does."""
    content = bytearray()
    for chunk in chunks_of(path):
        content += chunk
        if len(content) > limit:
            break
    return bytes(content[: limit + 1])


def _listing(folder: Path, basket: Basket) -> list[tuple[str, str]]:
    """Name and kind (`folder`, `file`, `other`) of what lies in `folder`, in a fixed order, without what is ignored."""
    listed = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                basket.look()
                if not is_ignored(entry.name):
                    kind = ("folder" if entry.is_dir(follow_symlinks=False)
                            else "file" if entry.is_file(follow_symlinks=False) else "other")
                    listed.append((entry.name, kind))
    except OSError as error:
        raise cannot_read(folder.name, error) from error
    return sorted(listed, key=lambda item: os.fsencode(item[0]))


def read_folder(root: Path, basket: Basket, module: str) -> None:
    """Put the sources under `root` into `basket`, in a fixed order; other files are never opened.

    Links, pipes, devices, hidden files, caches and virtual environments are passed over. Raises InvalidSubmission when
    the module itself is a link, when a limit is passed, or when a source cannot be read.
    """
    waiting: list[tuple[str, ...]] = [()]
    while waiting:
        folder = waiting.pop()
        entries = _listing(root.joinpath(*folder), basket)
        if folder and ("pyvenv.cfg", "file") in entries:
            continue  # thousands of files that are not the student's
        below = []
        for name, kind in entries:
            parts = (*folder, name)
            if kind == "folder":
                if len(parts) < MAX_DEPTH:
                    below.append(parts)
            elif kind == "file":
                _read_entry(root, parts, basket)
            elif name in (f"{module}.py", f"{module}.ipynb"):
                raise _not_plain(name)
            else:
                basket.note("/".join(parts))
        waiting += reversed(below)


def _read_entry(root: Path, parts: tuple[str, ...], basket: Basket) -> None:
    name = unicodedata.normalize("NFC", "/".join(parts))  # as in archives, and as Python spells what it imports
    # A name that cannot be a module's cannot be imported either, so it is no reason to refuse the rest.
    if any(map(is_odd, parts)) or is_too_long(parts):
        basket.note(name)
    elif is_source(name):
        basket.add(name, chunks_of(root.joinpath(*parts)))
    elif parts[-1] == TIMESTAMP:
        basket.add(name, [read_limited(root.joinpath(*parts), _MAX_TIMESTAMP)])
    else:
        basket.note(name)
