"""The gradient of every array-like and in the whole legal range, and the way back from it to the divergence."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds, matrices, numeric, quarters, unpack

pytestmark = pytest.mark.function("kl_grad")


@st.composite
def codes(draw):
    """mu and log_var of one shape, multiples of 1/4, log_var in the whole legal range."""
    m, n = draw(st.integers(1, 3)), draw(st.integers(1, 4))
    return tuple(draw(matrices(each, rows=(m, m), columns=(n, n))) for each in (quarters(), quarters(-20, 20)))


@pytest.mark.points(5)
@pytest.mark.title(
    en="The gradient at any batch, of any legal array-like, is that of the sum of the divergences",
    es="El gradiente en cualquier lote, de cualquier arreglo legal, es el de la suma de las divergencias",
)
@pytest.mark.hint(
    en="A slope may be as large as exp(20)/2: nothing is clipped or normalised. Integers and lists are legal. The "
    "parameters are called mu and log_var, and both parts have their shape.",
    es="Una pendiente puede llegar a exp(20)/2: no se recorta ni se normaliza nada. Enteros y listas son legales. Los "
    "parámetros se llaman mu y log_var, y ambas partes tienen su forma.",
)
@settings(max_examples=20)
@given(code=codes(), kind=kinds(), var_kind=kinds())
@example(code=(np.array([[1.0, -2.0, 3.0]]), np.array([[1.0, -3.0, 5.0]])), kind="int", var_kind="int")
@example(code=(np.array([[1.0, -2.0], [0.0, 3.0], [2.0, 2.0]]), np.array([[1.0, -3.0], [0.5, 0.0], [2.0, 1.0]])),
         kind="list", var_kind="list")
@example(code=(np.array([[1.0, -2.0]]), np.array([[1.0, -3.0]])), kind="readonly", var_kind="readonly")
@example(code=(np.array([[1.0], [2.0]]), np.array([[-20.0], [20.0]])), kind="array", var_kind="strided")
@example(code=(np.array([[1000.0]]), np.array([[0.0]])), kind="array", var_kind="array")
@example(code=(np.array([[1.0, 2.0], [3.0, 0.0]]), np.array([[1.0, 0.0], [-1.0, 2.0]])), kind="int", var_kind="array")
@example(code=(np.array([[0.001, 0.002, 0.003]]), np.array([[0.003, 0.001, -0.007]])), kind="fortran", var_kind="array")
def test_kl_grad_of_any_array_like(student, code, kind, var_kind):
    """The means themselves, and half of what the variances exceed 1 by."""
    mu, log_var = as_kind(code[0], kind), as_kind(code[1], var_kind)
    exact = np.asarray(mu, dtype=np.float64), np.asarray(log_var, dtype=np.float64)
    d_mu, d_log_var = unpack(student.kl_grad(mu=mu, log_var=log_var), 2)
    # It may be computed in float32, where exp(v) - 1 is good to 1e-7 of 1.
    loose = {"rtol": 1e-4, "atol": 1e-5} if "float32" in (kind, var_kind) else {}
    assert_close(d_mu, exact[0], **loose)
    assert_close(d_log_var, np.expm1(exact[1]) / 2, **loose)


@pytest.mark.points(3)
@pytest.mark.title(
    en="The gradient added up along the way from the standard normal gives the divergence",
    es="El gradiente sumado a lo largo del camino desde la normal estándar da la divergencia",
)
@pytest.mark.hint(
    en="The integral of a slope is the height climbed. Every row of a batch is judged at its own mu and log_var: does "
    "one row's gradient know of another's?",
    es="La integral de una pendiente es la altura que se sube. Cada fila de un lote se juzga en sus propios mu y "
    "log_var: ¿sabe el gradiente de una fila algo de otra?",
)
@settings(max_examples=15)
@given(mu=st.lists(quarters(), min_size=3, max_size=3), log_var=st.lists(quarters(-5, 5), min_size=3, max_size=3),
       d=st.integers(1, 3))
@example(mu=[1.0, 0.0, 0.0], log_var=[0.5, 0.0, 0.0], d=1)
@example(mu=[1.0, -2.0, 3.0], log_var=[5.0, -5.0, 1.0], d=3)
def test_kl_grad_adds_up_to_the_divergence(student, mu, log_var, d):
    """Gauss-Legendre nodes on the straight way from (0, 0) to (mu, log_var), one row of a batch each."""
    end = np.array([mu[:d]]), np.array([log_var[:d]])
    nodes, weights = np.polynomial.legendre.leggauss(16)  # exact to 1e-15 for exp on an interval of 5
    way = (nodes[:, np.newaxis] + 1) / 2
    slopes = unpack(student.kl_grad(way * end[0], way * end[1]), 2)
    climbed = sum(float(weights @ numeric(slope, shape=(16, d)) @ part[0]) / 2 for slope, part in zip(slopes, end, strict=True))
    due = sum(m * m + math.exp(v) - 1 - v for m, v in zip(end[0][0], end[1][0], strict=True)) / 2
    assert_close(climbed, due)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="kl_grad leaves its arguments alone and remembers nothing",
    es="kl_grad no toca sus argumentos ni recuerda nada",
)
@pytest.mark.hint(
    en="Neither part of the gradient may be written over an argument, and no sum is kept from one call to the next.",
    es="Ninguna parte del gradiente puede escribirse sobre un argumento, y ninguna suma se guarda de una llamada a otra.",
)
def test_kl_grad_is_pure(student):
    """The arguments are unchanged, nothing is printed or drawn, and the second answer is the first."""
    mu, log_var = np.array([[1.0, 2.0], [0.0, -1.0]]), np.array([[0.5, -3.0], [0.0, 2.0]])
    assert_pure(student.kl_grad, (mu, log_var), between=(mu[::-1] * 3, log_var + 1))
    assert_pure(student.kl_grad, ([[1.0, 12.0]], [[15.0, -15.0]]), between=([[2.0, 2.0]], [[1.0, 0.0]]))
