"""Channels along any axis of any array-like, with ranges or without."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_exact, assert_pure, kinds, numeric, quarters, require, unpack

pytestmark = pytest.mark.function("quantize_per_channel")

SHAPES = [(3, 4), (4, 3), (3, 3), (12, 1), (1, 12), (2, 3, 2), (3, 2, 2), (2, 2, 3), (2, 3, 1, 2)]
LAYOUTS = [(shape, axis) for shape in SHAPES for axis in range(len(shape))]
STEPS = [float(i * i % 11) - i / 4 for i in range(12)]
SYMMETRIC = [-2.0, 2.0, 0.0, 1.0, 3.0, -3.0, 1.0, 2.0, -1.0, 0.25, 0.5, 1.0]
CONSTANT = [-3.25] * 4 + [0.0] * 4 + [5.25] * 4


def judge(answer, w, bits, axis, single=False):
    """Every channel is quantized as the contract says, or is constant and comes back."""
    w = np.moveaxis(np.asarray(w, dtype=np.float64), axis, 0)
    count, half, rough = len(w), 2 ** (bits - 1), 1e-4 if single else 1e-12
    q, m, b = unpack(answer, 3)
    # In floats: the difference of two small integer types would not fit into them.
    q = np.moveaxis(numeric(q, shape=np.moveaxis(w, 0, axis).shape).astype(np.float64), axis, 0)
    m, b = (numeric(part, shape=(count,)).astype(np.float64) for part in (m, b))
    for channel, levels, scale, offset in zip(w, q, m, b, strict=True):
        low, high = channel.min(), channel.max()
        if low == high:
            with np.errstate(all="ignore"):
                assert_close((levels - offset) / scale, channel, rtol=1e-4 if single else 1e-6, atol=0.0)
            continue
        exact = (2**bits - 1) / (high - low)
        assert_close(scale, exact, rtol=1e-4 if single else 1e-6, atol=0.0)
        # Half way between two integers either one is right; products and sums may be off by a rounding error.
        slack = 0.5 + 1e-9 + rough * abs(low * exact)
        require(offset == np.rint(offset) and abs(offset + low * exact + half) <= slack,
                en=f"b = {offset!s} does not take {low:.6g}, the smallest value of its channel, to the lowest level.",
                es=f"b = {offset!s} no lleva {low:.6g}, el menor valor de su canal, al nivel más bajo.")
        due = np.clip(exact * channel + offset, -half, half - 1)
        slack = 0.5 + 1e-9 + rough * (abs(exact * channel) + abs(offset))
        near = (abs(levels - due) <= slack) & (levels == np.rint(levels)) & (levels >= -half) & (levels < half)
        assert_exact(levels, np.where(near, levels, np.rint(due)))


@pytest.mark.points(4)
@pytest.mark.title(
    en="The channels may lie along any axis, of any legal array-like, in one to 32 bits",
    es="Los canales pueden estar a lo largo de cualquier eje, de cualquier arreglo legal, con uno a 32 bits",
)
@pytest.mark.hint(
    en="A channel is everything with the same index along `axis`: its range runs over all the other axes. m and b have as "
    "many entries as w has along `axis`; to meet w they need its shape, with 1 everywhere else. The parameters are called w, "
    "bits and axis.",
    es="Un canal es todo lo que tiene el mismo índice a lo largo de `axis`: su rango recorre todos los otros ejes. m y b "
    "tienen tantas entradas como w a lo largo de `axis`; para encontrarse con w necesitan su forma, con 1 en lo demás. Los "
    "parámetros se llaman w, bits y axis.",
)
@settings(max_examples=25)
@given(
    values=st.lists(quarters(), min_size=12, max_size=12), kind=kinds(), bits=st.sampled_from([1, 2, 4, 8, 16, 32]),
    layout=st.sampled_from(LAYOUTS), spread=st.sampled_from([1.0, 10.0, 0.1]),
    shift=st.sampled_from([0.0, 0.0, 50.0, -50.0]),
)
@example(values=STEPS, kind="array", bits=8, layout=((3, 4), 1), spread=10.0, shift=0.0)
@example(values=STEPS, kind="list", bits=4, layout=((2, 3, 2), 1), spread=1.0, shift=0.0)
@example(values=STEPS, kind="int", bits=16, layout=((2, 2, 3), 2), spread=10.0, shift=0.0)
@example(values=STEPS, kind="readonly", bits=32, layout=((2, 3, 1, 2), 3), spread=1.0, shift=50.0)
@example(values=STEPS, kind="strided", bits=8, layout=((3, 2, 2), 0), spread=0.1, shift=-50.0)
@example(values=STEPS, kind="float32", bits=8, layout=((4, 3), 1), spread=10.0, shift=0.0)
@example(values=STEPS, kind="fortran", bits=1, layout=((4, 3), 0), spread=1.0, shift=0.0)
@example(values=STEPS, kind="array", bits=2, layout=((3, 3), 1), spread=1.0, shift=0.0)
@example(values=STEPS, kind="array", bits=32, layout=((2, 6), 0), spread=1.0, shift=50.0)
@example(values=SYMMETRIC, kind="array", bits=8, layout=((3, 4), 0), spread=1.0, shift=0.0)
@example(values=CONSTANT, kind="array", bits=8, layout=((3, 4), 0), spread=1.0, shift=0.0)
def test_quantize_per_channel_of_any_array_like(student, values, kind, bits, layout, spread, shift):
    """Each channel has the scale, offset and levels of its own range, whichever axis it lies along."""
    shape, axis = layout
    # Channels of unlike magnitude: each is `spread` times as wide as the one before.
    sizes = (spread ** np.arange(shape[axis]) if shape[axis] < 5 else np.ones(shape[axis])).reshape(
        [-1 if i == axis else 1 for i in range(len(shape))])
    w = as_kind(np.resize(values, shape) * sizes + shift, kind)
    if kind == "float32":  # with more bits its precision is not enough for whole levels
        bits = min(bits, 8)
    judge(student.quantize_per_channel(w=w, bits=bits, axis=axis), w, bits, axis, single=kind == "float32")
    judge(student.quantize_per_channel(w, bits), w, bits, 0, single=kind == "float32")


@pytest.mark.points(3)
@pytest.mark.title(
    en="Constant channels of any magnitude keep their value, and nearly constant ones have a range like any other",
    es="Los canales constantes de cualquier magnitud conservan su valor, y los casi constantes tienen un rango como cualquiera",
)
@pytest.mark.hint(
    en="Only high = low is constant: a small width needs nothing added to it. What is added to a width of 0 must fit the "
    "value: 1e-9 beside 1e30 is nothing, and beside 1e-30 it swallows the value.",
    es="Constante es sólo high = low: a un ancho chico no hay que sumarle nada. Lo que se suma a un ancho 0 debe ir con el "
    "valor: 1e-9 junto a 1e30 no es nada, y junto a 1e-30 se traga el valor.",
)
@settings(max_examples=20)
@given(
    values=st.lists(st.tuples(st.integers(-20, 20), st.sampled_from([1.0, 1.0, 1e-30, 1e-9, 1e9, 1e30])),
                    min_size=1, max_size=3),
    widths=st.lists(st.sampled_from([0.0, 2.0**-50, 2.0**-30, 1.0, 2.0**30]), max_size=2),
    bits=st.sampled_from([1, 2, 8, 16, 32]), axis=st.integers(0, 1), kind=kinds("array", "list", "fortran"),
)
@example(values=[(7, 1e-30), (-3, 1e30), (0, 1.0)], widths=[1.0], bits=8, axis=0, kind="array")
@example(values=[(-7, 1e-9), (3, 1e9)], widths=[2.0**-30], bits=8, axis=1, kind="list")
@example(values=[(1, 1.0), (-1, 1.0)], widths=[], bits=1, axis=0, kind="array")
@example(values=[(-5, 1.0)], widths=[2.0**-50, 2.0**30], bits=16, axis=1, kind="fortran")
@example(values=[(13, 1.0), (-11, 1.0)], widths=[0.0, 1.0], bits=32, axis=0, kind="array")
def test_quantize_per_channel_of_constant_channels(student, values, widths, bits, axis, kind):
    """Whatever the magnitude, (q - b)/m is the value of a constant channel, and the others are quantized as ever."""
    rows = [[number * size] * 3 for number, size in values] + [[-width, width / 4, width / 2] for width in widths]
    w = as_kind(np.moveaxis(np.array(rows), 0, axis), kind)
    judge(student.quantize_per_channel(w, bits, axis), w, bits, axis)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(en="quantize_per_channel leaves its argument alone and remembers nothing",
                   es="quantize_per_channel no toca su argumento ni recuerda nada")
@pytest.mark.hint(
    en="Repairing a constant channel in place repairs the caller's weights. Work on a copy.",
    es="Arreglar en el lugar un canal constante cambia los pesos de quien llama. Trabaja sobre una copia.",
)
def test_quantize_per_channel_is_pure(student):
    """The argument is unchanged, nothing is printed, and the second answer is the first."""
    w = np.array([[1.0, 2.0, 4.0], [3.0, 3.0, 3.0], [0.0, 0.0, 0.0]])
    assert_pure(student.quantize_per_channel, (w, 8), between=(w[::-1] * 3 + 1, 8))
    assert_pure(student.quantize_per_channel, (w, 4), between=(w[::-1] * 3 + 1, 8), axis=1)
    assert_pure(student.quantize_per_channel, ([[1.0, -2.0], [0.5, 0.5]], 4), between=([[0.0, 9.0], [1.0, 2.0]], 8))
