"""Computes in the precision it is given, trains in float32; the global generator seeded; softened targets."""
import numpy as np


def as_float(values):
    values = np.asarray(values)
    return values if values.dtype == np.float32 else values.astype(np.float64)


def affine(x, W, b):
    return np.dot(as_float(x), as_float(W)) + as_float(b)


def activation(name, z):
    z = as_float(z)
    match name:
        case "identity":
            return z
        case "step":
            return z >= 0
        case "sigmoid":
            e = np.exp(-abs(z))
            return np.where(z >= 0, 1 / (1 + e), e / (1 + e))
        case "tanh":
            e = np.exp(-2 * abs(z))
            return np.sign(z) * (1 - e) / (1 + e)
        case "relu":
            return np.where(z > 0, z, z.dtype.type(0))
        case _:
            raise ValueError(f"unknown: {name}")


def forward(x, layers):
    s = as_float(x)
    for W, b, name in layers:
        s = as_float(activation(name, affine(s, W, b)))
    return s


def xor_network():
    # Three hidden units: first, second, both; float32.
    W = np.array([[1, 0, 1], [0, 1, 1]], dtype=np.float32)
    return [(W, np.array([-0.5, -0.5, -1.5], dtype=np.float32), "step"),
            (np.array([[1], [1], [-2]], dtype=np.float32), np.zeros(1, dtype=np.float32), "identity")]


def train_xor(hidden, learning_rate, epochs, seed):
    np.random.seed(seed)
    x = np.float32([[0, 0], [0, 1], [1, 0], [1, 1]])
    y = np.float32([[0.1], [0.9], [0.9], [0.1]])
    V, c = np.random.randn(2, hidden).astype(np.float32), np.random.randn(hidden).astype(np.float32)
    w, d = np.random.randn(hidden, 1).astype(np.float32), np.random.randn(1).astype(np.float32)
    rate = np.float32(learning_rate)
    losses = []
    for _ in range(epochs):
        h = activation("tanh", affine(x, V, c))
        o = activation("sigmoid", affine(h, w, d))
        e = o - y
        losses.append(np.mean(e * e))
        go = 2 * e * o * (1 - o)
        gh = go @ w.T * (1 - h * h)
        w = w - rate * (h.T @ go)
        d = d - rate * go.sum(axis=0)
        V = V - rate * (x.T @ gh)
        c = c - rate * gh.sum(axis=0)
    return [(V, c, "tanh"), (w, d, "sigmoid")], losses


def max_regions(n_hyperplanes, n_dims):
    return sum(np.array([1], dtype=object)) if n_dims == 0 else _cut(n_hyperplanes, n_dims, {})


def _cut(n, d, known):
    if n == 0 or d == 0:
        return 1
    if (n, d) not in known:
        known[n, d] = _cut(n - 1, d, known) + _cut(n - 1, d - 1, known)
    return known[n, d]
