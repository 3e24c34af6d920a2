"""The layer that does not fit, by its index."""

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_raises, require

pytestmark = pytest.mark.function("summary")

CONV, SEPARABLE, POOL = "conv2d", "separable_conv2d", "pool2d"


def _names(message, index):
    """Whether the number `index` stands in the message as a number of its own; "conv2d" holds none."""
    return re.search(rf"(?<!\d)0*{index}(?!\d)", re.sub(r"(conv|pool)2d", "", message)) is not None


@pytest.mark.points(4)
@pytest.mark.title(
    en="A layer that does not fit is a ValueError, and the message says which layer it is, counted from 0",
    es="Una capa que no encaja es un ValueError, y el mensaje dice qué capa es, contada desde 0",
)
@pytest.mark.hint(
    en="A convolution or a pooling layer needs (C, H, W), a dense layer (n,), and a window needs room in both directions, "
    "padding included. Any wording will do that holds the index; enumerate gives it.",
    es="Una convolución o un pooling necesita (C, H, W), una capa densa (n,), y una ventana necesita lugar en ambas "
    "direcciones, con el padding incluido. Sirve cualquier redacción que contenga el índice; enumerate lo da.",
)
@settings(max_examples=20)
@given(bad=st.sampled_from([CONV, SEPARABLE, POOL, "dense", "tall", "wide", "pool_tall", "pool_wide"]),
       index=st.integers(0, 11), after=st.integers(0, 2))
@example(bad=CONV, index=3, after=0)
@example(bad=SEPARABLE, index=1, after=1)
@example(bad=POOL, index=4, after=1)
@example(bad="dense", index=0, after=0)
@example(bad="dense", index=5, after=2)
@example(bad="tall", index=2, after=2)
@example(bad="wide", index=6, after=0)
@example(bad="pool_tall", index=7, after=1)
@example(bad="pool_wide", index=11, after=2)
def test_summary_names_the_layer_that_does_not_fit(student, bad, index, after):
    """Among layers that change nothing stands one that does not fit. No other number in sight equals its index."""
    shape, layer = {
        CONV: ((960,), {"type": CONV, "filters": 32, "kernel": 23, "padding": 13}),
        SEPARABLE: ((960,), {"type": SEPARABLE, "filters": 32, "kernel": 23, "padding": 13}),
        POOL: ((960,), {"type": POOL, "size": 1}),
        "dense": ((16, 40, 50), {"type": "dense", "units": 32}),
        "tall": ((16, 40, 90), {"type": CONV, "filters": 32, "kernel": 67, "stride": 13, "padding": 13}),
        "wide": ((16, 90, 40), {"type": SEPARABLE, "filters": 32, "kernel": 67, "stride": 13, "padding": 13}),
        "pool_tall": ((16, 40, 90), {"type": POOL, "size": 41, "stride": 13}),
        "pool_wide": ((96, 90, 40), {"type": POOL, "size": 41, "stride": 13}),
    }[bad]
    layers = [{"type": ("activation", "dropout")[i % 2]} for i in range(index)] + [layer] + [{"type": "activation"}] * after
    assert_raises(ValueError, student.summary, shape, layers)
    message = getattr(student.summary.outcome((shape, layers)), "message", "")
    require(_names(message, index),
            f"The layer that does not fit is number {index}, counted from 0; the message does not say so.",
            f"La capa que no encaja es la número {index}, contada desde 0; el mensaje no lo dice.")
