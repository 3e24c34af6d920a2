"""What the exercise needs and is not about classes."""
import numpy as np


def private_copy(values, dtype="float64"):
    """A writable copy that nobody else holds."""
    return np.array(values, dtype=dtype, copy=True, order="C")


def shift(z, axis):
    """z less its maximum along an axis, in place on a copy."""
    z = private_copy(z)
    with np.errstate(all="ignore"):
        z -= z.max(axis=axis, keepdims=True)
    return z


def log2_or_zero(values):
    values = private_copy(values)
    values[values == 0] = 1
    return np.log2(values)
