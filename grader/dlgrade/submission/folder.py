"""Folders on disk: walked without following links, and read without trusting what lies there."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from dlgrade.errors import GraderFault, InvalidSubmission
from dlgrade.submission.basket import CHUNK, TIMESTAMP, Basket
from dlgrade.submission.names import MAX_DEPTH, is_ignored, is_odd, is_source, is_too_long, show

__all__ = ["chunks_of", "read_folder", "read_limited"]

_MAX_TIMESTAMP = 4096


def _cannot_read(name: str, error: OSError) -> InvalidSubmission | GraderFault:
    """A file that its owner closed to others is the student's to open; a failing disk is not."""
    if isinstance(error, PermissionError):
        return InvalidSubmission(
            "{name} cannot be read: permission denied. Make it readable (chmod a+r) and hand it in again.", name=show(name))
    return GraderFault("{name} cannot be read: {reason}.", name=show(name), reason=error.strerror or type(error).__name__)


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
                raise InvalidSubmission("{name} is not a plain file. Hand in the file itself.", name=show(path.name))
            while chunk := file.read(CHUNK):
                yield chunk
    except OSError as error:
        raise _cannot_read(path.name, error) from error


def read_limited(path: Path, limit: int) -> bytes:
    """At most `limit` + 1 bytes of a file, so that the caller can tell that it is too long. Raises as `chunks_of` does."""
    content = bytearray()
    for chunk in chunks_of(path):
        content += chunk
        if len(content) > limit:
            break
    return bytes(content[: limit + 1])


def _listing(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return sorted(entries, key=lambda entry: os.fsencode(entry.name))
    except OSError as error:
        raise _cannot_read(folder.name, error) from error


def read_folder(root: Path, basket: Basket, module: str) -> None:
    """Put the sources under `root` into `basket`, in a fixed order; other files are never opened.

    Links, pipes, devices, hidden files, caches and virtual environments are passed over. Raises InvalidSubmission when
    the module itself is a link, when a limit is passed, or when a source cannot be read.
    """
    waiting: list[tuple[str, ...]] = [()]
    while waiting:
        folder = waiting.pop()
        entries = _listing(root.joinpath(*folder))
        if folder and any(entry.name == "pyvenv.cfg" for entry in entries):
            continue  # thousands of files that are not the student's
        below = []
        for entry in entries:
            basket.look()
            if is_ignored(entry.name):
                continue
            parts = (*folder, entry.name)
            if entry.is_symlink():
                if parts == (f"{module}.py",):
                    raise InvalidSubmission(
                        "{name} is a link, and links are not followed. Put the file itself in its place.", name=entry.name)
            elif entry.is_dir(follow_symlinks=False):
                if len(parts) < MAX_DEPTH:
                    below.append(parts)
            elif entry.is_file(follow_symlinks=False):
                _read_entry(entry, parts, basket)
        waiting += reversed(below)


def _read_entry(entry: os.DirEntry[str], parts: tuple[str, ...], basket: Basket) -> None:
    name = "/".join(parts)
    # A name that cannot be a module's cannot be imported either, so it is no reason to refuse the rest.
    wanted = is_source(name) and not any(map(is_odd, parts)) and not is_too_long(parts)
    if wanted or (entry.name == TIMESTAMP and entry.stat(follow_symlinks=False).st_size <= _MAX_TIMESTAMP):
        basket.add(name, chunks_of(Path(entry.path)))
    else:
        basket.note(name)
