"""Whole networks, counted."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact, numeric

pytestmark = pytest.mark.function("total_params")


def _features(*blocks):
    """The convolutional part of a VGG: blocks of 3×3 convolutions, each followed by pooling."""
    layers = []
    for convolutions, filters in zip(blocks, (64, 128, 256, 512, 512), strict=True):
        for _ in range(convolutions):
            layers += [{"type": "conv2d", "filters": filters, "kernel": 3, "padding": 1}, {"type": "activation"}]
        layers.append({"type": "pool2d", "size": 2, "stride": 2})
    return layers


def _head(*units):
    return [{"type": "flatten"}, *({"type": "dense", "units": n} for n in units)]


@pytest.mark.points(3)
@pytest.mark.title(
    en="VGG-16 has 138,357,544 parameters; 003's model on VGG-19 22,122,049; 002's small network 203,434",
    es="VGG-16 tiene 138 357 544 parámetros; el modelo de 003 sobre VGG-19, 22 122 049; la red pequeña de 002, 203 434",
)
@pytest.mark.hint(
    en="The first dense layer of VGG-16 has 7·7·512 inputs and 4096 outputs: more than 102 million weights, three times "
    "what 003 gives for the whole. Compare your summary layer by layer with the table of the statement.",
    es="La primera capa densa de VGG-16 tiene 7·7·512 entradas y 4096 salidas: más de 102 millones de pesos, el triple de lo "
    "que 003 da para toda la red. Compara tu resumen capa por capa con la tabla del enunciado.",
)
def test_total_params_figures_of_the_notes(student):
    """The networks of notes 002 and 003 whose totals are known."""
    assert_exact(student.total_params((3, 224, 224), _features(2, 2, 3, 3, 3) + _head(4096, 4096, 1000)), 138_357_544)
    assert_exact(student.total_params((3, 128, 128), _features(2, 2, 4, 4, 4)), 20_024_384)
    assert_exact(student.total_params((3, 128, 128), _features(2, 2, 4, 4, 4) + _head(256, 1)), 22_122_049)
    small = [{"type": "conv2d", "filters": filters, "kernel": 3} for filters in (64, 32)]
    assert_exact(student.total_params((1, 28, 28), small + _head(10)), 203_434)
    assert_exact(student.total_params((1, 30, 28), small + _head(10)), 203_434 + 2 * 24 * 32 * 10)


@pytest.mark.points(2)
@pytest.mark.title(
    en="A network cut in two has the parameters of both halves, running means and variances included",
    es="Una red cortada en dos tiene los parámetros de ambas mitades, con medias y varianzas registradas incluidas",
)
@pytest.mark.hint(
    en="Every layer counts, wherever it stands and however often it is repeated. Batch normalisation counts four numbers a "
    "channel, two of which are not trained.",
    es="Cada capa cuenta, esté donde esté y aunque se repita. La normalización por lotes cuenta cuatro números por canal, dos "
    "de los cuales no se entrenan.",
)
@settings(max_examples=20)
@given(c=st.integers(1, 4), filters=st.integers(1, 6), kernel=st.sampled_from([1, 3, 5]), units=st.integers(1, 9),
       kind=st.sampled_from(["conv2d", "separable_conv2d"]), bias=st.booleans(), again=st.integers(1, 3))
@example(c=1, filters=1, kernel=1, units=1, kind="conv2d", bias=False, again=1)
@example(c=3, filters=4, kernel=3, units=5, kind="separable_conv2d", bias=True, again=3)
def test_total_params_adds_up(student, c, filters, kernel, units, kind, bias, again):
    """Additive where a network is cut, at a map and at a vector; normalising costs 4 a channel."""
    conv = {"type": kind, "filters": filters, "kernel": kernel, "padding": kernel // 2, "bias": bias}
    body = [conv, {"type": "batch_norm"}, {"type": "activation"}, {"type": "pool2d", "size": 2}]
    head = [{"type": "flatten"}, {"type": "dense", "units": units, "bias": bias}, {"type": "dropout"}]
    parts = [student.total_params((c, 8, 10), body), student.total_params((filters, 4, 5), head)]
    parts += [student.total_params((units,), [{"type": "batch_norm"}] * again)]
    due = [numeric(part, shape=()) for part in parts]
    assert_exact(student.total_params((c, 8, 10), body + head + [{"type": "batch_norm"}] * again), sum(due))
    assert_exact(due[2], 4 * units * again)
