"""Convolutions of any size, called in any way."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact, assert_pure

pytestmark = pytest.mark.function("conv2d_params")

CHANNELS = st.integers(1, 12) | st.integers(1, 100_000)
KERNELS = st.integers(1, 11) | st.tuples(st.integers(1, 11), st.integers(1, 11))


@pytest.mark.points(5)
@pytest.mark.title(
    en="Any convolution, of any kernel and however many channels, is counted exactly",
    es="Toda convolución, con cualquier kernel y con los canales que sea, se cuenta con exactitud",
)
@pytest.mark.hint(
    en="Try a kernel of 1×7, one channel in, one filter, no bias, and counts beyond 2^31. The parameters are called "
    "in_channels, out_channels, kernel and bias; bias is true by default.",
    es="Prueba con un kernel de 1×7, un solo canal de entrada, un solo filtro, sin sesgo, y con cuentas mayores que 2^31. Los "
    "parámetros se llaman in_channels, out_channels, kernel y bias; bias es verdadero por omisión.",
)
@settings(max_examples=20)
@given(c=CHANNELS, f=CHANNELS, kernel=KERNELS, bias=st.booleans())
@example(c=1, f=1, kernel=1, bias=True)
@example(c=1, f=7, kernel=(1, 7), bias=True)
@example(c=7, f=1, kernel=(7, 1), bias=True)
@example(c=3, f=8, kernel=(2, 5), bias=False)
@example(c=8, f=3, kernel=4, bias=True)
@example(c=2048, f=2049, kernel=(3, 3), bias=True)
@example(c=70_001, f=70_003, kernel=(5, 3), bias=True)
@example(c=50_000, f=50_000, kernel=9, bias=False)
def test_conv2d_params_of_any_size(student, c, f, kernel, bias):
    """Filter by filter: its weights and its bias, by name and by position."""
    kh, kw = kernel if isinstance(kernel, tuple) else (kernel, kernel)
    one_filter = kh * kw * c
    assert_exact(student.conv2d_params(in_channels=c, out_channels=f, kernel=kernel, bias=bias), f * (one_filter + bias))
    assert_exact(student.conv2d_params(c, f, kernel, bias), f * (one_filter + bias))
    assert_exact(student.conv2d_params(kernel=kernel, out_channels=f, in_channels=c), f * (one_filter + 1))


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(en="conv2d_params prints nothing and remembers nothing", es="conv2d_params no imprime ni recuerda nada")
@pytest.mark.hint(
    en="The answer depends on the four arguments and on nothing asked before.",
    es="La respuesta depende de los cuatro argumentos y de nada preguntado antes.",
)
def test_conv2d_params_is_pure(student):
    """The second answer is the first, whatever was asked in between."""
    assert_pure(student.conv2d_params, (3, 4, 5), between=(2, 3, (1, 7)))
    assert_pure(student.conv2d_params, (3, 4, (5, 2), False), between=(3, 4, (2, 5), True))
