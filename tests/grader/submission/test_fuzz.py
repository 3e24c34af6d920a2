"""Whatever is handed in, nothing but InvalidSubmission leaves the reader, and its message is a proper one."""

import gzip
import io
import json
import tarfile
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dlgrade.errors import InvalidSubmission

SOURCE = b"def softmax(z):\n    return z\n"
FEW = settings(deadline=None, max_examples=60)


def _seeds():
    """A zip and a tar with a bit of all that they can hold, and a notebook."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("a/softmax.py", SOURCE, zipfile.ZIP_DEFLATED)
        archive.writestr("a/ñ.txt", b"x" * 50)
        archive.writestr("a/sub/", b"")
    tar = io.BytesIO()
    with tarfile.open(fileobj=tar, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for name in ("softmax.py", "ñ" * 60 + "/x.py", "p" * 120 + ".txt"):
            info = tarfile.TarInfo(name)
            info.size = len(SOURCE)
            archive.addfile(info, io.BytesIO(SOURCE))
    cell = {"cell_type": "code", "metadata": {"nbgrader": {"grade": False}}, "source": ["x = 1\n", "y = '%d'"]}
    return made.getvalue(), tar.getvalue(), json.dumps({"nbformat": 4, "cells": [cell]}).encode()


ZIP, TAR, BOOK = _seeds()


def mutated(raw):
    """`raw` with some bytes changed, cut out or put in."""
    edit = st.tuples(st.integers(0, len(raw)), st.integers(0, 8), st.binary(max_size=8))

    def apply(edits):
        made = bytearray(raw)
        for at, cut, put in edits:
            made[at : at + cut] = put
        return bytes(made)

    return st.lists(edit, min_size=1, max_size=4).map(apply)


def summed(raw):
    """A tar whose headers' checksums are right again, so that the changes are reached."""
    made = bytearray(raw)
    for at in range(0, len(made) - 511, 512):
        block = bytes(made[at : at + 512])
        if block[257:262] == b"ustar":
            made[at + 148 : at + 156] = b"%06o\0 " % sum(block[:148] + b" " * 8 + block[156:])
    return bytes(made)


@pytest.fixture(scope="module")
def survives(tmp_path_factory, read, proper):
    """Reads bytes as a file of a name: a submission or a proper refusal."""
    folder = tmp_path_factory.mktemp("fuzz")

    def check(name, raw):
        path = folder / name
        path.write_bytes(raw)
        try:
            found = read(path)
        except InvalidSubmission as error:
            proper(error, "softmax")
        else:
            assert found.files["softmax.py"].decode() is not None

    return check


@FEW
@given(st.binary(max_size=600), st.sampled_from([".zip", ".tar.gz", ".tar", ".ipynb", ".py"]))
def test_random_bytes(survives, raw, suffix):
    """Random bytes under any name."""
    survives(f"softmax{suffix}", raw)


@FEW
@given(mutated(ZIP))
def test_damaged_zips(survives, raw):
    """Zips with bytes changed."""
    survives("softmax.zip", raw)


@FEW
@given(mutated(TAR))
def test_damaged_tars(survives, raw):
    """Tars with bytes changed, their checksums right and wrong, compressed and not."""
    survives("softmax.tar", raw)
    survives("softmax.tar", summed(raw))
    survives("softmax.tar.gz", gzip.compress(summed(raw), 1))


@FEW
@given(mutated(gzip.compress(TAR, mtime=0)))
def test_damaged_gzip(survives, raw):
    """Compressed tars with bytes changed."""
    survives("softmax.tar.gz", raw)


@FEW
@given(mutated(BOOK))
def test_damaged_notebooks(survives, raw):
    """Notebooks with bytes changed."""
    survives("softmax.ipynb", raw)


KEYS = st.sampled_from(["cells", "nbformat", "worksheets", "cell_type", "source", "input", "metadata", "nbgrader", "grade",
                        "locked", "solution"])
LEAVES = st.none() | st.booleans() | st.sampled_from([3, 4, 1e308, 10**30, "code", "x = 1\n%d", "", "\0",
                                                      "from __future__ import annotations"])
JSON = st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=12)
CELL = st.fixed_dictionaries({"cell_type": st.just("code")}, optional={"source": JSON, "input": JSON, "metadata": JSON})
BOOKS = st.fixed_dictionaries({"cells": JSON | st.lists(CELL | JSON, max_size=3)},
                              optional={"nbformat": JSON, "metadata": JSON})


@FEW
@given(JSON | BOOKS)
def test_any_json(survives, document):
    """JSON that has a notebook's keys and values of any type in any place."""
    survives("softmax.ipynb", json.dumps(document).encode())


@FEW
@given(st.text(max_size=80), st.sampled_from(["utf-8", "utf-16", "latin-1", "shift_jis"]),
       st.sampled_from(["", "# coding: latin-1\n", "# coding: x\n"]))
def test_any_text(survives, text, codec, head):
    """Text in any encoding under any declaration."""
    survives("softmax.py", (head + text).encode(codec, "replace"))
