"""How much of the input one unit of a stack sees."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact, numeric, require

pytestmark = pytest.mark.function("receptive_field")

CONVS = ("conv2d", "separable_conv2d")
WINDOWS = st.tuples(st.sampled_from(["conv2d", "separable_conv2d", "pool2d"]), st.integers(1, 5), st.integers(0, 3))
STACKS = st.lists(WINDOWS, min_size=1, max_size=4)


def _layers(stack):
    """The layers that (type, side, stride) stand for; a stride of 0 is left out."""
    layers = []
    for kind, side, stride in stack:
        layer = {"type": kind, "filters": 4, "kernel": side} if kind in CONVS else {"type": kind, "size": side}
        layers.append({**layer, "stride": stride} if stride else layer)
    return layers


def _stride(kind, side, stride):
    return stride or (1 if kind in CONVS else side)


@pytest.mark.points(3)
@pytest.mark.title(
    en="An image as large as the receptive field becomes exactly one unit: every window fits, and no pixel is left over",
    es="Una imagen tan grande como el campo receptivo se vuelve exactamente una unidad: cada ventana cabe y no sobra ni un "
    "píxel",
)
@pytest.mark.hint(
    en="Go backwards on paper: one unit after the last layer needs how many before it? And if that many are needed, how "
    "many did the layer before have to see? A pooling layer without stride moves by its size, a convolution by 1.",
    es="Ve hacia atrás en papel: una unidad tras la última capa, ¿cuántas necesita antes de ella? Y si hacen falta ésas, "
    "¿cuántas tuvo que ver la capa anterior? Un pooling sin stride avanza su tamaño; una convolución, 1.",
)
@settings(max_examples=20)
@given(stack=STACKS)
@example(stack=[("conv2d", 3, 0)])
@example(stack=[("conv2d", 3, 0), ("conv2d", 3, 0)])
@example(stack=[("conv2d", 3, 2), ("conv2d", 3, 2)])
@example(stack=[("conv2d", 3, 2), ("conv2d", 3, 2), ("conv2d", 3, 0)])
@example(stack=[("pool2d", 2, 0), ("conv2d", 3, 0), ("pool2d", 2, 0)])
@example(stack=[("pool2d", 3, 2), ("pool2d", 3, 1)])
@example(stack=[("conv2d", 1, 2), ("separable_conv2d", 3, 0)])
@example(stack=[("conv2d", 1, 0)])
def test_receptive_field_becomes_one_unit(student, stack):
    """Sliding every window over a side of that length, without padding, ends at 1 and never leaves a remainder."""
    due = side = numeric(student.receptive_field(_layers(stack)), shape=())
    for window in stack:
        rest = side - window[1]
        require(rest >= 0 and rest % _stride(*window) == 0,
                f"From {due} pixels {side} are left for {window[0]} of side {window[1]}: its windows do not cover them.",
                f"De {due} píxeles quedan {side} para {window[0]} de lado {window[1]}: sus ventanas no los cubren.")
        side = rest // _stride(*window) + 1
    assert_exact(side, 1)


@pytest.mark.points(2)
@pytest.mark.title(
    en="A stack on top of another widens the field by its own field less one, in steps of the strides below it",
    es="Una pila sobre otra ensancha el campo en el campo propio menos uno, en pasos de los strides que hay debajo",
)
@pytest.mark.hint(
    en="Two neighbouring units of the lower stack look at places that lie the product of its strides apart. Its own stride "
    "moves a layer's output, so that it counts for the layers after it and not for itself.",
    es="Dos unidades vecinas de la pila inferior miran lugares separados por el producto de sus strides. El stride de una "
    "capa espacia su salida, así que cuenta para las capas siguientes y no para ella misma.",
)
@settings(max_examples=20)
@given(below=STACKS, above=STACKS)
@example(below=[("conv2d", 3, 2)], above=[("conv2d", 3, 0)])
@example(below=[("pool2d", 2, 0)], above=[("pool2d", 2, 0)])
@example(below=[("conv2d", 3, 0)], above=[("conv2d", 5, 3)])
@example(below=[("conv2d", 1, 2)], above=[("conv2d", 3, 0)])
def test_receptive_field_of_two_stacks(student, below, above):
    """With J the product of the strides of A, the field of A then B is that of A plus J times that of B less one."""
    step = 1
    for window in below:
        step *= _stride(*window)
    low, high = (numeric(student.receptive_field(_layers(stack)), shape=()) for stack in (below, above))
    assert_exact(student.receptive_field(_layers(below + above)), low + step * (high - 1))


@pytest.mark.points(2)
@pytest.mark.title(
    en="Padding, biases, the number of filters, normalisation, activations and dropout do not change what a unit sees",
    es="El padding, los sesgos, la cantidad de filtros, la normalización, las activaciones y el dropout no cambian lo que ve "
    "una unidad",
)
@pytest.mark.hint(
    en="Which layers look at more than one pixel of their input? Padding only adds places at the border; it makes no "
    "window larger.",
    es="¿Qué capas miran más de un píxel de su entrada? El padding sólo agrega lugares en el borde; no agranda ninguna "
    "ventana.",
)
@settings(max_examples=20)
@given(stack=STACKS, between=st.lists(st.sampled_from(["batch_norm", "activation", "dropout"]), min_size=5, max_size=5),
       padding=st.integers(0, 3), filters=st.integers(1, 9), bias=st.booleans())
@example(stack=[("conv2d", 3, 2), ("conv2d", 5, 2)], between=["dropout", "batch_norm", "activation", "dropout", "batch_norm"],
         padding=2, filters=7, bias=False)
def test_receptive_field_of_idle_layers(student, stack, between, padding, filters, bias):
    """A stack with what looks at single pixels in between, and with padding, sees what the bare stack sees."""
    crowded = [{"type": between[0]}]
    for layer, idle in zip(_layers(stack), between[1:], strict=False):
        extra = {"filters": filters, "padding": padding, "bias": bias} if layer["type"] in CONVS else {}
        crowded += [{**layer, **extra}, {"type": idle}]
    bare = numeric(student.receptive_field(_layers(stack)), shape=())
    assert_exact(student.receptive_field(crowded), bare)
