"""Separable convolutions of any size, called in any way."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact, assert_pure

pytestmark = pytest.mark.function("separable_conv2d_params")

CHANNELS = st.integers(1, 12) | st.integers(1, 100_000)
KERNELS = st.integers(1, 11) | st.tuples(st.integers(1, 11), st.integers(1, 11))


@pytest.mark.points(4)
@pytest.mark.title(
    en="Any separable convolution has its depthwise and its pointwise weights, and biases in the second step only",
    es="Toda convolución separable tiene sus pesos depthwise y puntuales, y sesgos sólo en el segundo paso",
)
@pytest.mark.hint(
    en="Try one channel in, one out, a kernel of 1×1 and one of 1×5, and counts beyond 2^31. A 1×1 kernel still has its "
    "depthwise step. The parameters are called in_channels, out_channels, kernel and bias; bias is true by default.",
    es="Prueba con un canal de entrada, uno de salida, un kernel de 1×1 y otro de 1×5, y cuentas mayores que 2^31. Un kernel "
    "de 1×1 conserva su paso depthwise. Los parámetros se llaman in_channels, out_channels, kernel y bias; bias es verdadero "
    "por omisión.",
)
@settings(max_examples=20)
@given(c=CHANNELS, f=CHANNELS, kernel=KERNELS, bias=st.booleans())
@example(c=1, f=1, kernel=1, bias=True)
@example(c=1, f=6, kernel=(1, 5), bias=True)
@example(c=6, f=1, kernel=(5, 1), bias=True)
@example(c=5, f=5, kernel=1, bias=False)
@example(c=3, f=8, kernel=(2, 5), bias=False)
@example(c=5003, f=5001, kernel=3, bias=True)
@example(c=70_001, f=70_003, kernel=(5, 3), bias=True)
def test_separable_conv2d_params_of_any_size(student, c, f, kernel, bias):
    """The two steps, by name and by position."""
    kh, kw = kernel if isinstance(kernel, tuple) else (kernel, kernel)
    depthwise, pointwise = c * (kh * kw), f * (c + bias)
    due = depthwise + pointwise
    assert_exact(student.separable_conv2d_params(in_channels=c, out_channels=f, kernel=kernel, bias=bias), due)
    assert_exact(student.separable_conv2d_params(c, f, kernel, bias), due)
    assert_exact(student.separable_conv2d_params(kernel=kernel, out_channels=f, in_channels=c), depthwise + f * (c + 1))


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="separable_conv2d_params prints nothing and remembers nothing", es="separable_conv2d_params no imprime ni recuerda nada")
@pytest.mark.hint(
    en="The answer depends on the four arguments and on nothing asked before.",
    es="La respuesta depende de los cuatro argumentos y de nada preguntado antes.",
)
def test_separable_conv2d_params_is_pure(student):
    """The second answer is the first, whatever was asked in between."""
    assert_pure(student.separable_conv2d_params, (3, 4, 5), between=(2, 3, (1, 7)))
    assert_pure(student.separable_conv2d_params, (3, 4, (5, 2), False), between=(3, 4, (2, 5), True))
