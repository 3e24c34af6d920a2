"""The loss of a variational autoencoder: the copy alone, the code alone, and batches put together."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, matrices, numeric, quarters

pytestmark = pytest.mark.function("vae_loss")

VARIANCES = st.sampled_from([0.03125, 0.25, 0.5, 1.0, 2.0, 3.0, 10.0])


@st.composite
def batches(draw, rows=(1, 3)):
    """x and x_hat (batch, n), mu and the variances (batch, d)."""
    m, n, d = draw(st.integers(*rows)), draw(st.integers(1, 4)), draw(st.integers(1, 3))
    return tuple(draw(matrices(each, rows=(m, m), columns=(k, k)))
                 for each, k in ((quarters(), n), (quarters(), n), (quarters(), d), (VARIANCES, d)))


@pytest.mark.points(3)
@pytest.mark.title(
    en="With standard normal codes only the copy costs: squared errors summed over the outputs, averaged over the batch",
    es="Con códigos normales estándar sólo cuesta la copia: errores al cuadrado sumados por salidas, promediados por lote",
)
@pytest.mark.hint(
    en="Two sizes appear, n and the batch: by which of them do you divide? There is no ½ and no root.",
    es="Aparecen dos tamaños, n y el del lote: ¿por cuál divides? No hay ningún ½ ni raíz.",
)
@settings(max_examples=20)
@given(batch=batches())
@example(batch=(np.array([[1.0, 2.0, 3.0]]), np.array([[0.0, 0.0, 5.0]]), np.zeros((1, 2)), np.ones((1, 2))))
@example(batch=(np.array([[1.0], [2.0], [3.0]]), np.array([[0.0], [0.0], [5.0]]), np.zeros((3, 1)), np.ones((3, 1))))
@example(batch=(np.array([[1.0, 3.0], [2.0, 0.0]]), np.array([[0.0, 1.0], [0.0, 5.0]]), np.zeros((2, 3)), np.ones((2, 3))))
def test_vae_loss_of_the_copy_alone(student, batch):
    """With mu = 0 and log_var = 0 the loss is the mean of the squared distances (notes 003, 004), whatever beta."""
    x, x_hat, mu, _ = batch
    zeros = np.zeros(mu.shape)
    due = sum((a - b) ** 2 for a, b in zip(x.flat, x_hat.flat, strict=True)) / len(x)
    assert_close(student.vae_loss(x, x_hat, zeros, zeros), due)
    assert_close(student.vae_loss(x, x_hat, zeros, zeros, beta=4.0), due)


@pytest.mark.points(2)
@pytest.mark.title(
    en="With perfect copies only the codes cost: beta times their mean divergence, and beta is 1 unless given",
    es="Con copias perfectas sólo cuestan los códigos: beta por su divergencia media, y beta es 1 si no se da",
)
@pytest.mark.hint(
    en="beta weighs the divergence and nothing else. The divergence of an example is summed over its d dimensions, and "
    "both parts are averaged over the batch alike.",
    es="beta pesa la divergencia y nada más. La divergencia de un ejemplo se suma sobre sus d dimensiones, y ambas "
    "partes se promedian sobre el lote por igual.",
)
@settings(max_examples=20)
@given(batch=batches(), beta=quarters(0, 4))
@example(batch=(np.array([[5.0]]), np.array([[5.0]]), np.array([[1.0]]), np.array([[2.0]])), beta=0.0)
@example(batch=(np.ones((2, 3)), np.ones((2, 3)), np.array([[1.0, 0.0], [2.0, 3.0]]), np.array([[2.0, 0.5], [1.0, 3.0]])),
         beta=4.0)
def test_vae_loss_of_the_code_alone(student, batch, beta):
    """With x_hat = x the loss is beta times the mean over the batch of ½ Σ (mu² + k - 1 - log k), k the variances."""
    x, _, mu, variance = batch
    due = sum(m * m + k - 1 - math.log(k) for m, k in zip(mu.flat, variance.flat, strict=True)) / 2 / len(x)
    assert_close(student.vae_loss(x, x, mu, np.log(variance)), due)
    assert_close(student.vae_loss(x, x, mu, np.log(variance), beta), beta * due)


@pytest.mark.points(2)
@pytest.mark.title(
    en="The loss of two batches put together is the mean of their losses, weighted by their sizes",
    es="La pérdida de dos lotes juntos es la media de sus pérdidas, ponderada por sus tamaños",
)
@pytest.mark.hint(
    en="Both parts are means over the examples. Is one of them summed over the batch, or divided by something that does "
    "not grow with it?",
    es="Ambas partes son medias sobre los ejemplos. ¿Alguna se suma sobre el lote, o se divide por algo que no crece "
    "con él?",
)
@settings(max_examples=20)
@given(batch=batches(rows=(2, 4)), cut=st.integers(1, 3))
@example(batch=(np.array([[1.0], [2.0], [4.0]]), np.array([[0.0], [0.0], [0.0]]), np.array([[1.0], [0.0], [3.0]]),
                np.array([[1.0], [3.0], [0.5]])), cut=1)
def test_vae_loss_of_batches_put_together(student, batch, cut):
    """m·J(A) + n·J(B) = (m + n)·J(A and B)."""
    x, x_hat, mu, variance = batch
    cut = min(cut, len(x) - 1)
    parts = (slice(None), slice(None, cut), slice(cut, None))
    losses = [len(x[part]) * numeric(student.vae_loss(x[part], x_hat[part], mu[part], np.log(variance[part])), shape=())
              for part in parts]
    assert_close(losses[1] + losses[2], losses[0])
