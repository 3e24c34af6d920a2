"""Neuronas de umbral."""
import numpy as np


def step(z):
    z = np.asarray(z)
    out = (z >= 0).astype(int)
    return int(out) if z.ndim == 0 else out


def neuron(x, w, b):
    return step(np.dot(np.asarray(x), np.asarray(w)) + b)


GATES = {
    "AND": ([1, 1], -2),
    "OR": ([1, 1], -1),
    "NAND": ([-1, -1], 1),
    "NOR": ([-1, -1], 0),
    "NOT": ([-1], 0),
}


def gate(name):
    if name not in GATES:
        raise ValueError(f"no single neuron computes {name!r}")
    w, b = GATES[name]
    return np.array(w, dtype=float), float(b)


def k_of_n(k, n):
    b = 0.0
    while b != -k - 0.5:
        b -= 1
    return np.ones(n), b


CORNERS = [(0, 0), (0, 1), (1, 0), (1, 1)]


def bias_interval(w, targets):
    low, high = -np.inf, np.inf
    for (x1, x2), t in zip(CORNERS, targets):
        s = w[0] * x1 + w[1] * x2
        if t:
            low = max(low, -s)      # s + b >= 0
        else:
            high = min(high, -s)    # s + b < 0
    return (low, high) if low < high else None


def is_threshold_gate(targets):
    t = [int(v) for v in targets]
    return t not in ([0, 1, 1, 0], [1, 0, 0, 1])


def xor(x1, x2):
    x1, x2 = np.asarray(x1) * 1, np.asarray(x2) * 1
    either = step(x1 + x2 - 1)
    not_both = step(1 - x1 - x2)
    return step(either + not_both - 2)
