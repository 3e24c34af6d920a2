"""The loss against an oracle, on any array-like, with images of bytes and of booleans."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import as_kind, assert_close, assert_pure, kinds, matrices, quarters

pytestmark = pytest.mark.function("vae_loss")


@st.composite
def batches(draw):
    """x and x_hat (batch, n), mu and log_var (batch, d), multiples of 1/4."""
    m, n, d = draw(st.integers(1, 3)), draw(st.integers(1, 4)), draw(st.integers(1, 3))
    return tuple(draw(matrices(each, rows=(m, m), columns=(k, k)))
                 for each, k in ((quarters(), n), (quarters(), n), (quarters(), d), (quarters(-20, 20), d)))


def divergence(mu, log_var):
    """The divergence from the standard normal, summed over everything."""
    return math.fsum((m * m + math.exp(v) - 1 - v) / 2 for m, v in zip(np.ravel(mu), np.ravel(log_var), strict=True))


BATCH = (np.array([[1.0, 0.0, 5.0], [2.0, 3.0, -1.0]]), np.array([[0.0, 2.0, 4.0], [2.0, 0.0, 1.0]]),
         np.array([[1.0, -2.0], [0.0, 3.0]]), np.array([[1.0, -3.0], [2.0, 0.0]]))


@pytest.mark.points(4)
@pytest.mark.title(
    en="The loss of any batch, of any legal array-likes, is the mean of squared error plus beta times divergence",
    es="La pérdida de cualquier lote, de cualquier arreglo legal, es la media del error cuadrático más beta por divergencia",
)
@pytest.mark.hint(
    en="n and d need not agree, a batch of one and a beta of 0 are legal, and the answer is one number. The parameters are "
    "called x, x_hat, mu, log_var and beta.",
    es="n y d no tienen por qué coincidir, un lote de uno y un beta 0 son legales, y la respuesta es un número. Los "
    "parámetros se llaman x, x_hat, mu, log_var y beta.",
)
@settings(max_examples=20)
@given(batch=batches(), beta=st.sampled_from([0, 0.25, 1.0, 2, 4.0, 100.0]),
       in_kinds=st.tuples(kinds(), kinds(), kinds(), kinds()))
@example(batch=BATCH, beta=1, in_kinds=("int",) * 4)
@example(batch=BATCH, beta=0.5, in_kinds=("list",) * 4)
@example(batch=BATCH, beta=0, in_kinds=("readonly",) * 4)
@example(batch=BATCH, beta=4.0, in_kinds=("strided", "fortran", "strided", "fortran"))
@example(batch=tuple(part[:1] for part in BATCH), beta=2.0, in_kinds=("array", "int", "int", "array"))
@example(batch=(np.array([[1.0], [2.0]]), np.array([[3.0], [2.5]]), np.array([[1.0], [0.0]]), np.array([[-20.0], [20.0]])),
         beta=0.25, in_kinds=("array",) * 4)
@example(batch=(np.array([[1.0]]), np.array([[1.01]]), np.array([[0.01]]), np.array([[-0.013]])), beta=1.0,
         in_kinds=("array",) * 4)
def test_vae_loss_of_any_array_like(student, batch, beta, in_kinds):
    """Both parts summed in a loop, over the size of the batch; without beta it counts as 1."""
    x, x_hat, mu, log_var = map(as_kind, batch, in_kinds)
    a, b, m, v = (np.asarray(part, dtype=np.float64) for part in (x, x_hat, mu, log_var))
    copy, code = float(((a - b) ** 2).sum()), divergence(m, v)
    # It may be computed in float32, where the copy is good to 1e-7 of the squares and the code of 1 + |log_var|.
    loose = {"rtol": 1e-4, "atol": 1e-3 * (1 + beta)} if "float32" in in_kinds else {}
    got = student.vae_loss(x=x, x_hat=x_hat, mu=mu, log_var=log_var, beta=beta)
    assert_close(got, (copy + beta * code) / len(a), **loose)
    assert_close(student.vae_loss(x, x_hat, mu, log_var), (copy + code) / len(a), **loose)


@pytest.mark.points(2)
@pytest.mark.title(
    en="Images of bytes and of booleans cost what their numbers say",
    es="Las imágenes de bytes y de booleanos cuestan lo que dicen sus números",
)
@pytest.mark.hint(
    en="With bytes, 10 - 20 is 246; with booleans there is no minus at all. What must be made of both images before one "
    "is taken from the other?",
    es="Con bytes, 10 - 20 es 246; con booleanos ni siquiera hay resta. ¿En qué hay que convertir ambas imágenes antes de "
    "restar una de la otra?",
)
@settings(max_examples=15)
@given(images=matrices(st.integers(0, 255).map(float), rows=(2, 4), columns=(1, 5)),
       dtypes=st.sampled_from([("uint8", "uint8"), ("uint8", "float64"), ("float64", "uint8"), ("bool", "bool"),
                               ("bool", "float64"), ("uint8", "bool")]))
@example(images=np.array([[10.0, 200.0], [20.0, 0.0]]), dtypes=("uint8", "uint8"))
@example(images=np.array([[0.0, 1.0, 1.0], [1.0, 0.0, 1.0]]), dtypes=("bool", "bool"))
@example(images=np.array([[0.0, 255.0], [1.0, 0.0], [255.0, 255.0], [0.0, 3.0]]), dtypes=("uint8", "float64"))
def test_vae_loss_of_images(student, images, dtypes):
    """The first half of the rows are the images, the next ones the copies; the codes are those of the figure."""
    batch = len(images) // 2
    x, x_hat = (half.astype(dtype) for half, dtype in zip((images[:batch], images[batch:2 * batch]), dtypes, strict=True))
    copy = sum((float(a) - float(b)) ** 2 for a, b in zip(x.flat, x_hat.flat, strict=True)) / batch
    got = student.vae_loss(x, x_hat, np.ones((batch, 1)), np.full((batch, 1), 0.5))
    assert_close(got, copy + divergence([1.0], [0.5]))


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="vae_loss leaves its arguments alone and remembers nothing",
    es="vae_loss no toca sus argumentos ni recuerda nada",
)
@pytest.mark.hint(
    en="x -= x_hat destroys the caller's data, and a beta once given is not the default of the next call.",
    es="x -= x_hat destruye los datos de quien llama, y un beta dado una vez no es el valor por defecto de la llamada "
    "siguiente.",
)
def test_vae_loss_is_pure(student):
    """The arguments are unchanged, nothing is printed or drawn, and the second answer is the first."""
    assert_pure(student.vae_loss, BATCH, between=(*(part[::-1] + 1 for part in BATCH), 4.0))
    assert_pure(student.vae_loss, ([[1.0, 9.0]], [[2.0, 0.0]], [[8.0]], [[12.0]]), between=([[1.0]], [[1.0]], [[0.0]], [[0.0]]))
