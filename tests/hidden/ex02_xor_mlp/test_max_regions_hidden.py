"""Regions at the edges of what is legal, and numbers of regions that no float can hold."""

import math

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact, assert_pure, numeric, require

pytestmark = pytest.mark.function("max_regions")


@pytest.mark.points(2)
@pytest.mark.title(
    en="No hyperplanes leave one region, a space of no dimensions is one region, and few hyperplanes double every time",
    es="Sin hiperplanos hay una región, un espacio de dimensión cero es una región, y pocos hiperplanos duplican cada vez",
)
@pytest.mark.hint(
    en="C(n, k) is 0 where k is larger than n, so that up to n = d hyperplanes there are 2^n regions. 0 is legal in both "
    "places. The parameters are called n_hyperplanes and n_dims.",
    es="C(n, k) vale 0 si k es mayor que n, así que hasta n = d hiperplanos hay 2^n regiones. El 0 es legal en ambos lugares. "
    "Los parámetros se llaman n_hyperplanes y n_dims.",
)
@settings(max_examples=20)
@given(n=st.integers(0, 9), more=st.integers(0, 4))
@example(n=0, more=0)
@example(n=5, more=0)
@example(n=3, more=2)
@example(n=1, more=4)
def test_max_regions_with_room_for_all(student, n, more):
    """2^n regions in n or more dimensions; one region in none and without hyperplanes."""
    assert_exact(student.max_regions(n, n + more), 2**n)
    assert_exact(student.max_regions(n_dims=n + more, n_hyperplanes=n), 2**n)
    assert_exact(student.max_regions(n, 0), 1)
    assert_exact(student.max_regions(0, more), 1)


@pytest.mark.points(3)
@pytest.mark.title(
    en="The number is exact, however many digits it has",
    es="El número es exacto, tenga las cifras que tenga",
)
@pytest.mark.hint(
    en="Python's integers never overflow; NumPy's do beyond 64 bits, and floats lose the last digits beyond 2^53. Divide "
    "with //.",
    es="Los enteros de Python nunca se desbordan; los de NumPy sí, más allá de 64 bits, y los flotantes pierden las últimas "
    "cifras más allá de 2^53. Divide con //.",
)
@settings(max_examples=15)
@given(n=st.integers(20, 200), d=st.integers(2, 100))
@example(n=57, d=20)
@example(n=64, d=64)
@example(n=70, d=35)
@example(n=130, d=129)
@example(n=200, d=100)
@example(n=40, d=3)
def test_max_regions_is_exact(student, n, d):
    """The sum of binomial coefficients, compared as integers."""
    due = sum(math.comb(n, k) for k in range(d + 1))
    found = student.max_regions(n, d)
    numeric(found, shape=())
    found = found.item() if hasattr(found, "item") else found
    # An integer and a float compare exactly in Python: a float is right where it is the number itself.
    require(found == due, f"{found!r} came back; the number is {due}.", f"Se devolvió {found!r}; el número es {due}.")


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="max_regions prints nothing and remembers nothing",
    es="max_regions no imprime nada ni recuerda nada",
)
@pytest.mark.hint(
    en="The total must start anew in every call, and debugging output belongs in no answer.",
    es="El total debe empezar de nuevo en cada llamada, y los mensajes de depuración no van en ninguna respuesta.",
)
def test_max_regions_is_pure(student):
    """Nothing is printed, and the second answer is the first."""
    assert_pure(student.max_regions, (10, 2), between=(7, 3))
    assert_pure(student.max_regions, (4, 0), between=(0, 4))
