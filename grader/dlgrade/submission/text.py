"""Python source as bytes of any declared encoding, turned into UTF-8 without a line more or less (PEP 263)."""

from __future__ import annotations

import codecs
import encodings
import re
from encodings.aliases import aliases

from dlgrade.errors import InvalidSubmission
from dlgrade.submission.names import show

__all__ = ["to_utf8"]

_COOKIE = re.compile(rb"[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")
_NO_CODE = re.compile(rb"[ \t\f]*(?:#|$)")
_MARK = re.compile(rb"coding[:=]")

# Looking up a codec imports a module by the name that the file gives, and some codecs take quadratic time or are not text at
# all; so only these, which are what editors have saved text in.
_CODECS = frozenset(
    ["utf_8", "ascii", "latin_1", "cp437", "cp850", "cp852", "cp866", "mac_roman", "koi8_r", "koi8_u", "gb2312", "gbk",
     "gb18030", "big5", "cp950", "shift_jis", "cp932", "euc_jp", "euc_kr", "cp949"]
    + [f"iso8859_{n}" for n in (*range(2, 12), *range(13, 17))] + [f"cp{n}" for n in range(1250, 1259)])


def _codec(declared: str) -> str | None:
    """The name of the known codec that a coding line means, as Python would read it; None for any other."""
    short = declared[:12].lower().replace("_", "-")
    if short == "utf-8" or short.startswith("utf-8-"):
        return "utf_8"
    if short in ("latin-1", "iso-8859-1", "iso-latin-1") or short.startswith(("latin-1-", "iso-8859-1-", "iso-latin-1-")):
        return "latin_1"
    name = encodings.normalize_encoding(declared).lower()
    name = aliases.get(name) or aliases.get(name.replace(".", "_")) or name
    return name if name in _CODECS else None


def _declaration(head: list[bytes]) -> tuple[str, int] | None:
    """The encoding that one of the first two lines declares, and the number of that line."""
    for number, line in enumerate(head, 1):
        if found := _COOKIE.match(line):
            return found[1].decode("latin-1"), number
        if not _NO_CODE.match(line):
            return None
    return None


def _refuse_byte(content: bytes, at: int, name: str, declared: str | None) -> InvalidSubmission:
    line, byte = content.count(b"\n", 0, at) + 1, f"0x{content[at]:02X}"
    column = at - (content.rfind(b"\n", 0, at) + 1) + 1
    if declared is not None:
        return InvalidSubmission(
            "{file}, line {line}: byte {column} ({byte}) does not fit the encoding {encoding} that the file declares. Save it "
            "as UTF-8 and remove the declaration.", file=name, line=line, column=column, byte=byte, encoding=show(declared))
    return InvalidSubmission(
        "{file}, line {line}: byte {column} ({byte}) is not UTF-8. Save the file as UTF-8, or declare its encoding in the "
        "first line, as in “# -*- coding: latin-1 -*-”.", file=name, line=line, column=column, byte=byte)


def to_utf8(raw: bytes, name: str) -> bytes:
    """`raw` as UTF-8 with LF line ends, no byte order mark and no declaration of another encoding.

    Whether it is Python is not judged here. Raises InvalidSubmission, naming the line and the byte, for content that is not in
    the encoding it declares (UTF-8 by default), for an encoding that is not known, and for NUL bytes.
    """
    name = show(name)
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise InvalidSubmission("{file} is saved as UTF-16. Save it as UTF-8.", file=name)
    marked = raw.startswith(codecs.BOM_UTF8)
    content = raw.removeprefix(codecs.BOM_UTF8).replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    nul = content.find(b"\0")
    if nul >= 0:
        raise InvalidSubmission(
            "{file}, line {line}: the file holds a NUL byte, so it is not a text file. Save it as plain text in UTF-8.",
            file=name, line=content.count(b"\n", 0, nul) + 1)
    declaration = _declaration(content.split(b"\n", 2)[:2])
    declared, number = declaration or ("utf-8", 0)
    codec = _codec(declared)
    if codec is None or (marked and codec != "utf_8"):
        raise InvalidSubmission(
            "{file}, line {line}: the encoding {encoding} that the file declares is not known, or is not the one it is saved "
            "in. Save the file as UTF-8 and remove the declaration.", file=name, line=number, encoding=show(declared))
    try:
        content = content.decode(codec).encode("utf-8")
    except UnicodeDecodeError as error:
        raise _refuse_byte(content, error.start, name, declared if number else None) from error
    return content if codec == "utf_8" else _neutralise(content)


def _neutralise(content: bytes) -> bytes:
    """`content` with nothing in its first two lines that reads as a declaration; both, for either counts."""
    lines = content.split(b"\n", 2)
    for i, line in enumerate(lines[:2]):
        if _COOKIE.match(line):
            lines[i] = _MARK.sub(b"coding ", line)
        elif not _NO_CODE.match(line):
            break
    return b"\n".join(lines)
