"""How well an epoch is mixed, and what a call leaves behind."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact, numeric, require, unpack

pytestmark = pytest.mark.function("minibatches")


def order_of(answer, n, batch_size):
    """The batches joined, their number and sizes vetted."""
    sizes = [min(batch_size, n - start) for start in range(0, n, batch_size)]
    found = unpack(answer, len(sizes))
    return np.concatenate([numeric(batch, shape=(size,)) for batch, size in zip(found, sizes, strict=True)])


@pytest.mark.points(2)
@pytest.mark.title(
    en="The examples themselves are shuffled, all of them: who meets whom in a batch changes from seed to seed",
    es="Se mezclan los ejemplos mismos, todos: quién se encuentra con quién en un lote cambia de semilla en semilla",
)
@pytest.mark.hint(
    en="To shuffle the batches, or within the batches, keeps the same companions together for ever; to rotate or to "
    "reverse the order keeps the same neighbours. The parameters are called n, batch_size and seed.",
    es="Mezclar los lotes, o dentro de los lotes, deja siempre juntos a los mismos compañeros; rotar o invertir el "
    "orden deja a los mismos vecinos. Los parámetros se llaman n, batch_size y seed.",
)
@settings(max_examples=1)
@given(n=st.integers(12, 16), batch_size=st.integers(3, 5), seed=st.integers(0, 2**31 - 25))
@example(n=12, batch_size=4, seed=0)
@example(n=16, batch_size=3, seed=2**31 - 25)
def test_minibatches_mix_the_examples(student, n, batch_size, seed):
    """Over 24 seeds every place sees many examples, the first batch many sets of them, and neighbours part."""
    orders = np.array([order_of(student.minibatches(n=n, batch_size=batch_size, seed=seed + k), n, batch_size)
                       for k in range(24)])
    for order in orders:
        assert_exact(np.sort(order), np.arange(n))
    # Of 24 random draws from 11 or more, fewer than 5 different ones turn up with a chance below 1e-8.
    places = min(len(set(column.tolist())) for column in orders.T)
    require(places >= 5, f"Over 24 seeds some place of the epoch saw only {places} different examples.",
            f"En 24 semillas algún lugar de la época vio sólo {places} ejemplos distintos.")
    firsts = len({frozenset(order[:batch_size].tolist()) for order in orders})
    require(firsts >= 12, f"Over 24 seeds the first batch was made of only {firsts} different sets of examples.",
            f"En 24 semillas el primer lote se formó con sólo {firsts} conjuntos distintos de ejemplos.")
    gaps = min(len(set(column.tolist())) for column in (np.diff(orders, axis=1) % n).T)
    require(gaps >= 4, f"Over 24 seeds two neighbours of the epoch were only {gaps} different distances apart.",
            f"En 24 semillas dos vecinos de la época estuvieron sólo a {gaps} distancias distintas.")


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="minibatches prints nothing and depends on nothing but its arguments",
    es="minibatches no imprime nada y no depende de nada más que de sus argumentos",
)
@pytest.mark.hint(
    en="What a call does may not depend on the calls before it: seed a generator in every call, from `seed`.",
    es="Lo que hace una llamada no puede depender de las anteriores: siembra un generador en cada llamada, con `seed`.",
)
def test_minibatches_is_pure(student):
    """Nothing is printed, and the second answer is the first, whatever was asked in between."""
    # Any generator will do, NumPy's global one seeded with `seed` included: so no assert_pure here.
    for n, batch_size, seed in ((20, 6, 3), (5, 5, 0), (1, 4, 7)):
        seen = student.minibatches.observe((n, batch_size, seed))
        require(not seen.printed, f"minibatches printed {seen.printed[:60]!r}.", f"minibatches imprimió {seen.printed[:60]!r}.")
        student.minibatches.outcome((n, batch_size, seed + 1))
        student.minibatches.outcome((n + 3, batch_size, seed))
        again = order_of(student.minibatches(n, batch_size, seed), n, batch_size)
        require((order_of(seen.value, n, batch_size) == again).all(), "The same call gave another answer the second time.",
                "La misma llamada dio otra respuesta la segunda vez.")
