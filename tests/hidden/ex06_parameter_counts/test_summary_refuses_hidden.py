"""What no network may hold, and which layer it is that does not fit."""

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_raises, require

pytestmark = pytest.mark.function("summary")

CONVS = st.sampled_from(["conv2d", "separable_conv2d"])
FITTING = [{"type": "activation"}, {"type": "batch_norm"}, {"type": "conv2d", "filters": 3, "kernel": 1}]
BEFORE = st.lists(st.sampled_from(FITTING), max_size=3)
UNKNOWN = ["", "conv", "conv1d", "conv3d", "conv2d_transpose", "pool", "max_pool2d", "average_pool2d", "global_max_pool",
           "linear", "dense2", "norm", "layer_norm", "relu", "softmax", "dropout2d", "lstm", "input", "add", "reshape"]


@pytest.mark.points(1)
@pytest.mark.title(
    en="A type that is none of the nine is a ValueError, wherever it stands",
    es="Un tipo que no es ninguno de los nueve es un ValueError, esté donde esté",
)
@pytest.mark.hint(
    en="A dict that is asked for an unknown key answers KeyError, and an else that passes everything on lets misspelt layers "
    "through. Compare names as a whole, not by how they begin.",
    es="Un diccionario al que se le pide una clave desconocida responde KeyError, y un else que lo deja pasar todo acepta "
    "capas mal escritas. Compara los nombres enteros, no por cómo empiezan.",
)
@settings(max_examples=20)
@given(before=BEFORE, name=st.sampled_from(UNKNOWN), after=st.booleans(), vector=st.booleans())
@example(before=[], name="conv3d", after=False, vector=False)
@example(before=[], name="max_pool2d", after=True, vector=False)
@example(before=[], name="dense2", after=False, vector=True)
@example(before=[{"type": "activation"}], name="relu", after=True, vector=True)
@example(before=[], name="", after=True, vector=False)
@example(before=[], name="reshape", after=False, vector=True)
def test_summary_refuses_unknown_types(student, before, name, after, vector):
    """An unknown type with every key that a layer may have, between layers that fit, on an image or a vector."""
    wild = {"type": name, "filters": 3, "kernel": 1, "size": 1, "units": 4, "stride": 1, "padding": 0, "bias": True}
    middle = [{"type": "flatten"}] if vector else []
    assert_raises(ValueError, student.summary, (3, 4, 5), [*before, *middle, wild] + [{"type": "dropout"}] * after)


@pytest.mark.points(2)
@pytest.mark.title(
    en="A kernel, size, stride or number of units that is zero or negative is a ValueError",
    es="Un kernel, tamaño, stride o cantidad de unidades que es cero o negativo es un ValueError",
)
@pytest.mark.hint(
    en="Check before you compute: dividing by a stride of 0 is another exception, and 0 taken for false falls back to a "
    "default. A window of 0 pixels fits everywhere, which is no answer.",
    es="Revisa antes de calcular: dividir por un stride 0 es otra excepción, y un 0 tomado por falso vuelve al valor por "
    "omisión. Una ventana de 0 píxeles cabe en todas partes, y eso no es respuesta.",
)
@settings(max_examples=20)
@given(before=BEFORE, kind=CONVS, key=st.sampled_from(["kernel", "stride", "size", "pool_stride", "units"]),
       value=st.sampled_from([0, 0, -1, -2, -3]))
@example(before=[], kind="conv2d", key="kernel", value=0)
@example(before=[], kind="conv2d", key="kernel", value=-1)
@example(before=[], kind="separable_conv2d", key="kernel", value=0)
@example(before=[], kind="separable_conv2d", key="kernel", value=-2)
@example(before=[], kind="conv2d", key="stride", value=0)
@example(before=[], kind="conv2d", key="stride", value=-1)
@example(before=[], kind="separable_conv2d", key="stride", value=0)
@example(before=[], kind="separable_conv2d", key="stride", value=-3)
@example(before=[], kind="conv2d", key="size", value=0)
@example(before=[], kind="conv2d", key="size", value=-1)
@example(before=[], kind="conv2d", key="size_moved", value=0)
@example(before=[], kind="conv2d", key="size_moved", value=-2)
@example(before=[], kind="conv2d", key="pool_stride", value=0)
@example(before=[], kind="conv2d", key="pool_stride", value=-1)
@example(before=[], kind="conv2d", key="units", value=0)
@example(before=[], kind="conv2d", key="units", value=-2)
@example(before=[], kind="conv2d", key="stride_at_once", value=-1)
@example(before=[], kind="conv2d", key="pool_stride_at_once", value=-2)
def test_summary_refuses_what_is_not_positive(student, before, kind, key, value):
    """One number of one layer is not positive; the rest of the network fits. A window may fill the image at once."""
    layers = {
        "kernel": [{"type": kind, "filters": 2, "kernel": value}],
        "stride": [{"type": kind, "filters": 2, "kernel": 2, "stride": value}],
        "stride_at_once": [{"type": kind, "filters": 2, "kernel": 5, "stride": value}],
        "size": [{"type": "pool2d", "size": value}],
        "size_moved": [{"type": "pool2d", "size": value, "stride": 2}],
        "pool_stride": [{"type": "pool2d", "size": 2, "stride": value}],
        "pool_stride_at_once": [{"type": "pool2d", "size": 5, "stride": value}],
        "units": [{"type": "flatten"}, {"type": "dense", "units": value}],
    }[key]
    assert_raises(ValueError, student.summary, (3, 5, 5), before + layers)


def _names(message, index):
    """Whether the number `index` stands in the message as a number of its own; "conv2d" holds none."""
    return re.search(rf"(?<!\d)0*{index}(?!\d)", re.sub(r"(conv|pool)2d", "", message)) is not None


@pytest.mark.points(2)
@pytest.mark.title(
    en="Where equal layers are repeated until one no longer fits, the message names that one",
    es="Donde se repiten capas iguales hasta que una ya no cabe, el mensaje nombra a ésa",
)
@pytest.mark.hint(
    en="Equal layers stand at different places: layers.index finds the first of them. Follow the shape and count with "
    "enumerate. After flatten or global average pooling there is no image any more, and a map of 1×1 is still one.",
    es="Capas iguales están en lugares distintos: layers.index encuentra la primera. Sigue la forma y cuenta con enumerate. "
    "Tras aplanar o promediar ya no hay imagen, y un mapa de 1×1 todavía lo es.",
)
@settings(max_examples=15)
@given(kind=st.sampled_from(["conv2d", "separable_conv2d", "pool2d"]), idle=st.integers(0, 3), ready=st.integers(0, 3),
       ending=st.sampled_from(["too_large", "flatten", "global_average_pool", "dense_on_map"]),
       after=st.integers(0, 1))
@example(kind="conv2d", idle=0, ready=0, ending="too_large", after=0)
@example(kind="pool2d", idle=1, ready=1, ending="too_large", after=1)
@example(kind="separable_conv2d", idle=2, ready=0, ending="flatten", after=0)
@example(kind="conv2d", idle=0, ready=1, ending="global_average_pool", after=0)
@example(kind="conv2d", idle=0, ready=2, ending="dense_on_map", after=0)
@example(kind="pool2d", idle=3, ready=3, ending="flatten", after=1)
def test_summary_names_the_one_of_equal_layers(student, kind, idle, ready, ending, after):
    """61 pixels less 20 a layer are 41, 21, 1; then a window of 21 is too large. No other number equals an index."""
    window = {"type": kind, "size": 21, "stride": 1} if kind == "pool2d" else {"type": kind, "filters": 32, "kernel": 21}
    layers = [{"type": "activation"}] * ready + [window] * 3 + [{"type": "dropout"}] * idle
    layers += {"too_large": [window], "dense_on_map": [{"type": "dense", "units": 32}]}.get(ending, [{"type": ending}, window])
    index = len(layers) - 1
    layers += [{"type": "dropout"}] * after
    assert_raises(ValueError, student.summary, (32, 61, 61), layers)
    message = getattr(student.summary.outcome(((32, 61, 61), layers)), "message", "")
    require(_names(message, index), "The message does not hold the index of the layer that does not fit.",
            "El mensaje no contiene el índice de la capa que no encaja.")
