"""Other algorithms: einsum for the sums, sorted thresholds for the interval, an augmented input for the bias."""

import numpy as np

PATTERNS = np.array([[(code >> shift) & 1 for shift in (3, 2, 1, 0)] for code in range(16)])
CORNERS = np.indices((2, 2)).reshape(2, 4).T


def step(z):
    z = np.array(z, dtype=np.float64)
    return np.where(np.isnan(z), 0, np.where(z < 0, 0, 1)).astype(np.int8)


def neuron(x, w, b):
    x = np.array(x, dtype=np.float64)
    ones = np.ones((*x.shape[:-1], 1))
    augmented = np.concatenate([x, ones], axis=-1)
    parameters = np.append(np.array(w, dtype=np.float64), b)
    return step(np.einsum("...i,i->...", augmented, parameters))


def gate(name):
    names = ["NOR", "AND", "OR", "NAND"]
    if name == "NOT":
        return np.array([-1]), 0
    if name not in names:
        raise ValueError("only AND, OR, NAND, NOR and NOT")
    table = {"NOR": [1, 0, 0, 0], "AND": [0, 0, 0, 1], "OR": [0, 1, 1, 1], "NAND": [1, 1, 1, 0]}[name]
    sign = 1 if table[3] else -1
    low, _ = bias_interval([sign, sign], table)
    return np.array([sign, sign]), low


def k_of_n(k, n):
    if k == 0:
        return np.zeros(n), np.inf
    if k == n + 1:
        return np.zeros(n), -np.inf
    return np.ones(n, dtype=int), -int(k)


def bias_interval(w, targets):
    # Between two neighbouring thresholds the table is constant: try the lowest bias of each stretch.
    thresholds = np.unique(-(CORNERS @ np.array(w, dtype=float)))
    starts = np.concatenate([[-np.inf], thresholds])
    stops = np.concatenate([thresholds, [np.inf]])
    for start, stop in zip(starts, stops, strict=True):
        fires = -(CORNERS @ np.array(w, dtype=float)) <= start
        if np.array_equal(fires, np.array(targets, dtype=bool)):
            return start, stop
    return None


def is_threshold_gate(targets):
    code = int(np.flatnonzero((np.array(targets, dtype=int) == PATTERNS).all(axis=1))[0])
    return code not in {0b0110, 0b1001}


def xor(x1, x2):
    first, second = np.array(x1, dtype=int), np.array(x2, dtype=int)
    left = step(first - second - 1)
    right = step(second - first - 1)
    return step(left + right - 1)
