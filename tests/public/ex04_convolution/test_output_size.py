"""How many windows fit: one more with every further stride, and none where the first does not fit."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact, assert_raises

pytestmark = pytest.mark.function("output_size")


@st.composite
def fitting(draw):
    """(n, kernel, stride, padding, dilation) and how many further windows have room after the first one."""
    kernel, stride, dilation = draw(st.integers(1, 5)), draw(st.integers(1, 4)), draw(st.integers(1, 3))
    further, spare = draw(st.integers(0, 4)), draw(st.integers(0, 3)) % stride
    total = dilation * (kernel - 1) + 1 + further * stride + spare
    padding = min(draw(st.integers(0, 4)), (total - 1) // 2)
    return (total - 2 * padding, kernel, stride, padding, dilation), further


@pytest.mark.points(3)
@pytest.mark.title(
    en="Where a window just fits there is one position; every further stride of room adds one, a part of a stride none",
    es="Donde una ventana cabe justo hay una posición; cada paso más de lugar agrega una, y una parte de un paso ninguna",
)
@pytest.mark.hint(
    en="Draw 7 cells, 3 of them covered, and move by 2: which cells does no window reach? Padding counts at both ends. A "
    "dilated window of 3 values at distance 2 covers 5 cells: how many at distance d?",
    es="Dibuja 7 casillas, cubre 3 y muévete de a 2: ¿a qué casillas no llega ninguna ventana? El relleno cuenta en los "
    "dos extremos. Una ventana dilatada de 3 valores a distancia 2 cubre 5 casillas: ¿cuántas a distancia d?",
)
@settings(max_examples=25)
@given(case=fitting())
@example(case=((7, 3, 1, 0, 1), 4))
@example(case=((8, 3, 2, 0, 1), 2))
@example(case=((9, 3, 4, 0, 1), 1))
@example(case=((1, 1, 3, 0, 3), 0))
@example(case=((1, 5, 1, 2, 1), 0))
@example(case=((1, 1, 1, 2, 1), 4))
@example(case=((8, 3, 2, 1, 2), 2))
@example(case=((5, 3, 2, 0, 2), 0))
@example(case=((7, 4, 1, 1, 2), 2))
@example(case=((2, 2, 2, 0, 1), 0))
def test_output_size_grows_with_every_stride(student, case):
    """The first window takes its own length of the padded axis, every other one a stride more (notes 002, 003)."""
    arguments, further = case
    assert_exact(student.output_size(*arguments), 1 + further)


@pytest.mark.points(2)
@pytest.mark.title(
    en="7 becomes 5 and 26 becomes 24 under a kernel of 3, and an odd kernel keeps the size when padded by half of it",
    es="Con un kernel de 3, 7 se vuelve 5 y 26 se vuelve 24; un kernel impar conserva el tamaño con la mitad de relleno",
)
@pytest.mark.hint(
    en="Without other arguments the stride is 1, nothing is padded and neighbours are neighbours. How many positions "
    "does a window of 3 lose against one of 1?",
    es="Si no se dice otra cosa el paso es 1, no hay relleno y los vecinos son vecinos. ¿Cuántas posiciones pierde una "
    "ventana de 3 frente a una de 1?",
)
@settings(max_examples=15)
@given(n=st.integers(1, 40), half=st.integers(0, 4))
@example(n=1, half=0)
@example(n=1, half=2)
@example(n=28, half=1)
def test_output_size_of_the_notes(student, n, half):
    """The sizes of notes 000, 002 and 003, by default arguments, and the padding that changes no size."""
    assert_exact(student.output_size(7, 3, 2), 3)
    assert_exact(student.output_size(7, 3), 5)
    assert_exact(student.output_size(26, 3), 24)
    assert_exact(student.output_size(n, 2 * half + 1, padding=half), n)
    assert_exact(student.output_size(n, 1), n)


@pytest.mark.points(3)
@pytest.mark.title(
    en="Where not even one window fits there is a ValueError, be it one cell short or many, whatever the stride",
    es="Donde no cabe ni una ventana hay un ValueError, falte una casilla o falten muchas, sea cual sea el paso",
)
@pytest.mark.hint(
    en="Does your formula give 0 there, or less, or even 1? It depends on the stride, so ask before dividing: is the "
    "stretch that one window covers longer than n + 2·padding?",
    es="¿Tu fórmula da ahí 0, o menos, o hasta 1? Depende del paso, así que pregunta antes de dividir: ¿el tramo que "
    "cubre una ventana es más largo que n + 2·padding?",
)
@settings(max_examples=20)
@given(n=st.integers(1, 8), padding=st.integers(0, 3), dilation=st.integers(1, 3), stride=st.integers(1, 6),
       beyond=st.integers(0, 4))
@example(n=3, padding=0, dilation=1, stride=1, beyond=0)
@example(n=3, padding=0, dilation=1, stride=5, beyond=0)
@example(n=3, padding=0, dilation=1, stride=5, beyond=3)
@example(n=3, padding=0, dilation=1, stride=1, beyond=3)
@example(n=2, padding=1, dilation=1, stride=2, beyond=0)
@example(n=4, padding=0, dilation=2, stride=1, beyond=0)
@example(n=1, padding=0, dilation=3, stride=2, beyond=0)
@example(n=4, padding=1, dilation=3, stride=1, beyond=0)
def test_output_size_refuses_what_does_not_fit(student, n, padding, dilation, stride, beyond):
    """A kernel whose first and last value lie farther apart than the padded axis is long raises ValueError."""
    kernel = (n + 2 * padding - 1) // dilation + 2 + beyond
    assert_raises(ValueError, student.output_size, n, kernel, stride, padding, dilation)
