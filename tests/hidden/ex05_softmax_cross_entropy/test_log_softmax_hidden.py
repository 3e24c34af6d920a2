"""Log-softmax along any axis of any array-like."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds, quarters

pytestmark = pytest.mark.function("log_softmax")

STEPS = [float(i * i % 7) for i in range(12)]


def oracle(z, axis):
    """Log-softmax in float64."""
    d = z - z.max(axis=axis, keepdims=True)
    return d - np.log(np.exp(d).sum(axis=axis, keepdims=True))


@pytest.mark.points(3)
@pytest.mark.title(
    en="Log-softmax along any axis, of any legal array-like, is log-softmax of the float64 array",
    es="Log-softmax por cualquier eje, de cualquier arreglo legal, es log-softmax del arreglo float64",
)
@pytest.mark.hint(
    en="Maximum and sum run along `axis` (the last one by default) and keep that dimension. The parameters are called "
    "z and axis.",
    es="El máximo y la suma recorren `axis` (el último si no se dice) y conservan esa dimensión. Los parámetros se "
    "llaman z y axis.",
)
@settings(max_examples=20)
@given(
    values=st.lists(quarters(), min_size=12, max_size=12), kind=kinds(), axis=st.integers(-3, 2),
    shape=st.sampled_from([(2, 3, 2), (1, 3, 4), (3, 2, 2), (12, 1, 1)]), stretch=st.sampled_from([1.0, 1.0, 1000.0]),
)
@example(values=STEPS, kind="int", axis=1, shape=(2, 3, 2), stretch=1.0)
@example(values=STEPS, kind="list", axis=0, shape=(2, 3, 2), stretch=1.0)
@example(values=STEPS, kind="readonly", axis=-3, shape=(2, 3, 2), stretch=1000.0)
@example(values=STEPS, kind="array", axis=-2, shape=(3, 2, 2), stretch=1000.0)
def test_log_softmax_of_any_array_like(student, values, kind, axis, shape, stretch):
    """Every legal array-like, logits in the thousands included, gives the values of its float64 copy."""
    z = as_kind(stretch * np.array(values).reshape(shape), kind)
    exact = np.asarray(z, dtype=np.float64)
    # It may be computed in float32, where z - log(sum exp) is good to about 1e-7 of the largest |z| (8 or 8000).
    loose = {"rtol": 1e-4, "atol": 1e-5 * stretch} if kind == "float32" else {}
    assert_close(student.log_softmax(z=z, axis=axis), oracle(exact, axis), **loose)
    assert_close(student.log_softmax(z), oracle(exact, 2), **loose)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="Log-softmax leaves its argument alone and remembers nothing",
    es="Log-softmax no toca su argumento ni recuerda nada",
)
@pytest.mark.hint(
    en="An operation such as -= writes into the caller's array. Make a new one.",
    es="Una operación como -= escribe en el arreglo de quien llama. Crea uno nuevo.",
)
def test_log_softmax_is_pure(student):
    """The argument is unchanged, nothing is printed, and the second answer is the first."""
    z = np.array([[1.0, 2.0, 4.0], [-1.0, 0.5, 0.0]])
    assert_pure(student.log_softmax, (z,), between=(z[::-1] * 3,), axis=-1)
    assert_pure(student.log_softmax, ([3.0, 1.0, -1e4],), between=([0.0, 0.0, 0.0],))
