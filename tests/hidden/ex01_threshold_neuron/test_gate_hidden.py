"""Harder properties of `gate`, for the instructor only (notes 000, 004)."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_pure, assert_raises, unpack

pytestmark = pytest.mark.function("gate")

NAMES = ("AND", "OR", "NAND", "NOR", "NOT")


@pytest.mark.points(4)
@pytest.mark.title(
    en="Every name but the five is a ValueError",
    es="Cualquier nombre que no sea uno de los cinco es un ValueError",
)
@pytest.mark.hint(
    en="Compare names as they are: part of a name, a longer one, or one in small letters is another name.",
    es="Compara los nombres tal como son: un trozo, uno más largo o uno en minúsculas es otro nombre.",
)
@settings(max_examples=15)
@given(name=st.text("ADNORTX", max_size=5).filter(lambda name: name not in NAMES))  # letters of the names: close misses
@example(name="")
@example(name="XOR")
@example(name="XNOR")
@example(name="N")
@example(name="AN")
@example(name="ND")
@example(name="XAND")
@example(name="ORX")
@example(name="ANDOR")
@example(name="NOTA")
@example(name="OR,NAND")
@example(name="AND OR")
@example(name="NNAND")
@example(name="NNOR")
@example(name="NNOT")
@example(name="IMPLIES")
@example(name="BUFFER")
@example(name="IDENTITY")
@example(name="MAJ")
@example(name="MAJORITY")
@example(name="TRUE")
@example(name="FALSE")
@example(name="xor")
@example(name="and")
@example(name="Not")
@example(name=" OR")
@example(name="AND ")
def test_gate_refuses_other_names(student, name):
    """A name that is none of the five raises ValueError, and the five do not."""
    assert_raises(ValueError, student.gate, name)
    assert_raises(ValueError, student.gate, name=name)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="gate remembers nothing, draws nothing at random, and takes its name by name",
    es="gate no recuerda nada, no sortea nada y acepta el argumento por su nombre",
)
@pytest.mark.hint(
    en="The same name always gives the same weights. The parameter is called name.",
    es="El mismo nombre da siempre los mismos pesos. El parámetro se llama name.",
)
def test_gate_is_pure(student):
    """The function gate is pure and can be called by name."""
    for name in NAMES:
        assert_pure(student.gate, (name,), between=("NAND",))
    unpack(student.gate(name="AND"), 2)
