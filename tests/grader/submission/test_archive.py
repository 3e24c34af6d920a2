"""Archives: honest ones of every form are read, hostile ones are refused by name."""

import gzip
import io
import os
import random
import stat
import struct
import tarfile
import zipfile
import zlib

import pytest

SOURCE = b"def softmax(z):\n    return z\n"
FORMS = [".zip", ".tar.gz", ".tgz", ".tar"]
LINKS = [tarfile.SYMTYPE, tarfile.LNKTYPE]
DEVICES = [tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE]
LEADS_AWAY = ["../softmax.py", "a/../../softmax.py", "a/..", "/softmax.py", "//softmax.py", "C:/softmax.py"]


def zipped(*members, compression=zipfile.ZIP_DEFLATED):
    """A zip of (name or ZipInfo, content) pairs."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", compression) as archive:
        for name, content in members:
            info = name if isinstance(name, zipfile.ZipInfo) else zipfile.ZipInfo(name)
            info.compress_type = compression
            archive.writestr(info, content)
    return made.getvalue()


def tarred(*members, form=tarfile.PAX_FORMAT, pax=None):
    """A tar of (name or TarInfo, content) pairs."""
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w", format=form, pax_headers=pax) as archive:
        for name, content in members:
            info = name if isinstance(name, tarfile.TarInfo) else tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return made.getvalue()


def packed(suffix, *members):
    """An archive of the form that `suffix` names."""
    if suffix == ".zip":
        return zipped(*members)
    return tarred(*members) if suffix == ".tar" else gzip.compress(tarred(*members), 1)


def special(kind, name="softmax.py"):
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, "/etc/passwd"
    return info


def checksummed(header):
    """A tar header with its checksum put right, as a careful attacker would."""
    header = header[:148] + b" " * 8 + header[156:]
    return header[:148] + b"%06o\0 " % sum(header) + header[156:]


@pytest.fixture
def put(tmp_path):
    """Writes an archive; gives its path."""
    def write(content, name="hand-in.zip"):
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return write


@pytest.mark.parametrize("suffix", [*FORMS, ".ZIP"])
def test_an_archive_of_any_form_is_read(put, read, suffix):
    """A .zip, .tar.gz, .tgz or .tar gives the module and its helpers."""
    found = read(put(packed(suffix.lower(), ("softmax.py", SOURCE), ("pkg/helper.py", b"x = 1\n")), f"hand-in{suffix}"))
    assert found.files == {"pkg/helper.py": b"x = 1\n", "softmax.py": SOURCE}


def test_the_content_tells_what_an_archive_is(put, read):
    """A tar called .zip and a zip called .tar.gz are read as what they are."""
    assert read(put(tarred(("softmax.py", SOURCE)))).files["softmax.py"] == SOURCE
    assert read(put(zipped(("softmax.py", SOURCE)), "hand-in.tar.gz")).files["softmax.py"] == SOURCE


@pytest.mark.parametrize("suffix", FORMS)
def test_a_folder_around_the_files_is_taken_off(put, read, suffix):
    """An archive of the folder, or of a folder in a folder, reads as one of its files; the time within it counts."""
    raw = packed(suffix, ("a/b/softmax.py", SOURCE), ("a/b/pkg/x.py", b""), ("a/b/timestamp.txt", b"2026-03-01 12:00:00 UTC"))
    found = read(put(raw, f"hand-in{suffix}"))
    assert sorted(found.files) == ["pkg/x.py", "softmax.py"]
    assert found.handed_in is not None


@pytest.mark.parametrize("suffix", FORMS)
def test_what_systems_leave_behind_is_passed_over(put, read, suffix):
    """__MACOSX, hidden files and caches are no part of the hand-in and do not stand in the way of unwrapping."""
    raw = packed(suffix, ("__MACOSX/._softmax.py", b"\0"), (".git/x.py", b""), ("a/__pycache__/x.py", b""),
                 ("a/softmax.py", SOURCE))
    assert read(put(raw, f"hand-in{suffix}")).files == {"softmax.py": SOURCE}


@pytest.mark.parametrize("name", LEADS_AWAY)
@pytest.mark.parametrize("suffix", FORMS)
def test_a_path_that_leads_away_is_refused(put, refused, suffix, name):
    """Parent folders, absolute paths and drives are refused, in any archive and beside a good module."""
    raw = packed(suffix, ("softmax.py", SOURCE), (name, b"x"))
    assert name in refused(put(raw, f"hand-in{suffix}"), f"hand-in{suffix}")


def test_backslashes_are_folders_in_a_zip(put, read, refused):
    """Windows' own zips read like others, and `..\\` in them is a parent folder too."""
    assert read(put(zipped(("a\\softmax.py", SOURCE), ("a\\pkg\\x.py", b"")))).files == {"pkg/x.py": b"", "softmax.py": SOURCE}
    for name in ("..\\softmax.py", "C:\\softmax.py", "\\softmax.py"):
        assert "softmax.py" in refused(put(zipped((name, SOURCE))))


def test_backslashes_are_refused_in_a_tar(put, refused):
    """A source whose name holds a backslash is refused where it would not mean a folder."""
    refused(put(tarred(("..\\softmax.py", SOURCE)), "hand-in.tar"))


@pytest.mark.parametrize("kind", LINKS + DEVICES)
def test_a_tar_with_links_or_devices_is_refused(put, refused, kind):
    """Symbolic and hard links, devices and pipes are refused, wherever they point."""
    message = refused(put(tarred(("softmax.py", SOURCE), (special(kind, "a.txt"), b"")), "hand-in.tar"))
    assert "a.txt" in message and ("is a link" in message) == (kind in LINKS)


@pytest.mark.parametrize("mode", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFSOCK])
def test_a_zip_with_links_or_devices_is_refused(put, refused, mode):
    """What a zip marks as a link, a pipe or a device is refused, not read as a text that holds its target."""
    info = zipfile.ZipInfo("softmax.py")
    info.external_attr = (mode | 0o777) << 16
    assert "softmax.py" in refused(put(zipped((info, b"/etc/passwd"))))


def test_unknown_and_sparse_members_are_refused(put, refused):
    """Members of types that are not plain files, GNU's sparse files among them, are refused."""
    for kind in (b"S", b"V", b"Z"):
        info = special(kind)
        info.linkname = ""
        refused(put(tarred((info, b"")), "hand-in.tar"))
    info = tarfile.TarInfo("softmax.py")
    info.pax_headers = {"GNU.sparse.major": "1"}
    refused(put(tarred((info, SOURCE)), "hand-in.tar"))


@pytest.mark.parametrize("suffix", FORMS)
def test_a_name_that_comes_twice_is_refused(put, refused, suffix):
    """Two members of one name are refused: readers differ in which of them counts."""
    raw = packed(suffix, ("softmax.py", SOURCE), ("./softmax.py", b"x"))
    if suffix == ".zip":  # zipfile itself warns of a second one
        raw = zipped(("softmax.py", SOURCE), ("softmax.p_", b"x")).replace(b"softmax.p_", b"softmax.py")
    assert "twice" in refused(put(raw, f"hand-in{suffix}"))


@pytest.mark.parametrize("suffix", FORMS)
def test_a_name_in_two_spellings_of_unicode_comes_twice(put, refused, suffix):
    """NFC and NFD of one name are one name."""
    raw = packed(suffix, ("softmax.py", SOURCE), ("m\u00f3dulo.py", b""), ("mo\u0301dulo.py", b""))
    assert "módulo.py" in refused(put(raw, f"hand-in{suffix}"))


@pytest.mark.parametrize("suffix", FORMS)
def test_a_file_that_is_also_a_folder_is_refused(put, refused, suffix):
    """Members that no folder could hold together are refused."""
    refused(put(packed(suffix, ("softmax.py", SOURCE), ("softmax.py/x.py", b"")), f"hand-in{suffix}"))


def test_an_encrypted_zip_is_refused(put, refused):
    """A member flagged as encrypted is refused, with the way out."""
    raw = bytearray(zipped(("softmax.py", SOURCE)))
    for magic, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        raw[raw.index(magic) + at] |= 1
    assert "without a password" in refused(put(bytes(raw)))


@pytest.mark.parametrize("compression", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_compressions_that_ask_for_memory_are_refused(put, refused, compression):
    """Only stored and deflated members are read."""
    assert "deflate" in refused(put(zipped(("softmax.py", SOURCE), compression=compression)))


@pytest.mark.parametrize("suffix", FORMS)
def test_a_bomb_is_refused(put, refused, suffix):
    """A member that unpacks to more than the limit is refused, whether or not it would be kept."""
    for name in ("softmax.py", "data.bin"):
        if suffix == ".tar":
            continue
        raw = packed(suffix, (name, bytes(30_000_000)))
        assert len(raw) < 200_000
        assert " MB" in refused(put(raw, f"hand-in{suffix}"))
    many = [(f"{n}.bin", bytes(4_000_000)) for n in range(6)]
    assert "20 MB" in refused(put(packed(suffix, *many), f"hand-in{suffix}"))


def test_a_bomb_that_lies_about_its_size_is_refused(put, refused):
    """A zip whose headers declare ten bytes, or four gigabytes, is refused as damaged."""
    raw = zipped(("softmax.py", bytes(30_000_000)))
    for size in (10, 2**32 - 2):
        lying = bytearray(raw)
        struct.pack_into("<I", lying, lying.index(b"PK\x03\x04") + 22, size)
        struct.pack_into("<I", lying, lying.index(b"PK\x01\x02") + 24, size)
        refused(put(bytes(lying)))


def test_members_that_share_their_bytes_are_refused(put, refused):
    """A zip whose members overlap, so that few bytes unpack again and again, is refused before any is unpacked."""
    kernel = zipped(("a.txt", random.Random(0).randbytes(100_000)))
    start = kernel.index(b"PK\x01\x02")
    record = kernel[start : kernel.index(b"PK\x05\x06")]
    records = b"".join(record.replace(b"a.txt", b"%c.txt" % n) for n in b"abcdefgh")
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 8, 8, len(records), start, 0)
    assert "overlap" in refused(put(kernel[:start] + records + end))


def test_a_gzip_bomb_within_a_gzip_is_not_unpacked(put, refused):
    """An archive inside the archive is data: it is not opened, and the message says so."""
    inner = packed(".tar.gz", ("softmax.py", bytes(30_000_000)))
    assert "inner.tar.gz" in refused(put(packed(".zip", ("inner.tar.gz", inner))))


def test_a_million_empty_gzip_members_are_refused(put, refused):
    """A .tar.gz of nothing but the headers of empty streams is refused without reading them one by one."""
    refused(put(gzip.compress(b"") * 900_000, "hand-in.tar.gz"))


def test_a_hundred_thousand_members_are_refused(put, refused):
    """Archives of 100,000 members are refused without listing them; so are more files than a hand-in has."""
    record = zipped(("softmax.py", b""))
    start = record.index(b"PK\x01\x02")
    central = record[start : record.index(b"PK\x05\x06")] * 100_000
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, len(central), start, 0)
    assert "10000" in refused(put(record[:start] + central + end))
    member = tarfile.TarInfo("x/").tobuf(tarfile.USTAR_FORMAT)
    refused(put(gzip.compress(member * 100_000, 1), "hand-in.tar.gz"))
    assert "10000" in refused(put(member * 11_000 + bytes(1024), "hand-in.tar"))
    assert "200 files" in refused(put(zipped(*((f"{n}.py", b"") for n in range(201)))))


@pytest.mark.parametrize("suffix", FORMS)
def test_a_truncated_archive_is_refused(put, refused, suffix):
    """An archive cut anywhere is refused."""
    raw = packed(suffix, ("softmax.py", SOURCE * 50), ("x.txt", os.urandom(3000)))
    whole = 512 * 10 if suffix == ".tar" else len(raw)
    for length in {0, 1, 5, whole // 3, whole // 2, whole - 3}:
        refused(put(raw[:length], f"hand-in{suffix}"))


@pytest.mark.parametrize("suffix", FORMS)
@pytest.mark.parametrize("start", [b"", b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b\x08", b"<!DOCTYPE html>"])
def test_garbage_is_refused(put, refused, suffix, start):
    """Bytes that only begin like an archive, or do not, are refused."""
    refused(put(start + bytes(range(256)) * 5, f"hand-in{suffix}"))


@pytest.mark.parametrize(("magic", "kind"), [(b"Rar!\x1a\x07", "RAR"), (b"7z\xbc\xaf\x27\x1c", "7z"), (b"BZh9", "bzip2")])
def test_other_kinds_of_archive_are_named(put, refused, magic, kind):
    """A RAR or 7z that was renamed to .zip is told from a damaged zip."""
    assert f"is a {kind} archive" in refused(put(magic + bytes(100)))


@pytest.mark.parametrize("suffix", FORMS)
@pytest.mark.parametrize("name", ["so\x1b[2Jftmax.py", "a\nb.txt", "soft\u202emax.py", "a:b.py"])
def test_odd_names_are_refused_and_shown_harmlessly(put, refused, suffix, name):
    """Names with control or direction characters are refused, and the message carries none of them."""
    refused(put(packed(suffix, ("softmax.py", SOURCE), (name, b"")), f"hand-in{suffix}"))


def test_undecodable_names_are_refused(put, refused):
    """Names that are not UTF-8 in a tar, or not in a zip that says they are, are refused."""
    raw = tarred((tarfile.TarInfo("s\udcff.py"), SOURCE), form=tarfile.GNU_FORMAT)
    assert "\\xff" in refused(put(raw, "hand-in.tar"))
    refused(put(zipped(("ñ.py", SOURCE)).replace("ñ".encode(), b"\xff\xff")))


def test_utf8_names_need_no_flag(put, read):
    """UTF-8 names in a zip that does not declare them, as macOS writes, are read as UTF-8."""
    raw = zipped(("xx.py", b"x = 1\n"), ("softmax.py", SOURCE)).replace(b"xx.py", "ñ.py".encode())
    assert sorted(read(put(raw)).files) == ["softmax.py", "ñ.py"]


def test_a_nul_does_not_hide_the_rest_of_a_name(put, refused):
    """A zip member called `softmax.py`, NUL, `.exe` is refused, not read as the module."""
    refused(put(zipped(("softmax.py_.exe", SOURCE)).replace(b"py_.exe", b"py\0.exe")))


@pytest.mark.parametrize("suffix", FORMS)
@pytest.mark.parametrize("name", ["a/" * 30 + "x.py", "x" * 250 + ".py", "d/" * 5000 + "x.txt", "y" * 5000])
def test_long_and_deep_names_are_refused(put, refused, suffix, name):
    """Paths that the sandbox could not write are refused, and shown shortened."""
    assert "too long" in refused(put(packed(suffix, ("softmax.py", SOURCE), (name, b"")), f"hand-in{suffix}"))


def test_names_that_are_slow_to_normalise_are_refused(put, refused):
    """Names of thousands of combining characters do not hold the grader up."""
    slow = "\u0301\u0316" * 15_000
    refused(put(gzip.compress(tarred(*((f"{n}{slow}", b"") for n in range(100))), 1), "hand-in.tar.gz"))


@pytest.mark.parametrize("form", [tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
def test_every_dialect_of_tar_is_read(put, read, form):
    """ustar's prefixes, GNU's long names and POSIX's extended headers all give the path, whatever their comments say."""
    long = "p" * 90 + "/" + "q" * 90 + "/helper.py"
    raw = tarred(("softmax.py", SOURCE), (special(tarfile.DIRTYPE, "p" * 90), b""), (long, b"x = 1\n"),
                 form=form, pax={"comment": "ñ"} if form == tarfile.PAX_FORMAT else None)
    assert read(put(raw, "hand-in.tar")).files == {long: b"x = 1\n", "softmax.py": SOURCE}


def test_numbers_in_headers_are_not_believed(put, refused):
    """Negative, enormous and unreadable sizes in a tar's headers are refused as damage, even with a right checksum."""
    raw = tarred(("softmax.py", SOURCE), form=tarfile.USTAR_FORMAT)
    for size in (b"-0000000512\0", b"\xff" * 12, b"\x80" + b"\xff" * 11, b"77777777777\0", b"\xffzzzzzzzzzzz", b"99999999999 "):
        refused(put(checksummed(raw[:124] + size + raw[136:512]) + raw[512:], "hand-in.tar"))


@pytest.mark.parametrize("body", [
    b"1" * 60_000, b"5 a\n", b"99999 path=x\n", b"0 x=y\n", b"-3 a=b\n", b"16 size=9999999\n" * 3000,
])
def test_crafted_extended_headers_are_refused(put, refused, body):
    """Extended headers that are malformed, or claim a size beyond the archive, are refused at once."""
    header = tarfile.TarInfo("x")
    header.type, header.size = tarfile.XHDTYPE, len(body)
    raw = header.tobuf(tarfile.USTAR_FORMAT) + body + bytes(-len(body) % 512) + tarred(("softmax.py", SOURCE))
    refused(put(raw, "hand-in.tar"))


def test_a_wrong_sum_is_refused(put, refused):
    """A zip member or a gzip stream whose checksum does not fit is refused."""
    raw = bytearray(zipped(("softmax.py", SOURCE)))
    struct.pack_into("<I", raw, 14, zlib.crc32(SOURCE) ^ 1)
    struct.pack_into("<I", raw, raw.index(b"PK\x01\x02") + 16, zlib.crc32(SOURCE) ^ 1)
    refused(put(bytes(raw)))
    broken = bytearray(packed(".tgz", ("softmax.py", SOURCE)))
    broken[-6] ^= 1
    refused(put(bytes(broken), "hand-in.tgz"))


@pytest.mark.parametrize("suffix", FORMS)
def test_a_file_that_is_too_large_is_refused_by_name(put, refused, suffix):
    """A notebook over the limit is refused with the advice to clear its outputs, an archive over it as a whole."""
    assert "Clear its outputs" in refused(put(packed(suffix, ("softmax.ipynb", b" " * 5_000_001)), f"hand-in{suffix}"))
    assert "20 MB" in refused(put(b"\0" * 20_000_001, f"hand-in{suffix}"))


@pytest.mark.parametrize("suffix", FORMS)
def test_an_empty_archive_is_refused(put, refused, suffix):
    """An archive without members says what was due."""
    assert "softmax.py" in refused(put(packed(suffix), f"hand-in{suffix}"))
