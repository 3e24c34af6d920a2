"""The members of a tar archive that is already in memory.

The standard library reads each header; only the step from one to the next is ours, for tarfile's takes quadratic time over an
extended header (CVE-2024-6232) or goes backwards (CVE-2025-8194) in versions of Python that are still in use.
"""

from __future__ import annotations

import re
import tarfile
from collections.abc import Iterator
from typing import Literal, NamedTuple, TypeAlias

__all__ = ["Kind", "Member", "members"]

Kind: TypeAlias = Literal["file", "folder", "link", "device", "unknown"]
_MAX_HEADER = 1 << 16  # bytes of a long name or of an extended header
_KINDS: dict[bytes, Kind] = {
    tarfile.REGTYPE: "file", tarfile.AREGTYPE: "file", tarfile.CONTTYPE: "file", tarfile.DIRTYPE: "folder",
    tarfile.LNKTYPE: "link", tarfile.SYMTYPE: "link",
    tarfile.CHRTYPE: "device", tarfile.BLKTYPE: "device", tarfile.FIFOTYPE: "device",
}
_EXTENDED = (tarfile.XHDTYPE, tarfile.SOLARIS_XHDTYPE)
_LONG_NAME = tarfile.GNUTYPE_LONGNAME
_SAY_NOTHING = (tarfile.XGLTYPE, tarfile.GNUTYPE_LONGLINK)  # remarks about the whole archive, the target of a link
_LENGTH = re.compile(rb"([0-9]{1,6}) ")


class Member(NamedTuple):
    """One member, its data still in the archive's own memory."""

    name: str
    kind: Kind
    data: memoryview


def _header(block: bytes) -> tarfile.TarInfo:
    try:
        header = tarfile.TarInfo.frombuf(block, "utf-8", "surrogateescape")
    except tarfile.HeaderError as error:
        raise ValueError("a header is damaged") from error
    if header.size < 0:
        raise ValueError("a header is damaged")
    return header


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


def members(archive: bytes) -> Iterator[Member]:
    """Every member in turn. Raises ValueError, with a reason, where the archive is cut short or is not a tar."""
    view, at = memoryview(archive), 0
    long_name: str | None = None
    pax: dict[bytes, bytes] = {}
    while True:
        block = archive[at : at + tarfile.BLOCKSIZE]
        if len(block) < tarfile.BLOCKSIZE:
            raise ValueError("it is cut short")
        if not any(block):
            return
        header = _header(block)
        kind = _KINDS.get(header.type, "unknown")
        size = header.size if kind in ("file", "unknown") else 0
        if kind == "file" and pax.get(b"size", b"").isdigit():
            size = int(pax[b"size"][:20])
        at += tarfile.BLOCKSIZE
        if size > len(archive) - at:
            raise ValueError("it is cut short")
        data = view[at : at + size]
        at += -(-size // tarfile.BLOCKSIZE) * tarfile.BLOCKSIZE
        if header.type in (*_EXTENDED, _LONG_NAME, *_SAY_NOTHING):
            if size > _MAX_HEADER:
                raise ValueError("a header is too long")
            if header.type == _LONG_NAME:
                long_name = _text(bytes(data))
            elif header.type in _EXTENDED:
                pax = _pax(bytes(data))
            continue
        name = pax[b"path"].decode("utf-8", "surrogateescape") if b"path" in pax else long_name or header.name
        if kind == "file" and name.endswith("/"):
            kind = "folder"  # as tars from before 1988 mark them
        if any(key.startswith(b"GNU.sparse") for key in pax):
            kind = "unknown"
        yield Member(name, kind, data)
        long_name, pax = None, {}
