"""One range a channel: scale and offset, the error that is left, and channels without a range."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, assert_exact, numeric, quarters, require, unpack

pytestmark = pytest.mark.function("quantize_per_channel")


@st.composite
def weights(draw):
    """Channels in rows, two values or more in each and not all the same, of very different magnitudes."""
    columns = draw(st.integers(2, 5))
    rows = []
    for _ in range(draw(st.integers(1, 4))):
        row = draw(st.lists(quarters(-4, 4), min_size=columns, max_size=columns).filter(lambda v: min(v) < max(v)))
        rows.append(np.array(row) * draw(st.sampled_from([1.0, 0.01, 100.0])) + draw(st.sampled_from([0.0, 5.0, -5.0])))
    return np.array(rows)


def columns_of(answer, w, bits):
    """q, and m and b as columns beside it, in floats: the difference of two small integer types would not fit."""
    q, m, b = unpack(answer, 3)
    m, b = (numeric(part, shape=w.shape[:1]).astype(np.float64)[:, np.newaxis] for part in (m, b))
    width = w.max(axis=1, keepdims=True) - w.min(axis=1, keepdims=True)
    exact = (2**bits - 1) / np.where(width > 0, width, np.inf)
    m = np.where(abs(m - exact) <= 1e-6 * exact, exact, m)  # a right m may come rounded to float32
    return numeric(q, shape=w.shape).astype(np.float64), m, b


UNLIKE = np.array([[1.0, -2.0, 0.5], [100.0, 300.0, -200.0], [-0.25, 0.75, 0.0], [6.0, 7.0, 7.0]])
NARROW = np.array([[5.0, 5.0025, 5.0003, 5.0011, 5.0017], [-5.0, -5.0025, -5.0007, -5.0013, -5.0021]])
SQUARE = np.array([[0.0, 1.0, 2.0], [10.0, 40.0, 20.0], [-3.0, -2.0, -1.0]])


@pytest.mark.points(4)
@pytest.mark.title(
    en="Each channel's m and b are those of its own smallest and largest value",
    es="m y b de cada canal son los de su propio valor más chico y más grande",
)
@pytest.mark.hint(
    en="With axis=0 every row of a matrix is a channel, so m and b have as many entries as there are rows. A channel whose "
    "values are a hundred times larger has an m a hundred times smaller, whatever its neighbours do.",
    es="Con axis=0 cada fila de una matriz es un canal, así que m y b tienen tantas entradas como filas hay. Un canal cuyos "
    "valores son cien veces más grandes tiene una m cien veces más chica, hagan lo que hagan sus vecinos.",
)
@settings(max_examples=12)
@given(w=weights(), bits=st.integers(1, 12))
@example(w=UNLIKE, bits=8)
@example(w=SQUARE, bits=3)
@example(w=NARROW, bits=12)
@example(w=np.array([[0.0, 1.0]]), bits=1)
def test_quantize_per_channel_measures_each_channel(student, w, bits):
    """m_c times the width of channel c is 2^bits - 1; b_c is whole and takes its smallest value to the bottom (notes 003)."""
    low = w.min(axis=1, keepdims=True)
    width = w.max(axis=1, keepdims=True) - low
    _, m, b = columns_of(student.quantize_per_channel(w, bits), w, bits)
    assert_close(m * width, np.full(low.shape, float(2**bits - 1)), atol=0.0)
    assert_exact(b, np.round(b), relation={"en": "whole numbers", "es": "números enteros"})
    landing, bottom = (m * low + b).ravel(), -(2 ** (bits - 1))
    slack = 0.5 + 1e-7 + 1e-12 * abs(m * low).ravel()  # half way between two integers either neighbour is right
    require((abs(landing - bottom) <= slack).all(),
            en=f"The smallest values land at {landing.tolist()}; all of them belong at {bottom}, to half a step.",
            es=f"Los valores más chicos caen en {landing.tolist()}; todos van en {bottom}, a medio paso a lo sumo.")


@pytest.mark.points(3)
@pytest.mark.title(
    en="Dequantized with its own m and b, no weight is off by more than half a step of its channel",
    es="Decuantizado con su propia m y su propia b, ningún peso se aparta más de medio paso de su canal",
)
@pytest.mark.hint(
    en="q has the shape of w, and (q - b)/m, channel by channel, has to give the weights back. Does each row meet its own m "
    "and b? In a square matrix a mix-up of rows and columns raises no error.",
    es="q tiene la forma de w, y (q - b)/m, canal por canal, tiene que devolver los pesos. ¿Cada fila se encuentra con su "
    "propia m y su propia b? En una matriz cuadrada, confundir filas y columnas no da ningún error.",
)
@settings(max_examples=12)
@given(w=weights(), bits=st.integers(1, 12))
@example(w=UNLIKE, bits=8)
@example(w=SQUARE, bits=4)
@example(w=SQUARE[1:], bits=2)
@example(w=NARROW, bits=12)
@example(w=np.array([[-1.0, 1.0, 0.25]]), bits=8)
@example(w=np.array([[0.0, 1.0]]), bits=1)
def test_quantize_per_channel_is_off_by_half_a_step(student, w, bits):
    """q holds levels of `bits` bits, from which every weight comes back to within half of its channel's step (notes 003)."""
    q, m, b = columns_of(student.quantize_per_channel(w, bits), w, bits)
    half = 2 ** (bits - 1)
    require(((q >= -half) & (q < half) & (q == np.round(q))).all(),
            en=f"q should hold whole numbers from {-half} to {half - 1}.",
            es=f"q debería contener enteros de {-half} a {half - 1}.")
    with np.errstate(all="ignore"):
        error = abs((q - b) / m - w)
    step = (w.max(axis=1) - w.min(axis=1)) / (2**bits - 1)
    require((error <= 0.5000001 * step[:, np.newaxis] + 1e-9).all(),
            en=f"Errors of {error.max(axis=1).tolist()} in channels whose steps are {step.tolist()}.",
            es=f"Errores de {error.max(axis=1).tolist()} en canales cuyos pasos son {step.tolist()}.")


@pytest.mark.points(3)
@pytest.mark.title(
    en="A channel whose values are all the same keeps its value",
    es="Un canal cuyos valores son todos iguales conserva su valor",
)
@pytest.mark.hint(
    en="Such a channel has no width, and 0/0 is no scale. Any m, b and q will do from which its value comes back. It may be "
    "positive, negative or 0, and the other channels are quantized as ever.",
    es="Un canal así no tiene ancho, y 0/0 no es una escala. Sirven cualquier m, b y q de los que vuelva su valor. Puede ser "
    "positivo, negativo o 0, y los demás canales se cuantizan como siempre.",
)
@settings(max_examples=12)
@given(values=st.lists(quarters(), min_size=1, max_size=4), columns=st.integers(1, 3), bits=st.integers(1, 12))
@example(values=[5.0, -3.0, 0.0], columns=2, bits=8)
@example(values=[0.0], columns=1, bits=1)
@example(values=[-0.75], columns=3, bits=1)
@example(values=[1.0, 1.0], columns=2, bits=4)
def test_quantize_per_channel_keeps_constant_channels(student, values, columns, bits):
    """(q - b)/m is the value of a constant channel to within 1e-6 of it, be it alone or beside a channel with a range."""
    v = np.array(values)
    w = np.concatenate([np.repeat(v[:, np.newaxis], columns, axis=1), np.linspace(-1.0, 2.0, columns)[np.newaxis]])
    for channels in (w, w[:-1]):
        q, m, b = columns_of(student.quantize_per_channel(channels, bits), channels, bits)
        with np.errstate(all="ignore"):
            back = (q - b) / m
        assert_close(back[:len(v)], w[:-1], atol=0.0)
