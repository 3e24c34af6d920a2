"""A convolution: filters that span all the input channels, wherever they are put."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact, numeric

pytestmark = pytest.mark.function("conv2d_params")

CHANNELS = st.integers(1, 64)


@pytest.mark.points(3)
@pytest.mark.title(
    en="64 filters of 3×3 on an RGB image take 1,792 parameters, and a bottleneck 69,632 in place of 589,824",
    es="64 filtros de 3×3 sobre una imagen RGB llevan 1792 parámetros, y un bottleneck 69 632 en lugar de 589 824",
)
@pytest.mark.hint(
    en="One filter is as deep as its input: kh·kw·in_channels weights. There are out_channels such filters. The sum of 003, "
    "1·1·256 + 3·3·64 + 1·1·256, leaves out one of the two channel counts in each term.",
    es="Un filtro es tan profundo como su entrada: kh·kw·in_channels pesos. Hay out_channels filtros así. La suma de 003, "
    "1·1·256 + 3·3·64 + 1·1·256, deja fuera en cada término una de las dos cantidades de canales.",
)
def test_conv2d_params_figures_of_the_notes(student):
    """The convolutions of notes 002 and 003, and the bottleneck of 003 with the factor that is missing there."""
    assert_exact(student.conv2d_params(3, 64, 3), 1_792)
    assert_exact(student.conv2d_params(1, 64, 3), 640)
    assert_exact(student.conv2d_params(64, 32, (3, 3), True), 18_464)
    steps = [student.conv2d_params(256, 64, 1, False), student.conv2d_params(64, 64, 3, False),
             student.conv2d_params(64, 256, 1, False)]
    assert_exact(sum(numeric(step, shape=()) for step in steps), 69_632)
    assert_exact(student.conv2d_params(256, 256, 3, False), 589_824)


@pytest.mark.points(2)
@pytest.mark.title(
    en="A kernel of kh×kw holds kh·kw times the weights of one of 1×1; an int is a square; each filter has one bias",
    es="Un kernel de kh×kw tiene kh·kw veces los pesos de uno de 1×1; un entero es un cuadrado; cada filtro tiene un sesgo",
)
@pytest.mark.hint(
    en="The kernel is an int or a pair, and the pair need not be square. What does a bias have to do with the kernel's "
    "size, or with how many channels come in?",
    es="El kernel es un entero o un par, y el par no tiene por qué ser cuadrado. ¿Qué tiene que ver un sesgo con el tamaño "
    "del kernel o con cuántos canales entran?",
)
@settings(max_examples=20)
@given(c=CHANNELS, f=CHANNELS, kh=st.integers(1, 7), kw=st.integers(1, 7))
@example(c=1, f=1, kh=1, kw=1)
@example(c=3, f=4, kh=1, kw=5)
@example(c=3, f=4, kh=5, kw=1)
@example(c=2, f=5, kh=3, kw=2)
def test_conv2d_params_by_kernel(student, c, f, kh, kw):
    """The weights grow with the kernel's area and the biases do not (notes 003)."""
    pixel = numeric(student.conv2d_params(c, f, 1, False), shape=())
    weights = numeric(student.conv2d_params(c, f, (kh, kw), False), shape=())
    assert_exact(weights, kh * kw * pixel)
    assert_exact(student.conv2d_params(c, f, kh, False), kh * kh * pixel)
    assert_exact(student.conv2d_params(c, f, (kh, kw), True), weights + f)


@pytest.mark.points(2)
@pytest.mark.title(
    en="Two groups of filters add up, biases included; so do the weights on two groups of channels",
    es="Dos grupos de filtros se suman, con sus sesgos; también los pesos sobre dos grupos de canales",
)
@pytest.mark.hint(
    en="Filters do not know of each other: twice as many cost twice as much. A filter on c + d channels has the weights of "
    "one on c and one on d.",
    es="Los filtros no saben unos de otros: el doble cuesta el doble. Un filtro sobre c + d canales tiene los pesos de uno "
    "sobre c y otro sobre d.",
)
@settings(max_examples=20)
@given(c=CHANNELS, d=CHANNELS, f=CHANNELS, g=CHANNELS, kernel=st.integers(1, 5), bias=st.booleans())
@example(c=1, d=2, f=1, g=2, kernel=1, bias=True)
@example(c=3, d=1, f=2, g=5, kernel=3, bias=False)
def test_conv2d_params_adds_up(student, c, d, f, g, kernel, bias):
    """Additive over filters, and over input channels where there are no biases."""
    one, other = (numeric(student.conv2d_params(c, n, kernel, bias), shape=()) for n in (f, g))
    assert_exact(student.conv2d_params(c, f + g, kernel, bias), one + other)
    one, other = (numeric(student.conv2d_params(n, f, kernel, False), shape=()) for n in (c, d))
    assert_exact(student.conv2d_params(c + d, f, kernel, False), one + other)
