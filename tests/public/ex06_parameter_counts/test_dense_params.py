"""A dense layer: a weight for every pair, and a bias an output."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact, numeric

pytestmark = pytest.mark.function("dense_params")

COUNTS = st.integers(1, 300)


@pytest.mark.points(2)
@pytest.mark.title(
    en="64 neurons on an image of 212×220×3 take 8,954,944 parameters, and VGG-19's new head 2,097,408 + 257",
    es="64 neuronas sobre una imagen de 212×220×3 llevan 8 954 944 parámetros, y la nueva cabeza de VGG-19 2 097 408 + 257",
)
@pytest.mark.hint(
    en="Every output has a weight for each input and, where bias is true, one number more. Without anything said, bias "
    "is true.",
    es="Cada salida tiene un peso por cada entrada y, si bias es verdadero, un número más. Si no se dice nada, bias es "
    "verdadero.",
)
def test_dense_params_figures_of_the_notes(student):
    """The figures of notes 002 and 003, with biases and without."""
    assert_exact(student.dense_params(212 * 220 * 3, 64), 8_954_944)
    assert_exact(student.dense_params(8192, 256), 2_097_408)
    assert_exact(student.dense_params(256, 1), 257)
    assert_exact(student.dense_params(18_432, 10, True), 184_330)
    assert_exact(student.dense_params(256, 1, False), 256)


@pytest.mark.points(3)
@pytest.mark.title(
    en="Two layers side by side add up, and a bias is the weight of one more input that is always 1",
    es="Dos capas lado a lado se suman, y un sesgo es el peso de una entrada más que siempre vale 1",
)
@pytest.mark.hint(
    en="Cut the outputs into two groups: each group is a dense layer of its own, biases included. Cut the inputs: the "
    "weights add up, but the biases must not be counted twice. How many biases are there, one an input or one an output?",
    es="Parte las salidas en dos grupos: cada grupo es una capa densa por sí solo, con sus sesgos. Parte las entradas: los "
    "pesos se suman, pero los sesgos no deben contarse dos veces. ¿Cuántos sesgos hay, uno por entrada o uno por salida?",
)
@settings(max_examples=20)
@given(n=COUNTS, more=COUNTS, out=COUNTS, bias=st.booleans())
@example(n=1, more=1, out=1, bias=True)
@example(n=1, more=1, out=1, bias=False)
@example(n=7, more=2, out=3, bias=True)
def test_dense_params_adds_up(student, n, more, out, bias):
    """Additive over groups of outputs, and over groups of inputs where there are no biases (notes 003)."""
    one, other = (numeric(student.dense_params(n, m, bias), shape=()) for m in (out, more))
    assert_exact(student.dense_params(n, out + more, bias), one + other)
    weights, others = (numeric(student.dense_params(m, out, False), shape=()) for m in (n, more))
    assert_exact(student.dense_params(n + more, out, False), weights + others)
    assert_exact(student.dense_params(n, out, True), numeric(student.dense_params(n + 1, out, False), shape=()))
