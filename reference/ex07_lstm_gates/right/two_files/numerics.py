"""What the cells need and is not about cells."""
import numpy as np


def private(values):
    """A writable float64 copy that nobody else holds."""
    return np.array(values, dtype="float64", copy=True, order="C")


def sigmoid_into(a):
    """The sigmoid, computed in place on an array of our own, by the sign of its entries."""
    negative = a < 0
    np.abs(a, out=a)
    np.negative(a, out=a)
    np.exp(a, out=a)
    a /= 1 + a
    np.subtract(1, a, out=a, where=~negative)
    return a


def glue(*vectors):
    out = np.zeros(sum(len(v) for v in vectors))
    start = 0
    for v in vectors:
        out[start:start + len(v)] = v
        start += len(v)
    return out
