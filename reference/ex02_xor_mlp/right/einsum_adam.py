"""einsum everywhere; trained by Adam with relu and a linear output; biases as rows (1, n)."""
import numpy as np


def affine(x, W, b):
    return np.einsum("ri,ij->rj", np.asarray(x, dtype=np.float64), np.asarray(W, dtype=np.float64)) + np.atleast_2d(b)


def activation(name, z):
    z = np.asarray(z, dtype=np.float64)
    if name == "identity":
        return z
    elif name == "step":
        return (z >= 0).astype(np.int64)
    elif name == "sigmoid":
        return np.exp(-np.logaddexp(0, -z))
    elif name == "tanh":
        return 2 * activation("sigmoid", 2 * np.clip(z, -100, 100)) - 1
    elif name == "relu":
        return z.clip(min=0)
    raise ValueError(f"{name}?")


def forward(x, layers):
    s = np.asarray(x)
    for k in range(len(layers)):
        s = activation(layers[k][2], affine(s, layers[k][0], layers[k][1]))
    return s


def xor_network():
    return [(np.array([[1, -1], [-1, 1]]), np.zeros((1, 2)), "relu"), (np.ones((2, 1)), 0.0, "identity")]


def train_xor(hidden, learning_rate, epochs, seed):
    rng = np.random.default_rng(seed)
    x, y = np.indices((2, 2)).reshape(2, 4).T.astype(float), np.array([[0.0], [1.0], [1.0], [0.0]])
    p = [rng.normal(size=(2, hidden)), rng.normal(size=(1, hidden)), rng.normal(size=(hidden, 1)), rng.normal(size=(1, 1))]
    m, v = [0 * a for a in p], [0 * a for a in p]
    losses = np.zeros(epochs)
    for t in range(epochs):
        h = np.tanh(x @ p[0] + p[1])
        e = h @ p[2] + p[3] - y
        losses[t] = 0.5 * np.einsum("ij,ij->", e, e)
        d = np.einsum("ri,ji->rj", e, p[2]) * (1 - h * h)
        for i, g in enumerate([x.T @ d, d.sum(0, keepdims=True), h.T @ e, e.sum(0, keepdims=True)]):
            m[i] = 0.9 * m[i] + 0.1 * g
            v[i] = 0.999 * v[i] + 0.001 * g * g
            size = np.sqrt(v[i] / (1 - 0.999 ** (t + 1))) + 1e-8
            p[i] = p[i] - 0.05 * learning_rate * m[i] / (1 - 0.9 ** (t + 1)) / size
    return [(p[0], p[1], "tanh"), (p[2], p[3], "identity")], losses


def max_regions(n_hyperplanes, n_dims):
    from math import factorial as f
    n = n_hyperplanes
    return sum(f(n) // f(k) // f(n - k) for k in range(min(n, n_dims) + 1))
