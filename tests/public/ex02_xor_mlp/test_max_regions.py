"""How many pieces hyperplanes can cut a space into."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact, numeric

pytestmark = pytest.mark.function("max_regions")


@pytest.mark.points(3)
@pytest.mark.title(
    en="Ten lines cut the plane into at most 56 regions; n points cut a line into n + 1 pieces",
    es="Diez rectas cortan el plano en 56 regiones como máximo; n puntos cortan una recta en n + 1 trozos",
)
@pytest.mark.hint(
    en="The notes count 26 regions in their picture; that is not the maximum. In the plane a new line that crosses all the "
    "n others adds n + 1 regions.",
    es="Los apuntes cuentan 26 regiones en su figura; no es el máximo. En el plano, una recta nueva que cruza a las otras n "
    "agrega n + 1 regiones.",
)
def test_max_regions_of_lines_and_points(student):
    """1, 2, 4, 7, 11, 16 and, for ten lines, 56; on a line, one more piece for each point (notes 003)."""
    for lines, regions in enumerate((1, 2, 4, 7, 11, 16)):
        assert_exact(student.max_regions(lines, 2), regions)
    assert_exact(student.max_regions(10, 2), 56)
    for points in range(6):
        assert_exact(student.max_regions(points, 1), points + 1)


@pytest.mark.points(3)
@pytest.mark.title(
    en="One more hyperplane adds as many regions as the others cut on it, in one dimension less",
    es="Un hiperplano más agrega tantas regiones como los otros cortan sobre él, con una dimensión menos",
)
@pytest.mark.hint(
    en="R(n + 1, d) = R(n, d) + R(n, d - 1). Which terms does your sum have: from k = 0 to k = d, both included?",
    es="R(n + 1, d) = R(n, d) + R(n, d - 1). ¿Qué términos tiene tu suma: de k = 0 a k = d, ambos incluidos?",
)
@settings(max_examples=20)
@given(n=st.integers(0, 12), d=st.integers(1, 6))
@example(n=3, d=3)
@example(n=2, d=3)
@example(n=6, d=3)
@example(n=0, d=1)
@example(n=0, d=3)
def test_max_regions_one_hyperplane_more(student, n, d):
    """The recurrence, and a last value that can be drawn: one hyperplane always makes two regions."""
    before = numeric(student.max_regions(n, d), shape=()) + numeric(student.max_regions(n, d - 1), shape=())
    assert_exact(student.max_regions(n + 1, d), before)
    assert_exact(student.max_regions(1, d), 2)
