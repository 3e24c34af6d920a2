"""Zip and tar archives, read in memory. Nothing is extracted, and no size that a header declares is believed."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath

from dlgrade.errors import InvalidSubmission
from dlgrade.submission import tar
from dlgrade.submission.basket import CHUNK, MAX_ENTRIES, MAX_TOTAL, Basket
from dlgrade.submission.names import clean_member, is_ignored, show

__all__ = ["read_archive"]

_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError, struct.error,
           IndexError, KeyError, OverflowError, MemoryError)
_FOREIGN = {b"Rar!": "RAR", b"7z\xbc\xaf": "7z", b"BZh": "bzip2", b"\xfd7zXZ": "xz", b"(\xb5/\xfd": "Zstandard"}
_TAR_HEADERS = 2_000_000  # what headers and padding may add to the files of a tar
_FLAG_ENCRYPTED, _FLAG_UTF8 = 0x1 | 0x40, 0x800


def read_archive(raw: bytes, basket: Basket) -> None:
    """Put the sources of a .zip, .tar or .tar.gz archive into `basket`; what it is shows in its first bytes, not in its name.

    Raises InvalidSubmission for an archive that is damaged, encrypted, too large or of another kind, and for members that
    are links or devices, come twice, or have names that lead elsewhere.
    """
    for magic, kind in _FOREIGN.items():
        if raw.startswith(magic):
            raise InvalidSubmission(
                "{archive} is a {kind} archive, which is not read here. Hand in a .zip or a .tar.gz.",
                archive=basket.origin, kind=kind)
    try:
        if raw.startswith((b"PK\x03\x04", b"PK\x05\x06")):
            _read_zip(raw, basket)
        else:
            _read_tar(_gunzip(raw, basket) if raw.startswith(b"\x1f\x8b") else raw, basket)
    except InvalidSubmission:
        raise
    except _BROKEN as error:
        reason = show(str(error) or type(error).__name__)
        raise InvalidSubmission(
            "{archive} is not a whole zip or tar archive ({reason}). Pack the folder again, see that it opens, "
            "and hand that in.",
            archive=basket.origin, reason=reason) from error
    _refuse_file_as_folder(basket)


def _member(name: str, basket: Basket, kind: tar.Kind) -> str | None:
    """The path under which a member is read, or None when it is passed over. Raises InvalidSubmission for one to refuse."""
    basket.look()
    path = clean_member(name, basket.origin)
    if not path or any(map(is_ignored, path.split("/"))):
        return None
    if kind == "link":
        raise InvalidSubmission(
            "{archive}: {name} is a link, and links are not followed. Put the file itself in its place and pack it again.",
            archive=basket.origin, name=show(name))
    if kind in ("device", "unknown"):
        raise InvalidSubmission(
            "{archive}: {name} is not a plain file but a device, a pipe or something of that kind. Pack only plain files.",
            archive=basket.origin, name=show(name))
    return path if kind == "file" else None


def _gunzip(raw: bytes, basket: Basket) -> bytes:
    # Not the module gzip: it reads headers byte by byte in Python, and an archive may hold a million of them.
    unpacker = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    content = unpacker.decompress(raw, MAX_TOTAL + _TAR_HEADERS + 1)
    if len(content) > MAX_TOTAL + _TAR_HEADERS:
        basket.refuse_total()
    if not unpacker.eof:
        raise EOFError("it is cut short")
    return content


def _read_tar(raw: bytes, basket: Basket) -> None:
    for member in tar.members(raw):
        path = _member(member.name, basket, member.kind)
        if path is not None:
            basket.add(path, (bytes(member.data[i : i + CHUNK]) for i in range(0, len(member.data), CHUNK)))


def _read_zip(raw: bytes, basket: Basket) -> None:
    # A list of 400,000 empty members fits in a small file and takes a gigabyte once parsed, so it is counted beforehand.
    if raw.count(b"PK\x01\x02") > MAX_ENTRIES:
        raise InvalidSubmission(
            "{origin} holds more than {limit} files and folders. Hand in only your .py files or the notebook.",
            origin=basket.origin, limit=MAX_ENTRIES)
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        if sum(info.compress_size for info in archive.infolist()) > len(raw):
            raise ValueError("its members overlap")
        for info in archive.infolist():
            path = _member(_zip_name(info), basket, _zip_kind(info))
            if path is None:
                continue
            if info.flag_bits & _FLAG_ENCRYPTED:
                raise InvalidSubmission(
                    "{archive}: {name} is encrypted. Pack it again without a password.",
                    archive=basket.origin, name=show(path))
            if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                raise InvalidSubmission(  # LZMA's header may ask for gigabytes before the first byte comes out
                    "{archive}: {name} is compressed in a way that is not read here. Pack it again as an ordinary .zip "
                    "(deflate).",
                    archive=basket.origin, name=show(path))
            basket.add(path, _zip_chunks(archive, info))


def _zip_chunks(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[bytes]:
    with archive.open(info) as stream:
        while chunk := stream.read(CHUNK):
            yield chunk


def _zip_name(info: zipfile.ZipInfo) -> str:
    name = info.orig_filename  # zipfile's own `filename` ends at a NUL, which would hide what follows it
    if not info.flag_bits & _FLAG_UTF8:
        try:
            name = name.encode("cp437").decode("utf-8")  # macOS writes UTF-8 and does not say so
        except UnicodeError:
            pass
    return name.replace("\\", "/")  # as Windows PowerShell's Compress-Archive separates folders


def _zip_kind(info: zipfile.ZipInfo) -> tar.Kind:
    mode = info.external_attr >> 16
    if stat.S_ISLNK(mode):
        return "link"
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG, stat.S_IFDIR):
        return "device"
    return "folder" if info.orig_filename.endswith(("/", "\\")) else "file"


def _refuse_file_as_folder(basket: Basket) -> None:
    """Raises InvalidSubmission where one member lies inside another: no folder could hold the two."""
    for name in basket.files:
        if any(str(parent) in basket.files for parent in PurePosixPath(name).parents):
            raise InvalidSubmission(
                "{archive}: {name} lies inside a file. Pack the folder again.", archive=basket.origin, name=show(name))
