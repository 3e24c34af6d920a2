"""The divergence of every array-like, at the ends of the range and right next to the standard normal."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds, matrices, quarters

pytestmark = pytest.mark.function("kl_standard_normal")


@st.composite
def codes(draw):
    """mu and log_var of one shape, multiples of 1/4, log_var in the whole legal range."""
    m, n = draw(st.integers(1, 4)), draw(st.integers(1, 4))
    return tuple(draw(matrices(each, rows=(m, m), columns=(n, n))) for each in (quarters(), quarters(-20, 20)))


@pytest.mark.points(6)
@pytest.mark.title(
    en="The divergence of any batch, of any legal array-like, is ½ Σ (mu² + σ² - 1 - log σ²) over d",
    es="La divergencia de cualquier lote, de cualquier arreglo legal, es ½ Σ (mu² + σ² - 1 - log σ²) sobre d",
)
@pytest.mark.hint(
    en="A batch of one gives an array of one number. Integers and lists are legal, and so is a log_var of -20, where "
    "the variance is 2e-9: nothing is clipped and nothing is added to it. The parameters are called mu and log_var.",
    es="Un lote de uno da un arreglo de un número. Enteros y listas son legales, y también un log_var de -20, donde la "
    "varianza es 2e-9: no se recorta ni se le suma nada. Los parámetros se llaman mu y log_var.",
)
@settings(max_examples=20)
@given(code=codes(), kind=kinds(), var_kind=kinds())
@example(code=(np.array([[1.0, -2.0, 3.0]]), np.array([[1.0, -3.0, 5.0]])), kind="int", var_kind="int")
@example(code=(np.array([[1.0, -2.0], [0.0, 3.0], [2.0, 2.0]]), np.array([[1.0, -3.0], [0.5, 0.0], [2.0, 1.0]])),
         kind="list", var_kind="list")
@example(code=(np.array([[1.0, -2.0]]), np.array([[1.0, -3.0]])), kind="readonly", var_kind="readonly")
@example(code=(np.array([[1.0], [2.0]]), np.array([[-20.0], [20.0]])), kind="array", var_kind="strided")
@example(code=(np.array([[0.0]]), np.array([[-20.0]])), kind="array", var_kind="array")
@example(code=(np.array([[0.0], [0.0]]), np.array([[0.25], [-0.25]])), kind="array", var_kind="array")
@example(code=(np.array([[1000.0, 1.0]]), np.array([[0.0, -12.0]])), kind="fortran", var_kind="fortran")
@example(code=(np.array([[1.0, 2.0], [3.0, 0.0]]), np.array([[1.0, 0.0], [-1.0, 2.0]])), kind="int", var_kind="array")
def test_kl_standard_normal_of_any_array_like(student, code, kind, var_kind):
    """A loop over the entries, summed example by example."""
    mu, log_var = as_kind(code[0], kind), as_kind(code[1], var_kind)
    rows = zip(np.asarray(mu, dtype=np.float64).tolist(), np.asarray(log_var, dtype=np.float64).tolist(), strict=True)
    due = np.array([math.fsum((m * m + math.exp(v) - 1 - v) / 2 for m, v in zip(*row, strict=True)) for row in rows])
    # It may be computed in float32; the terms of exp(v) - 1 - v are then good to 1e-7 of 1 + |v|.
    loose = {"rtol": 1e-4, "atol": 1e-4} if "float32" in (kind, var_kind) else {}
    assert_close(student.kl_standard_normal(mu=mu, log_var=log_var), due, **loose)


@pytest.mark.points(3)
@pytest.mark.title(
    en="Right next to the standard normal the divergence is small, and not lost",
    es="Muy cerca de la normal estándar la divergencia es chica, y no se pierde",
)
@pytest.mark.hint(
    en="A mean of 0.01 is worth 0.00005 nats, however few that is. Is anything rounded, cut off below a threshold, or "
    "computed with fewer digits than float64 has?",
    es="Una media de 0,01 vale 0,00005 nats, por pocos que sean. ¿Se redondea algo, se descarta bajo un umbral, o se "
    "calcula con menos dígitos que los de float64?",
)
@settings(max_examples=20)
@given(parts=st.lists(st.tuples(st.integers(-40, 40), st.integers(-40, 40)), min_size=1, max_size=4))
@example(parts=[(10, 0)])
@example(parts=[(0, 10)])
@example(parts=[(0, -10), (5, 0)])
@example(parts=[(1, 1), (-1, 2), (2, -1)])
def test_kl_standard_normal_of_near_codes(student, parts):
    """Thousandths away from the standard normal, ½ Σ (mu² + log_var²/2 + log_var³/6 + ...)."""
    mu, log_var = (np.array([part]) / 1000 for part in zip(*parts, strict=True))
    # The series of exp(v) - 1 - v; judged by the absolute tolerance, for the subtraction may cost 1e-16 of 1.
    due = sum(m * m + v**2 / 2 + v**3 / 6 + v**4 / 24 + v**5 / 120 for m, v in zip(mu[0], log_var[0], strict=True)) / 2
    assert_close(student.kl_standard_normal(mu, log_var), np.array([due]))


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="kl_standard_normal leaves its arguments alone and remembers nothing",
    es="kl_standard_normal no toca sus argumentos ni recuerda nada",
)
@pytest.mark.hint(
    en="mu **= 2 squares the caller's means. Make new arrays.",
    es="mu **= 2 eleva al cuadrado las medias de quien llama. Crea arreglos nuevos.",
)
def test_kl_standard_normal_is_pure(student):
    """The arguments are unchanged, nothing is printed or drawn, and the second answer is the first."""
    mu, log_var = np.array([[1.0, 2.0], [0.0, -1.0]]), np.array([[0.5, -3.0], [0.0, 2.0]])
    assert_pure(student.kl_standard_normal, (mu, log_var), between=(mu[::-1] * 3, log_var + 1))
    assert_pure(student.kl_standard_normal, ([[1.0, 12.0]], [[15.0, -15.0]]), between=([[2.0, 2.0]], [[1.0, 0.0]]))
