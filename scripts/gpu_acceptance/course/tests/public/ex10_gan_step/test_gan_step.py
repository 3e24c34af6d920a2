"""The new weights on any device are the ones that NumPy computes, within the tolerance of float32."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlgrade.testing import assert_close, require

pytestmark = pytest.mark.function("gan_step")
FLOAT32 = {"rtol": 1e-4, "atol": 1e-5}


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def forward(d, x):
    hidden = np.maximum(x @ d["w1"].T + d["b1"], 0)
    return hidden, sigmoid(hidden @ d["w2"] + d["b2"])


def backward(d, x, hidden, slope):
    """Gradients of a loss whose slope by the logits is given."""
    inner = np.outer(slope, d["w2"]) * (hidden > 0)
    return {"w1": inner.T @ x, "b1": inner.sum(0), "w2": hidden.T @ slope, "b2": slope.sum()}, inner @ d["w1"]


def expected(d, g, real, noise, lr):
    d, g = ({name: np.asarray(value, np.float64) for name, value in part.items()} for part in (d, g))
    fake = noise @ g["w"].T + g["b"]
    step = dict.fromkeys(d, 0.0)
    for x, truth in ((real, 1.0), (fake, 0.0)):
        hidden, p = forward(d, x)
        part, _ = backward(d, x, hidden, (p - truth) / len(x))
        step = {name: step[name] + part[name] for name in d}
    d = {name: d[name] - lr * step[name] for name in d}
    hidden, p = forward(d, fake)
    _, by_fake = backward(d, fake, hidden, (p - 1) / len(fake))
    return d, {"w": g["w"] - lr * by_fake.T @ noise, "b": g["b"] - lr * by_fake.sum(0)}


@pytest.mark.points(10)
@pytest.mark.title(en="Both networks' new weights are NumPy's", es="Los pesos nuevos de ambas redes son los de NumPy")
@given(seed=st.integers(0, 2**32 - 1), hidden=st.integers(1, 6), batch=st.integers(1, 7))
def test_weights_are_numpys(student, seed, hidden, batch):
    rng = np.random.default_rng(seed)

    def draw(*shape):
        return rng.standard_normal(shape).astype(np.float32)

    d = {"w1": draw(hidden, 3), "b1": draw(hidden), "w2": draw(hidden), "b2": draw()[()]}
    g = {"w": draw(3, 2), "b": draw(3)}
    real, noise = draw(batch, 3), draw(batch, 2)
    came_back = student.gan_step(d, g, real, noise, 0.1)
    require(isinstance(came_back, (tuple, list)) and len(came_back) == 2 and all(isinstance(part, dict) for part in came_back),
            en="Two dicts come back.", es="Se devuelven dos diccionarios.")
    for part, right in zip(came_back, expected(d, g, real, noise, 0.1), strict=True):
        for name, value in right.items():
            assert_close(part.get(name), value, **FLOAT32)
