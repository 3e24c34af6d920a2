"""What moves the output when the input is touched, pixel by pixel."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact, assert_pure

pytestmark = pytest.mark.function("receptive_field")

CONVS = ("conv2d", "separable_conv2d")


@st.composite
def layers(draw):
    """One layer that receptive_field is asked for, optional keys there or not."""
    kind = draw(st.sampled_from(["conv2d", "separable_conv2d", "pool2d", "batch_norm", "activation", "dropout"]))
    if kind in CONVS:
        layer = {"type": kind, "filters": draw(st.integers(1, 64)), "kernel": draw(st.integers(1, 5))}
        optional = {"stride": st.integers(1, 3), "padding": st.integers(0, 2), "bias": st.booleans()}
    elif kind == "pool2d":
        layer, optional = {"type": kind, "size": draw(st.integers(1, 4))}, {"stride": st.integers(1, 4)}
    else:
        return {"type": kind}
    return {**layer, **{key: draw(values) for key, values in optional.items() if draw(st.booleans())}}


def _reached(stack):
    """The input pixels along one axis whose perturbation can reach unit 0 of the output."""
    units = {0}
    for layer in reversed(stack):
        side = layer.get("kernel", layer.get("size", 1))
        stride = layer.get("stride", layer.get("size", 1))
        units = {unit * stride + offset for unit in units for offset in range(side)}
    return units


def _conv(kernel, stride=1):
    return {"type": "conv2d", "filters": 8, "kernel": kernel, "stride": stride}


@pytest.mark.points(4)
@pytest.mark.title(
    en="The field of any stack reaches from the first to the last pixel that can change the unit",
    es="El campo de toda pila llega del primer al último píxel que puede cambiar la unidad",
)
@pytest.mark.hint(
    en="Touch one input pixel and ask which units move. Strides before a layer count for it, its own counts for later ones; "
    "pixels skipped inside the field still lie inside. The parameter is called layers.",
    es="Toca un píxel de la entrada y pregunta qué unidades se mueven. Los strides anteriores a una capa cuentan para ella, el "
    "suyo para las siguientes; los píxeles salteados dentro del campo siguen estando dentro. El parámetro se llama layers.",
)
@settings(max_examples=20)
@given(stack=st.lists(layers(), min_size=1, max_size=6))
@example(stack=[{"type": "activation"}])
@example(stack=[_conv(1, 2)])
@example(stack=[_conv(1, 2), _conv(3)])
@example(stack=[_conv(3, 2), _conv(3, 2), _conv(3, 2)])
@example(stack=[_conv(3), {"type": "pool2d", "size": 2}, _conv(3), {"type": "pool2d", "size": 2}, _conv(3)])
@example(stack=[{"type": "pool2d", "size": 3, "stride": 1}, {"type": "pool2d", "size": 3}, {"type": "pool2d", "size": 2}])
@example(stack=[{"type": "separable_conv2d", "filters": 4, "kernel": 3, "stride": 2}, {"type": "batch_norm"}, _conv(3)])
@example(stack=[_conv(4), {"type": "pool2d", "size": 2, "stride": 3}, _conv(2, 2), {"type": "dropout"}, _conv(5)])
@example(stack=[_conv(2, 2), _conv(2, 2), _conv(2, 2), _conv(2, 2), _conv(2, 2), _conv(2, 2)])
def test_receptive_field_of_any_stack(student, stack):
    """From the first to the last pixel that a perturbation reaches the unit from."""
    reached = _reached(stack)
    assert_exact(student.receptive_field(layers=stack), max(reached) - min(reached) + 1)


@pytest.mark.purity
@pytest.mark.points(1)
@pytest.mark.title(
    en="receptive_field leaves the layers alone and remembers nothing", es="receptive_field no toca las capas ni recuerda nada")
@pytest.mark.hint(
    en="Filling in defaults with setdefault, or reversing the list, changes the caller's layers.",
    es="Completar valores con setdefault, o invertir la lista, cambia las capas de quien llama.",
)
def test_receptive_field_is_pure(student):
    """The layers are unchanged, nothing is printed, and the second answer is the first."""
    stack = [{"type": "conv2d", "filters": 4, "kernel": 3}, {"type": "pool2d", "size": 2}, {"type": "batch_norm"}, _conv(3, 2)]
    assert_pure(student.receptive_field, (stack,), between=(stack[:2],))
