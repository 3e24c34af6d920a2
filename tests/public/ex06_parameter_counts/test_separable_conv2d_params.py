"""A separable convolution: one kernel a channel, then a mixture of the channels."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact, numeric

pytestmark = pytest.mark.function("separable_conv2d_params")

CHANNELS = st.integers(1, 64)


@pytest.mark.points(2)
@pytest.mark.title(
    en="MobileNet's 3×3 blocks take 2,336 parameters from 32 to 64 channels and 266,752 from 512 to 512, without biases",
    es="Los bloques 3×3 de MobileNet llevan 2336 parámetros de 32 a 64 canales y 266 752 de 512 a 512, sin sesgos",
)
@pytest.mark.hint(
    en="Two steps, added up: 9 weights for each of the 32 channels, then 32·64 for the 1×1 convolution. Multiplying the two "
    "would be an ordinary convolution again.",
    es="Dos pasos que se suman: 9 pesos por cada uno de los 32 canales, después 32·64 de la convolución 1×1. Multiplicarlos "
    "sería de nuevo una convolución común.",
)
def test_separable_conv2d_params_of_mobilenet(student):
    """Two blocks of the network of notes 003, with biases and without."""
    assert_exact(student.separable_conv2d_params(32, 64, 3, False), 2_336)
    assert_exact(student.separable_conv2d_params(512, 512, (3, 3), False), 266_752)
    assert_exact(student.separable_conv2d_params(32, 64, 3), 2_400)


@pytest.mark.points(3)
@pytest.mark.title(
    en="One more output channel costs a weight for each input channel and a bias, whatever the kernel",
    es="Un canal de salida más cuesta un peso por cada canal de entrada y un sesgo, sea cual sea el kernel",
)
@pytest.mark.hint(
    en="Output channels appear in the pointwise step only, and only there are biases. Which part of the count must not "
    "change with out_channels?",
    es="Los canales de salida aparecen sólo en el paso puntual, y sólo ahí hay sesgos. ¿Qué parte de la cuenta no debe "
    "cambiar con out_channels?",
)
@settings(max_examples=20)
@given(c=CHANNELS, f=CHANNELS, kernel=st.integers(1, 7))
@example(c=1, f=1, kernel=1)
@example(c=5, f=2, kernel=3)
def test_separable_conv2d_params_by_outputs(student, c, f, kernel):
    """The step from f to f + 1 output channels is c + 1 with biases, c without; the biases are f (notes 003)."""
    with_biases, without = (numeric(student.separable_conv2d_params(c, f, kernel, b), shape=()) for b in (True, False))
    assert_exact(student.separable_conv2d_params(c, f + 1, kernel, True), with_biases + c + 1)
    assert_exact(student.separable_conv2d_params(c, f + 1, kernel, False), without + c)
    assert_exact(with_biases, without + f)


@pytest.mark.points(2)
@pytest.mark.title(
    en="One more row or column of the kernel costs its length for each input channel, whatever comes out",
    es="Una fila o columna más del kernel cuesta su largo por cada canal de entrada, salga lo que salga",
)
@pytest.mark.hint(
    en="In the depthwise step each kernel looks at one channel alone: kh·kw weights a channel. The kernel is an int or a "
    "pair that need not be square.",
    es="En el paso depthwise cada kernel mira un solo canal: kh·kw pesos por canal. El kernel es un entero o un par que no "
    "tiene por qué ser cuadrado.",
)
@settings(max_examples=20)
@given(c=CHANNELS, f=CHANNELS, kh=st.integers(1, 7), kw=st.integers(1, 7), bias=st.booleans())
@example(c=1, f=1, kh=1, kw=1, bias=True)
@example(c=4, f=3, kh=2, kw=5, bias=True)
@example(c=4, f=3, kh=5, kw=2, bias=False)
def test_separable_conv2d_params_by_kernel(student, c, f, kh, kw, bias):
    """A row more costs kw·c, a column more kh·c; an int is a square."""
    here = numeric(student.separable_conv2d_params(c, f, (kh, kw), bias), shape=())
    assert_exact(student.separable_conv2d_params(c, f, (kh + 1, kw), bias), here + kw * c)
    assert_exact(student.separable_conv2d_params(c, f, (kh, kw + 1), bias), here + kh * c)
    square = numeric(student.separable_conv2d_params(c, f, (kw, kw), bias), shape=())
    assert_exact(student.separable_conv2d_params(c, f, kw, bias), square)
