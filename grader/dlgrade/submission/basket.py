"""The files of a hand-in while they are being read: bounded in number and in bytes, whatever their headers say."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NoReturn

from dlgrade.errors import InvalidSubmission
from dlgrade.submission.names import is_source, show

__all__ = ["CHUNK", "MAX_ENTRIES", "MAX_FILE", "MAX_FILES", "MAX_TOTAL", "TIMESTAMP", "Basket"]

MAX_FILES = 200
MAX_FILE = 5_000_000
MAX_TOTAL = 20_000_000
MAX_ENTRIES = 10_000  # names looked at, with those that are passed over
CHUNK = 1 << 16
TIMESTAMP = "timestamp.txt"


def _megabytes(size: int) -> str:
    return f"{size // 1_000_000} MB"


class Basket:
    """Collects the sources of one hand-in, called `origin` in messages."""

    def __init__(self, origin: str) -> None:
        self.origin = origin
        self.files: dict[str, bytes] = {}
        """Modules, notebooks and timestamp.txt by their relative path."""
        self.others: list[str] = []
        """Paths that were seen and not kept; for messages."""
        self._count = self._entries = self._total = 0
        self._seen: set[str] = set()
        self._folders: set[str] = set()

    def look(self) -> None:
        """Count one entry, kept or not. Raises InvalidSubmission when there is no end to them."""
        self._entries += 1
        if self._entries > MAX_ENTRIES:
            raise InvalidSubmission(
                "{origin} holds more than {limit} files and folders. Hand in only your .py files or the notebook.",
                origin=self.origin, limit=MAX_ENTRIES)

    def note(self, name: str) -> None:
        """Remember a file that is not read."""
        self.others.append(name)

    def add(self, name: str, chunks: Iterable[bytes]) -> None:
        """Read a file from `chunks`, and keep it when it is a source.

        Raises InvalidSubmission when the name is there already, or as soon as a limit is passed: a file that claims one
        size and unpacks to another is stopped at the limit, not at the end.
        """
        if name in self._seen:
            raise InvalidSubmission(
                "{origin} holds {name} twice, so it is not clear which one counts. Remove one of them and pack it again.",
                origin=self.origin, name=show(name))
        self._seen.add(name)
        self._count += 1
        self._folders.update(name[:i] for i, letter in enumerate(name) if letter == "/")
        if self._count + len(self._folders) > MAX_FILES:  # the sandbox has to hold them all
            raise InvalidSubmission(
                "{origin} holds more than {limit} files. Hand in only your .py files or the notebook, without data or "
                "libraries.",
                origin=self.origin, limit=MAX_FILES)
        kept = is_source(name) or name.rpartition("/")[2] == TIMESTAMP
        content, size = bytearray(), 0
        for chunk in chunks:
            size += len(chunk)
            self._total += len(chunk)
            if size > MAX_FILE:
                self._refuse_file(name)
            if self._total > MAX_TOTAL:
                self.refuse_total()
            if kept:
                content += chunk
        if kept:
            self.files[name] = bytes(content)
        else:
            self.others.append(name)

    def _refuse_file(self, name: str) -> NoReturn:
        if name.endswith(".ipynb"):
            raise InvalidSubmission(
                "{origin}: the notebook {name} is larger than {limit}. Clear its outputs (Kernel → Restart & Clear Output), "
                "save it and hand it in again.", origin=self.origin, name=show(name), limit=_megabytes(MAX_FILE))
        raise InvalidSubmission(
            "{origin}: {name} is larger than {limit}. Hand in only your .py files or the notebook, without data.",
            origin=self.origin, name=show(name), limit=_megabytes(MAX_FILE))

    def refuse_total(self) -> NoReturn:
        """Raises InvalidSubmission: all the files together are too large."""
        raise InvalidSubmission(
            "{origin} unpacks to more than {limit}. Hand in only your .py files or the notebook, without data.",
            origin=self.origin, limit=_megabytes(MAX_TOTAL))
