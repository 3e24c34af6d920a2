"""Reading what a student called Ana handed in for `ex05_softmax`, whose module is `softmax`."""

import errno
import json
import os
import re

import pytest

from dlgrade.errors import InvalidSubmission
from dlgrade.submission.read import read_submission

WAY_OUT = re.compile(r"\b(Hand in|hand it in|Pack|Save|Remove|Rename|Put|Leave|Move|Unpack|Make|Write)\b")


@pytest.fixture(scope="session")
def read():
    """Reads the hand-in at a path."""
    return lambda path: read_submission(path, student="ana", exercise="ex05_softmax", module="softmax")


@pytest.fixture(scope="session")
def proper():
    """Checks a message: one printable paragraph in every language, that names the file and the way out; gives the English."""
    def check(error, name):
        for text in error.text.values():
            assert text.isprintable() and text.endswith((".", "”.")) and len(text) < 1500
        message = error.text["en"]
        assert name in message and WAY_OUT.search(message)
        return message

    return check


@pytest.fixture(scope="session")
def refused(read, proper):
    """Reads the hand-in at a path, which must be refused properly; gives the English message."""
    def check(path, name=None):
        with pytest.raises(InvalidSubmission) as caught:
            read(path)
        return proper(caught.value, name or path.name)

    return check


@pytest.fixture
def folder(tmp_path):
    """The empty folder of the hand-in."""
    made = tmp_path / "ex05_softmax"
    made.mkdir()
    return made


@pytest.fixture(scope="session")
def notebook():
    """A notebook, as bytes, of code cells given as sources or whole cells."""
    def make(*cells, **document):
        made = [{"cell_type": "code", "metadata": {}, "source": c, "outputs": []} if isinstance(c, (str, list)) else c
                for c in cells]
        return json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": made} | document).encode()

    return make


@pytest.fixture
def closed(monkeypatch):
    """Closes a file or folder to the reader, be it root or not."""
    paths = set()
    real_open, real_scandir = os.open, os.scandir

    def guarded(real):
        def call(path, *rest, **named):
            if os.fspath(path) in paths:
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), os.fspath(path))
            return real(path, *rest, **named)

        return call

    def close(path):
        paths.add(os.fspath(path))
        monkeypatch.setattr(os, "open", guarded(real_open))
        monkeypatch.setattr(os, "scandir", guarded(real_scandir))

    return close
