"""Batch normalisation: what is learned and what is only tracked."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dlgrade.testing import assert_exact, numeric

pytestmark = pytest.mark.function("batch_norm_params")


@pytest.mark.points(2)
@pytest.mark.title(
    en="64 channels take 128 trainable and 128 non-trainable numbers, and every channel counts the same",
    es="64 canales llevan 128 números entrenables y 128 no entrenables, y cada canal cuenta lo mismo",
)
@pytest.mark.hint(
    en="Learned: by how much a channel is stretched, and by how much shifted. Tracked while training, and used afterwards: "
    "its mean and its variance. The answer is a pair.",
    es="Se aprende: cuánto se estira un canal y cuánto se desplaza. Se registra al entrenar, y se usa después: su media y su "
    "varianza. La respuesta es un par.",
)
@settings(max_examples=15)
@given(c=st.integers(1, 500), d=st.integers(1, 500))
@example(c=1, d=1)
@example(c=32, d=64)
def test_batch_norm_params_adds_up(student, c, d):
    """(128, 128) for 64 channels, and additive over groups of channels."""
    assert_exact(student.batch_norm_params(64), [128, 128])
    one, other = (numeric(student.batch_norm_params(n), shape=(2,)) for n in (c, d))
    assert_exact(student.batch_norm_params(c + d), one + other)
