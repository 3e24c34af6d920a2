"""The map on any device is the one that NumPy computes, within the tolerance of float32."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlgrade.testing import assert_close

pytestmark = pytest.mark.function("grad_cam")
FLOAT32 = {"rtol": 1e-4, "atol": 1e-5}


def expected(image, kernels, head, target):
    """The same in float64, by hand: the score's gradient is constant over the positions."""
    windows = np.lib.stride_tricks.sliding_window_view(image.astype(np.float64), (3, 3))
    maps = np.maximum(np.einsum("hwij,cij->chw", windows, kernels.astype(np.float64)), 0)
    alpha = head[target].astype(np.float64) / maps[0].size
    return np.maximum(np.einsum("c,chw->hw", alpha, maps), 0)


@pytest.mark.points(10)
@pytest.mark.title(en="The map is NumPy's", es="El mapa es el de NumPy")
@given(seed=st.integers(0, 2**32 - 1), channels=st.integers(1, 5), target=st.integers(0, 2))
def test_map_is_numpys(student, seed, channels, target):
    rng = np.random.default_rng(seed)
    shapes = ((9, 8), (channels, 3, 3), (3, channels))
    image, kernels, head = (rng.standard_normal(shape).astype(np.float32) for shape in shapes)
    assert_close(student.grad_cam(image, kernels, head, target), expected(image, kernels, head, target), **FLOAT32)
