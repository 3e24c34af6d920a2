"""One epoch: every example once, in an order that the seed decides."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_close, assert_exact, numeric, require, unpack

pytestmark = pytest.mark.function("minibatches")


def batches_of(student, n, batch_size, seed):
    """The batches, their number and sizes vetted."""
    sizes = [min(batch_size, n - start) for start in range(0, n, batch_size)]
    found = unpack(student.minibatches(n, batch_size, seed), len(sizes))
    return [numeric(batch, shape=(size,)) for batch, size in zip(found, sizes, strict=True)]


@pytest.mark.points(2)
@pytest.mark.title(
    en="Every index from 0 to n - 1 is in exactly one batch; all batches are full but perhaps the last, none is empty",
    es="Cada índice de 0 a n - 1 está en exactamente un lote; todos están completos menos quizá el último, ninguno vacío",
)
@pytest.mark.hint(
    en="10 examples in batches of 4 are 4 + 4 + 2, in batches of 5 they are 5 + 5, and in batches of 20 one batch of "
    "10. Who is left out, who comes twice?",
    es="10 ejemplos en lotes de 4 son 4 + 4 + 2, en lotes de 5 son 5 + 5, y en lotes de 20 un solo lote de 10. "
    "¿Quién queda fuera, quién aparece dos veces?",
)
@settings(max_examples=20)
@given(n=st.integers(1, 12), batch_size=st.integers(1, 14), seed=st.integers(0, 1000))
@example(n=10, batch_size=4, seed=0)
@example(n=10, batch_size=5, seed=1)
@example(n=10, batch_size=20, seed=2)
@example(n=10, batch_size=10, seed=3)
@example(n=1, batch_size=1, seed=0)
@example(n=7, batch_size=1, seed=5)
@example(n=9, batch_size=8, seed=5)
def test_minibatches_cover_an_epoch(student, n, batch_size, seed):
    """The batches joined are a permutation of range(n), cut at the multiples of batch_size (notes 003)."""
    joined = np.concatenate(batches_of(student, n, batch_size, seed))
    assert_exact(np.sort(joined), np.arange(n))


@pytest.mark.points(2)
@pytest.mark.title(
    en="The same seed gives the same batches, other seeds give others",
    es="La misma semilla da los mismos lotes, otras semillas dan otros",
)
@pytest.mark.hint(
    en="A generator made anew from `seed` in every call repeats itself; one that is made once, or never seeded, does "
    "not. Seed 0 is a seed. And is the order shuffled at all?",
    es="Un generador creado de nuevo a partir de `seed` en cada llamada se repite; uno creado una sola vez, o nunca "
    "sembrado, no. La semilla 0 es una semilla. ¿Y de veras se mezcla el orden?",
)
@settings(max_examples=2)
@given(n=st.integers(20, 30), batch_size=st.integers(1, 30), seed=st.integers(0, 1000))
@example(n=20, batch_size=6, seed=0)
@example(n=20, batch_size=25, seed=40)
def test_minibatches_follow_the_seed(student, n, batch_size, seed):
    """Ten seeds in a row give at least eight orders, hardly any of them sorted, and the first comes back (notes 003)."""
    # Of 20! orders ten random ones are all different, and none sorted: the chance of missing this is below 1e-17.
    orders = [np.concatenate(batches_of(student, n, batch_size, seed + k)) for k in range(10)]
    assert_close(np.concatenate(batches_of(student, n, batch_size, seed)), orders[0])
    different = {tuple(order.tolist()) for order in orders}
    require(len(different) >= 8, f"Ten seeds gave {len(different)} different orders.",
            f"Diez semillas dieron {len(different)} órdenes distintos.")
    ordered = sum(tuple(range(n)) == order for order in different)
    require(ordered == 0, "With one of ten seeds nothing was shuffled.", "Con una de diez semillas no se mezcló nada.")
