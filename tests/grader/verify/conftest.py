"""A course of one small exercise that `dlgrade verify` finds nothing wrong with, and the command itself."""

import json
import subprocess
import sys

import pytest

PUBLIC = '''
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from dlgrade.testing import assert_close, vectors


@pytest.mark.function("double")
@pytest.mark.points(5)
@pytest.mark.title(en="Doubling is adding to itself", es="Doblar es sumar consigo mismo")
@pytest.mark.hint(en="x + x", es="x + x, pues")
@given(x=vectors())
def test_double_is_a_sum(student, x):
    assert_close(student.double(x), x + x)


@pytest.mark.function("total")
@pytest.mark.points(3)
@pytest.mark.title(en="The sum of ones is their number", es="La suma de unos es cuántos hay")
@pytest.mark.hint(en="Add them up.", es="Súmalos.")
@given(n=st.integers(2, 9))
def test_total_counts(student, n):
    assert_close(student.total(np.ones(n)), n)
'''
HIDDEN = '''
import pytest
from hypothesis import given
from hypothesis import strategies as st
from dlgrade.testing import assert_close


@pytest.mark.function("double")
@pytest.mark.points(2)
@pytest.mark.title(en="One number is doubled too", es="También se dobla un solo número")
@pytest.mark.hint(en="A scalar has no length.", es="Un escalar no tiene longitud.")
@given(x=st.integers(-99, 99))
def test_double_scalar(student, x):
    assert_close(student.double(x), 2 * x)
'''
REFERENCE = '''
"""Doubling."""

import numpy as np


def double(x):
    """2·x; x is a number or an array."""
    return np.multiply(2, x)


def total(x):
    """The sum of the vector x."""
    return np.sum(np.asarray(x))
'''
MISCONCEPTION = '''
"""
title: {en: Triples, es: Triplica}
hint: {en: Twice is not thrice., es: Dos veces no son tres.}
fails: [double_is_a_sum, double_scalar]
"""
import numpy as np
from reference import *


def double(x):
    return np.multiply(3, x)
'''
SURVIVORS = """
- mutant: "total: return np.sum({np.asarray(x) → x})"
  reason: np.sum makes an array of its argument itself.
"""
PUBLIC_FILE, HIDDEN_FILE = "tests/public/ex01_double/test_double.py", "tests/hidden/ex01_double/test_double_hidden.py"


@pytest.fixture
def proven(tiny):
    """The course; its texts are attributes, so that a test can put a changed one in place."""
    tiny.PUBLIC, tiny.HIDDEN, tiny.REFERENCE, tiny.MISCONCEPTION = PUBLIC, HIDDEN, REFERENCE, MISCONCEPTION
    tiny.put(PUBLIC_FILE, PUBLIC)
    tiny.put(HIDDEN_FILE, HIDDEN)
    tiny.put("reference/ex01_double/double.py", REFERENCE)
    tiny.put("reference/ex01_double/right/loop.py", tiny.right)
    tiny.put("reference/ex01_double/right/two_files/double.py",
             "from helper import twice as double\n\ndef total(x):\n    return sum(x)\n")
    tiny.put("reference/ex01_double/right/two_files/helper.py", "def twice(x):\n    return x + x\n")
    tiny.put("reference/ex01_double/misconceptions/triples.py", MISCONCEPTION)
    tiny.put("reference/ex01_double/survivors.yaml", SURVIVORS)
    tiny.put("exercises/ex01_double/hints.yaml", "double: [{en: Add., es: Suma.}]\ntotal: [{en: Add up., es: Suma todo.}]\n")
    return tiny


@pytest.fixture
def verify(proven, tmp_path):
    """`verify(*arguments)` runs `dlgrade verify` on that course: (exit status, stdout, the record of ex01). Its tables of
    known mistakes are written anew, but for `update=False`."""

    def run(*arguments, update=True):
        arguments = [*arguments, "--update"] if update else arguments
        file = tmp_path / "verify.json"
        done = subprocess.run(
            [sys.executable, "-m", "dlgrade", "--course", str(proven.root), "--lang", "en", "verify", "--json", str(file),
             *arguments], capture_output=True, text=True, timeout=120, check=False)
        assert "Traceback" not in done.stderr, done.stderr
        record = json.loads(file.read_text())["exercises"][0] if file.exists() else {}
        return done.returncode, done.stdout + done.stderr, record

    return run
