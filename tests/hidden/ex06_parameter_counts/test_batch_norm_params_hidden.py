"""Batch normalisation of any number of channels."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact, assert_pure

pytestmark = pytest.mark.function("batch_norm_params")


@pytest.mark.points(1)
@pytest.mark.title(
    en="Any number of channels has two trainable and two non-trainable numbers each",
    es="Con cualquier cantidad de canales hay, por canal, dos números entrenables y dos no entrenables",
)
@pytest.mark.hint(
    en="One channel is legal, and so are thousands of millions. The parameter is called channels.",
    es="Un canal es legal, y miles de millones también. El parámetro se llama channels.",
)
@settings(max_examples=15)
@given(channels=st.integers(1, 10**4) | st.integers(1, 10**12))
@example(channels=1)
@example(channels=1024)
@example(channels=2**31)
def test_batch_norm_params_of_any_size(student, channels):
    """Both entries of the pair are twice the channels."""
    assert_exact(student.batch_norm_params(channels=channels), [channels + channels] * 2)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="batch_norm_params prints nothing and remembers nothing", es="batch_norm_params no imprime ni recuerda nada")
@pytest.mark.hint(en="Return the pair; do not print it.", es="Devuelve el par; no lo imprimas.")
def test_batch_norm_params_is_pure(student):
    """The second answer is the first, whatever was asked in between."""
    assert_pure(student.batch_norm_params, (16,), between=(3,))
