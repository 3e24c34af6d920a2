"""Answers in the precision of the argument: float32 arguments are computed and answered in float32."""

import numpy as np


def _floating(*values):
    arrays = [np.asarray(v) for v in values]
    single = any(a.dtype == np.float32 for a in arrays)
    return [a.astype(np.float32 if single else np.float64) for a in arrays]


def step(z):
    (z,) = _floating(z)
    out = np.zeros_like(z)
    out[z >= 0] = 1
    return out


def neuron(x, w, b):
    x, w = _floating(x, w)
    return step(x.dot(w) + x.dtype.type(b))


def gate(name: str):
    """Solved from the truth tables with half-integer biases."""
    w, b = {
        "AND": ([1, 1], -1.5),
        "OR": ([1, 1], -0.5),
        "NAND": ([-1, -1], 1.5),
        "NOR": ([-1, -1], 0.5),
        "NOT": ([-1], 0.5),
    }.get(name, (None, None))
    if w is None:
        raise ValueError(f"unknown gate {name}")
    return np.array(w, dtype=np.float32), np.float32(b)


def k_of_n(k, n):
    return np.ones(n, dtype=np.float32), np.float32(0.5) - np.float32(k)


def bias_interval(w, targets):
    (w,) = _floating(w)
    low, high = w.dtype.type(-np.inf), w.dtype.type(np.inf)
    for corner, target in zip(((0, 0), (0, 1), (1, 0), (1, 1)), targets, strict=True):
        edge = -(w[0] * corner[0] + w[1] * corner[1])
        if target == 1:
            low = np.maximum(low, edge)
        else:
            high = np.minimum(high, edge)
    if low < high:
        return low, high
    return None


def is_threshold_gate(targets):
    t = np.asarray(targets).astype(np.float32)
    return bool((t[0] - t[1] - t[2] + t[3]) not in (-2, 2))


def xor(x1, x2):
    x1, x2 = _floating(x1, x2)
    either = step(x1 + x2 - 1)
    both = step(x1 + x2 - 2)
    return step(either - both - 1)
