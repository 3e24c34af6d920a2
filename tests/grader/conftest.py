"""What several groups of tests share: a level to run at, and a course of one small exercise in a folder of its own."""

import signal
import textwrap

import pytest

from dlgrade.errors import SandboxFault

# Begun in the background by a shell, we and every command under test would be deaf to Ctrl-C.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def needs_full():
    """Skips where this machine cannot enforce level full."""
    from dlgrade.grading.isolation import sandbox_at

    try:
        sandbox_at("full", ("numpy",)).close()
    except SandboxFault as fault:
        pytest.skip(f"level full is not to be had here: {fault}")


ASSIGNMENTS = """
version: 1
title: {en: Tiny, es: Mínimo}
assignments:
  - id: ex01_double
    title: {en: Doubling, es: Doblar}
    module: double
    points: 10
    functions: {double: 7, total: 3}
    difficulty: 1
    minutes: 5
    due: 2026-03-01T12:00:00+00:00
    late: {policy: percent_per_day, percent: 10, floor: 50}
    limits: {call_wall_seconds: 1, call_cpu_seconds: 1, output_kb: 64}
"""
STUB = '''
"""Doubling."""


def double(x):
    """2·x; x is a number or an array."""
    raise NotImplementedError


def total(x):
    """The sum of the vector x."""
    raise NotImplementedError
'''
REFERENCE = '''
"""Doubling."""

import numpy as np


def double(x):
    """2·x; x is a number or an array."""
    return np.multiply(2, x)


def total(x):
    """The sum of the vector x."""
    return np.sum(x)
'''
PUBLIC = """
import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from dlgrade.testing import assert_close, assert_pure, vectors


@pytest.mark.function("double")
@pytest.mark.points(4)
@pytest.mark.title(en="Doubling is adding to itself", es="Doblar es sumar consigo mismo")
@pytest.mark.hint(en="x + x", es="x + x, pues")
@given(x=vectors())
def test_double_is_a_sum(student, x):
    assert_close(student.double(x), x + x)


@pytest.mark.function("double")
@pytest.mark.points(1)
@pytest.mark.purity
@pytest.mark.title(en="Doubling leaves its argument alone", es="Doblar no toca su argumento")
@given(x=vectors())
def test_double_is_pure(student, x):
    assert_close(assert_pure(student.double, (x,)), 2 * x)


@pytest.mark.function("total")
@pytest.mark.points(3)
@pytest.mark.title(en="The sum of ones is their number", es="La suma de unos es cuántos hay")
@given(n=st.integers(1, 9))
def test_total_counts(student, n):
    assert_close(student.total(np.ones(n)), n)
"""
HIDDEN = """
import pytest
from hypothesis import given
from hypothesis import strategies as st
from dlgrade.testing import assert_close


@pytest.mark.function("double")
@pytest.mark.points(2)
@pytest.mark.title(en="Secret title", es="Título secreto")
@pytest.mark.hint(en="Secret hint", es="Pista secreta")
@given(x=st.integers(-99, 99))
def test_double_scalar(student, x):
    assert_close(student.double(x), 2 * x)
"""
RIGHT = "def double(x):\n    import numpy as np\n    return 2 * np.asarray(x)\n\ndef total(x):\n    return sum(x)\n"


@pytest.fixture
def tiny(tmp_path):
    """A course of one exercise, `ex01_double`; `tiny.put(path, text)` changes it, `tiny.hand_in(student, source)` adds a
    submission under `tiny.submitted`."""
    return _Tiny(tmp_path)


class _Tiny:
    right = RIGHT

    def __init__(self, folder):
        self.root, self.submitted, self.out = folder / "course", folder / "submitted", folder / "out"
        self.put("assignments.yaml", ASSIGNMENTS)
        self.put("exercises/ex01_double/double.py", STUB)
        self.put("exercises/ex01_double/statement.en.md", "# Doubling\n")
        self.put("exercises/ex01_double/statement.es.md", "# Doblar\n")
        self.put("reference/ex01_double/double.py", REFERENCE)
        self.put("tests/public/ex01_double/test_double.py", PUBLIC)
        self.put("tests/hidden/ex01_double/test_double_hidden.py", HIDDEN)

    def put(self, path, text):
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(textwrap.dedent(text).lstrip("\n"), encoding="utf-8")
        return target

    def hand_in(self, student, source, name="double.py"):
        folder = self.submitted / student / "ex01_double"
        folder.mkdir(parents=True, exist_ok=True)
        if source is not None:
            (folder / name).write_bytes(source if isinstance(source, bytes) else source.encode())
        return folder
