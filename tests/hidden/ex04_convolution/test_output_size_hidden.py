"""The size against a count of the places, arguments that mean nothing, and no state."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact, assert_pure, assert_raises

pytestmark = pytest.mark.function("output_size")

NAMES = ("n", "kernel", "stride", "padding", "dilation")
LEAST = {"n": 1, "kernel": 1, "stride": 1, "padding": 0, "dilation": 1}


@pytest.mark.points(3)
@pytest.mark.title(
    en="The size is the number of places where the window lies within the padded axis, by position or by name",
    es="El tamaño es la cantidad de lugares donde la ventana queda dentro del eje con relleno, por posición o por nombre",
)
@pytest.mark.hint(
    en="Count the multiples of the stride from which the last value of the window is still inside. The parameters are "
    "n, kernel, stride, padding and dilation, in this order.",
    es="Cuenta los múltiplos del paso desde los que el último valor de la ventana queda todavía adentro. Los parámetros "
    "son n, kernel, stride, padding y dilation, en este orden.",
)
@settings(max_examples=30)
@given(n=st.integers(1, 60), kernel=st.integers(1, 7), stride=st.integers(1, 9), padding=st.integers(0, 6),
       dilation=st.integers(1, 4))
@example(n=800, kernel=80, stride=40, padding=0, dilation=1)
@example(n=224, kernel=7, stride=2, padding=3, dilation=1)
@example(n=10, kernel=3, stride=3, padding=1, dilation=2)
@example(n=1, kernel=1, stride=9, padding=6, dilation=4)
@example(n=2, kernel=5, stride=1, padding=2, dilation=1)
@example(n=4, kernel=2, stride=100, padding=0, dilation=3)
def test_output_size_counts_the_places(student, n, kernel, stride, padding, dilation):
    """The starts are tried one by one; where there is none, the call raises ValueError."""
    reach = dilation * (kernel - 1)
    due = sum(1 for start in range(n + 2 * padding) if start % stride == 0 and start + reach < n + 2 * padding)
    named = {"dilation": dilation, "padding": padding, "stride": stride, "kernel": kernel, "n": n}
    if due:
        assert_exact(student.output_size(n, kernel, stride, padding, dilation), due)
        assert_exact(student.output_size(**named), due)
    else:
        assert_raises(ValueError, student.output_size, **named)


@pytest.mark.points(2)
@pytest.mark.title(
    en="Each argument below its least value is a ValueError, even where the formula would give a size",
    es="Cada argumento por debajo de su mínimo es un ValueError, aun donde la fórmula daría un tamaño",
)
@pytest.mark.hint(
    en="Which of the five does your function look at? A negative padding cuts values off, a stride of 0 stays where it "
    "is, and a dilation of 0 reads one value over and over, which the formula may not notice.",
    es="¿Cuáles de los cinco revisa tu función? Un relleno negativo recorta valores, un paso 0 no avanza, y una dilatación "
    "0 lee un mismo valor una y otra vez, cosa que la fórmula puede no notar.",
)
@settings(max_examples=25)
@given(name=st.sampled_from(NAMES), below=st.integers(1, 3), n=st.integers(12, 20), kernel=st.integers(1, 3),
       padding=st.integers(0, 5))
@example(name="kernel", below=1, n=7, kernel=1, padding=0)
@example(name="kernel", below=2, n=7, kernel=1, padding=0)
@example(name="stride", below=1, n=7, kernel=3, padding=0)
@example(name="stride", below=2, n=7, kernel=3, padding=0)
@example(name="padding", below=1, n=7, kernel=3, padding=0)
@example(name="padding", below=2, n=7, kernel=1, padding=0)
@example(name="dilation", below=1, n=7, kernel=3, padding=0)
@example(name="dilation", below=1, n=7, kernel=1, padding=0)
@example(name="dilation", below=2, n=7, kernel=3, padding=1)
@example(name="n", below=2, n=7, kernel=1, padding=3)
@example(name="n", below=3, n=7, kernel=3, padding=5)
@example(name="n", below=1, n=7, kernel=1, padding=0)
def test_output_size_refuses_what_means_nothing(student, name, below, n, kernel, padding):
    """One argument out of range is enough, by position or by name."""
    arguments = {"n": n, "kernel": kernel, "stride": 1, "padding": padding, "dilation": 1, name: LEAST[name] - below}
    if arguments["n"] == 0:
        arguments["padding"] = 0  # an empty axis made long enough by zeros is not judged
    assert_raises(ValueError, student.output_size, **arguments)
    assert_raises(ValueError, student.output_size, *(arguments[each] for each in NAMES))


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="output_size prints nothing and remembers nothing",
    es="output_size no imprime nada ni recuerda nada",
)
@pytest.mark.hint(
    en="The same five numbers give the same size, whatever was asked before, and nothing appears on the screen.",
    es="Los mismos cinco números dan el mismo tamaño, se haya preguntado lo que se haya preguntado antes, y no aparece nada "
    "en la pantalla.",
)
def test_output_size_is_pure(student):
    """Nothing is printed, and the second answer is the first, with a remainder and without."""
    assert_pure(student.output_size, (7, 3), between=(7, 3, 2, 1, 2))
    assert_pure(student.output_size, (10, 3, 2, 1, 2), between=(10, 3))
    assert_pure(student.output_size, (9, 3, 4), between=(9, 2, 3))
