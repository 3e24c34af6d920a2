"""The recurrent step against an oracle, on any array-like and any magnitude."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds, quarters

pytestmark = pytest.mark.function("rnn_step")

SIZES = st.integers(1, 3)
MANY = [0.5, -1.25, 2.0, 0.75, -0.5, 1.5, -2.0, 0.25, 1.0, -0.75, 1.25, -1.5, 1.75]
VECTORS = ("array", "list", "float32", "strided", "readonly", "int", "bool")
LIFT = 4000.25  # its square needs 34 bits: sums that it cancels in are exact in float64, and gone in float32
SUMS = [-1e300, -1e4, -1000.0, -710.0, -40.0, -1.0, 0.0, 0.5, 40.0, 710.0, 1000.0, 1e4, 1e300]


def cut(values, *shapes):
    """Arrays of these shapes, filled one after another with the values, which are repeated as often as it takes."""
    sizes = [math.prod(shape) for shape in shapes]
    parts = np.split(np.resize(values, sum(sizes)), np.cumsum(sizes)[:-1])
    return [part.reshape(shape) for part, shape in zip(parts, shapes, strict=True)]


def arguments(hidden, n_in, values):
    """x, h, W_hh, W_xh."""
    return tuple(cut(values, (n_in,), (hidden,), (hidden, hidden), (hidden, n_in)))


def kind_of(array, kind):
    """`as_kind`, and booleans."""
    return array > 0 if kind == "bool" else as_kind(array, kind)


@pytest.mark.points(3)
@pytest.mark.title(
    en="The step of any network, of any legal array-likes, is the sigmoid of W_hh·h + W_xh·x",
    es="El paso de cualquier red, con cualquier arreglo legal, es la sigmoide de W_hh·h + W_xh·x",
)
@pytest.mark.hint(
    en="x comes before h among the parameters, W_hh before W_xh; they are called x, h, W_hh and W_xh. Where both "
    "vectors are of the same length nothing warns you that they are exchanged.",
    es="Entre los parámetros x va antes que h y W_hh antes que W_xh; se llaman x, h, W_hh y W_xh. Si los dos vectores "
    "son del mismo largo, nada te avisa de que están intercambiados.",
)
@settings(max_examples=20)
@given(
    hidden=SIZES, n_in=SIZES, values=st.lists(quarters(-2, 2), min_size=13, max_size=13), hh_kind=kinds(), xh_kind=kinds(),
    x_kind=st.sampled_from(VECTORS), h_kind=st.sampled_from(VECTORS),
)
@example(hidden=2, n_in=3, values=MANY, hh_kind="list", xh_kind="list", x_kind="list", h_kind="list")
@example(hidden=2, n_in=2, values=MANY, hh_kind="array", xh_kind="fortran", x_kind="array", h_kind="array")
@example(hidden=1, n_in=1, values=MANY, hh_kind="readonly", xh_kind="array", x_kind="list", h_kind="readonly")
@example(hidden=3, n_in=1, values=MANY, hh_kind="int", xh_kind="int", x_kind="int", h_kind="int")
@example(hidden=1, n_in=3, values=MANY, hh_kind="fortran", xh_kind="strided", x_kind="bool", h_kind="bool")
@example(hidden=3, n_in=2, values=MANY, hh_kind="array", xh_kind="readonly", x_kind="strided", h_kind="int")
@example(hidden=5, n_in=4, values=MANY, hh_kind="array", xh_kind="array", x_kind="array", h_kind="array")
@example(hidden=2, n_in=1, values=MANY, hh_kind="float32", xh_kind="float32", x_kind="float32", h_kind="float32")
def test_rnn_step_of_any_network(student, hidden, n_in, values, hh_kind, xh_kind, x_kind, h_kind):
    """The sigmoid of the two weighted sums in float64."""
    x, h, W_hh, W_xh = arguments(hidden, n_in, values)
    x, h, W_hh, W_xh = kind_of(x, x_kind), kind_of(h, h_kind), as_kind(W_hh, hh_kind), as_kind(W_xh, xh_kind)
    sums = sum(np.asarray(W, dtype=np.float64) @ np.asarray(v, dtype=np.float64) for W, v in ((W_hh, h), (W_xh, x)))
    # It may be computed in float32, which holds these sums of quarters exactly: only the sigmoid is rounded.
    loose = {"rtol": 1e-4, "atol": 1e-6} if "float32" in (hh_kind, xh_kind, x_kind, h_kind) else {}
    assert_close(student.rnn_step(x=x, h=h, W_hh=W_hh, W_xh=W_xh), 0.5 + 0.5 * np.tanh(sums / 2), **loose)


@pytest.mark.points(2)
@pytest.mark.title(
    en="Weighted sums of any size give states from 0 to 1, never NaN nor an error",
    es="Las sumas ponderadas de cualquier tamaño dan estados de 0 a 1, nunca NaN ni un error",
)
@pytest.mark.hint(
    en="exp(1000) does not fit into a float: inf/inf is NaN, and math.exp raises an OverflowError. The sigmoid of a "
    "large number is 1, of a very negative one 0. Large terms may cancel: compute in float64.",
    es="exp(1000) no cabe en un flotante: inf/inf es NaN, y math.exp lanza OverflowError. La sigmoide de un número "
    "grande es 1, la de uno muy negativo 0. Términos grandes pueden cancelarse: calcula en float64.",
)
@settings(max_examples=20)
@given(sums=st.lists(st.sampled_from(SUMS), min_size=1, max_size=4), x=st.sampled_from([0.0, 1.0, LIFT]))
@example(sums=[1000.0], x=1.0)
@example(sums=[-1000.0], x=0.0)
@example(sums=[1e4, 0.5, -1e4], x=1.0)
@example(sums=[-1e300, 1e300, -1.0, 0.0], x=0.0)
@example(sums=[0.5, -1.0], x=LIFT)
def test_rnn_step_of_any_magnitude(student, sums, x):
    """The sums come from the first unit of h, or from x, or from large terms of both that cancel exactly."""
    sums = np.array(sums)
    from_x = sums if x == 1 else np.full(len(sums), x)
    W_hh = np.zeros((len(sums), len(sums))) + (sums - from_x * x)[:, np.newaxis]
    first = np.eye(len(sums))[0]
    assert_close(student.rnn_step(np.array([x]), first, W_hh, from_x[:, np.newaxis]), 0.5 + 0.5 * np.tanh(sums / 2))


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="rnn_step leaves its arguments alone and remembers nothing",
    es="rnn_step no toca sus argumentos ni recuerda nada",
)
@pytest.mark.hint(
    en="The state comes in as h and goes out as the result: the function keeps none of its own.",
    es="El estado entra como h y sale como resultado: la función no guarda ninguno propio.",
)
def test_rnn_step_is_pure(student):
    """The arguments are unchanged, nothing is printed, and the second answer is the first."""
    assert_pure(student.rnn_step, arguments(2, 3, MANY), between=arguments(2, 3, MANY[::-1]))
    assert_pure(student.rnn_step, tuple(v.tolist() for v in arguments(2, 2, MANY)), between=arguments(3, 1, MANY))
