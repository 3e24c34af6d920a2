"""Encodings: read as Python reads them, or refused by line and byte."""

import ast
import codecs
import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlgrade.errors import InvalidSubmission
from dlgrade.submission import text as under_test
from dlgrade.submission.text import to_utf8

COOKIES = ["# -*- coding: {} -*-", "# vim: set fileencoding={} :", "#coding={}", "\t # encoding: {}"]


@pytest.fixture
def hand_in(folder):
    """Writes the module; gives the folder."""
    def write(raw):
        (folder / "softmax.py").write_bytes(raw)
        return folder

    return write


def test_line_ends_become_lf_and_the_mark_goes():
    """UTF-8 with a byte order mark and any line ends gives UTF-8 with LF."""
    assert to_utf8("\ufeffx = 'ñ'\r\ny = 1\rz = 2\n".encode(), "x.py") == "x = 'ñ'\ny = 1\nz = 2\n".encode()


@pytest.mark.parametrize("codec", ["latin-1", "ISO-8859-15", "cp1252", "utf-8", "U8", "macroman", "koi8-r", "gbk", "shift_jis"])
@pytest.mark.parametrize("cookie", COOKIES)
@pytest.mark.parametrize("above", ["", "#!/usr/bin/python\n", "\n", "\f\n"])
def test_a_declared_encoding_is_read(codec, cookie, above):
    """A declaration in the first or second line, in any of the forms that Python knows, is followed, and no line is lost."""
    word = {"koi8-r": "Привет", "gbk": "你好", "shift_jis": "ソフト"}.get(codec, "ñandú")
    source = f"{above}{cookie.format(codec)}\nx = '{word}'\n"
    made = to_utf8(source.encode(codec), "x.py")
    assert ast.literal_eval(ast.parse(made).body[0].value) == word
    assert made.count(b"\n") == source.count("\n")


def test_a_declaration_in_the_third_line_is_none(hand_in, refused):
    """Only the first two lines declare, and the second only below a comment or a blank line."""
    for above in ("#\n#\n", "x = 1\n"):
        assert "0xF1" in refused(hand_in(f"{above}# coding: latin-1\nx = 'ñ'\n".encode("latin-1")), "softmax.py")


def test_undeclared_latin_1_is_refused_by_line_and_byte(hand_in, refused):
    """A file that is not UTF-8 and says nothing is named with line, byte and both ways out."""
    message = refused(hand_in(b"def f():\n    return '\xf1'\n"), "softmax.py")
    assert "line 2" in message and "byte 13 (0xF1)" in message and "coding: latin-1" in message


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_wide_encodings_are_refused(hand_in, refused, codec):
    """UTF-16 and UTF-32, with or without a mark, are refused."""
    assert "UTF-8" in refused(hand_in("x = 1\n".encode(codec)), "softmax.py")


def test_nul_bytes_are_refused(hand_in, refused):
    """A NUL is named with its line."""
    assert "line 3" in refused(hand_in(b"x = 1\r\n\ry = '\0'\n".replace(b"\r\r", b"\r")), "softmax.py")


@pytest.mark.parametrize("codec", [
    "klingon", "rot13", "hex", "base64", "zlib", "idna", "punycode", "utf-7", "unicode_escape", "raw_unicode_escape", "utf-16",
    "mbcs", "undefined", "os", "dlgrade.errors", "..", "iso8859-12", "x" * 3000,
])
def test_other_codecs_are_refused_without_looking_them_up(hand_in, refused, monkeypatch, codec):
    """An unknown codec, one that is no encoding of text and one named after a module are refused; nothing is imported."""
    monkeypatch.setattr(codecs, "lookup", None)
    monkeypatch.setattr("encodings.search_function", None)
    message = refused(hand_in(f"#!/usr/bin/python\n# coding: {codec}\nx = 1\n".encode()), "softmax.py")
    assert "line 2" in message and codec[:100] in message


def test_every_codec_that_is_let_through_exists():
    """Each of the encodings that are read is known to this Python as text."""
    for name in under_test._CODECS:
        assert "x".encode(name).decode(name) == "x"


@pytest.mark.parametrize(("raw", "why"), [
    (b"# coding: ascii\nx = '\xf1'\n", "0xF1"), (b"# coding: utf-8\n\nx = '\xf1'\n", "line 3"),
    (b"# coding: cp1252\nx = '\x81'\n", "0x81"),
    (b"# coding: gbk\nx = '\xff'\n", "does not fit"), (b"\xef\xbb\xbf# coding: latin-1\n", "latin-1"),
])
def test_an_encoding_that_does_not_fit_is_refused(hand_in, refused, raw, why):
    """Content that is not in the encoding it declares is named with line and byte."""
    assert why in refused(hand_in(raw), "softmax.py")


@given(
    heads=st.lists(st.sampled_from([*COOKIES, "", "#", "x = 1", "'''", "# nothing"]), max_size=3),
    names=st.tuples(*[st.sampled_from(["latin-1", "utf-8", "cp1252", "ascii", "iso-8859-15", "koi8-r", "klingon"])] * 3),
    end=st.sampled_from(["\n", "\r\n", "\r"]), mark=st.booleans(), body=st.text("añÿЖ€ #:=", max_size=12),
    codec=st.sampled_from(["latin-1", "utf-8", "cp1252", "koi8-r"]))
def test_what_python_reads_is_read_alike(heads, names, end, mark, body, codec):
    """Whatever Python itself can parse, to_utf8 turns into UTF-8 that parses to the same tree."""
    source = end.join([*(head.format(name) for head, name in zip(heads, names, strict=False)), f"x = '{body}'", ""])
    raw = codecs.BOM_UTF8 * mark + source.encode(codec, "replace")
    try:
        with warnings.catch_warnings(action="ignore"):
            expected = ast.dump(ast.parse(raw), include_attributes=False)
    except SyntaxError:
        return
    assert ast.dump(ast.parse(to_utf8(raw, "x.py")), include_attributes=False) == expected


@given(st.binary(max_size=200) | st.text(max_size=60).map(str.encode))
def test_any_bytes_are_utf8_or_refused(raw):
    """The result is UTF-8 without NUL, carriage returns or a mark; nothing but InvalidSubmission is raised."""
    try:
        made = to_utf8(raw, "x.py").decode("utf-8")
    except InvalidSubmission:
        return
    assert "\0" not in made and "\r" not in made
