"""The members of a tar archive that is already in memory.

Not the standard library's tarfile: on hostile headers it has looped without end (CVE-2025-8194) and backtracked for hours
(CVE-2024-6232) in versions of Python that are still in use, and it expands sparse files. What a hand-in needs is a page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple, TypeAlias

__all__ = ["Kind", "Member", "members"]

Kind: TypeAlias = Literal["file", "folder", "link", "device", "unknown"]
_BLOCK = 512
_MAX_HEADER = 1 << 16  # bytes of a long name or of a pax header
_KINDS: dict[bytes, Kind] = {
    b"0": "file", b"\0": "file", b"7": "file", b"5": "folder", b"1": "link", b"2": "link",
    b"3": "device", b"4": "device", b"6": "device",
}
_OCTAL = re.compile(rb"[0-7]{1,12}")
_LENGTH = re.compile(rb"([0-9]{1,6}) ")


class Member(NamedTuple):
    """One member, its data still in the archive's own memory."""

    name: str
    kind: Kind
    data: memoryview


def _number(field: bytes) -> int:
    if field[0] == 0x80:  # base 256, GNU's way to write large numbers; 0xff would start a negative one
        return int.from_bytes(field[1:], "big")
    digits = field.strip(b" \0")
    if digits and not _OCTAL.fullmatch(digits):
        raise ValueError("a header holds a number that is none")
    return int(digits or b"0", 8)


def _text(field: bytes) -> str:
    return field.split(b"\0", 1)[0].decode("utf-8", "surrogateescape")


def _pax(body: bytes) -> dict[bytes, bytes]:
    """The records `<length> <key>=<value>\\n` of an extended header. Raises ValueError when one is malformed."""
    records, at = {}, 0
    while at < len(body):
        prefix = _LENGTH.match(body, at)
        end = at + int(prefix[1]) if prefix else 0
        if prefix is None or not prefix.end() < end <= len(body) or body[end - 1 : end] != b"\n":
            raise ValueError("an extended header is malformed")
        key, _, value = body[prefix.end() : end - 1].partition(b"=")
        records[key] = value
        at = end
    return records


def _header_name(block: bytes) -> str:
    name = _text(block[:100])
    prefix = _text(block[345:500]) if block[257:263] == b"ustar\0" else ""  # GNU's own header keeps other things there
    return f"{prefix}/{name}" if prefix else name


def members(archive: bytes) -> Iterator[Member]:
    """Every member in turn. Raises ValueError, with a reason, where the archive is cut short or is not a tar."""
    view, at = memoryview(archive), 0
    long_name: str | None = None
    pax: dict[bytes, bytes] = {}
    while True:
        block = archive[at : at + _BLOCK]
        if len(block) < _BLOCK:
            raise ValueError("it is cut short")
        if not any(block):
            return
        if _number(block[148:156]) != sum(block[:148]) + 8 * 0x20 + sum(block[156:]):
            raise ValueError("a header is damaged")
        kind_byte, name = block[156:157], _header_name(block)
        kind = _KINDS.get(kind_byte, "unknown")
        extension = kind_byte in b"LKxXg"
        size = _number(block[124:136]) if kind in ("file", "unknown") else 0
        if not extension and kind == "file" and pax.get(b"size", b"").isdigit():
            size = int(pax[b"size"][:20])
        at += _BLOCK
        if size > len(archive) - at:
            raise ValueError("it is cut short")
        data = view[at : at + size]
        at += -(-size // _BLOCK) * _BLOCK
        if extension:
            if size > _MAX_HEADER:
                raise ValueError("a header is too long")
            if kind_byte == b"L":
                long_name = _text(bytes(data))
            elif kind_byte in b"xX":
                pax = _pax(bytes(data))
            continue  # K (the target of a link) and g (remarks about the whole archive) say nothing that is needed
        if b"path" in pax:
            name = pax[b"path"].decode("utf-8", "surrogateescape")
        elif long_name is not None:
            name = long_name
        if kind == "file" and name.endswith("/"):
            kind = "folder"  # as tars from before 1988 mark them
        if any(key.startswith(b"GNU.sparse") for key in pax):
            kind = "unknown"
        yield Member(name, kind, data)
        long_name, pax = None, {}
