"""Reductions and closures; the epochs are folded over the weights; root of the mean square as loss."""
from functools import cache, partial, reduce

import numpy as np

_FUNCTIONS = {
    "identity": np.positive,
    "step": lambda z: np.sign(1 + np.sign(z)),
    "sigmoid": lambda z: 0.5 * (1 + np.tanh(0.5 * z)),
    "tanh": np.tanh,
    "relu": partial(np.maximum, 0.0),
}


def affine(x, W, b):
    return np.add(np.inner(np.asarray(x, float), np.transpose(W)), b)


def activation(name, z):
    f = _FUNCTIONS.get(name)
    if f is None:
        raise ValueError(f"activation must be one of {sorted(_FUNCTIONS)}, not {name!r}")
    return f(np.asarray(z, float))


def forward(x, layers):
    return reduce(lambda s, layer: activation(layer[2], affine(s, *layer[:2])), layers, x)


def xor_network():
    return list(zip(
        ([[1, 1], [1, 1]], [[1], [-2]]), ([0, -1], [0]), ("relu", "identity"), strict=True))


def train_xor(hidden, learning_rate, epochs, seed):
    rng = np.random.RandomState(seed)
    shapes = ((2, hidden), (hidden,), (hidden, 1), (1,))
    start = [rng.standard_normal(shape) for shape in shapes]
    x = np.array([[a, b] for a in (0, 1) for b in (0, 1)], float)
    y = np.logical_xor(*x.T)[:, None].astype(float)

    def epoch(state, _):
        (V, c, w, d), losses = state
        h = np.tanh(affine(x, V, c))
        o = activation("sigmoid", affine(h, w, d))
        e = o - y
        back = e @ w.T * (1 - h**2)
        gradients = (x.T @ back, back.sum(0), h.T @ e, e.sum(0))
        return [p - learning_rate * g for p, g in zip((V, c, w, d), gradients, strict=True)], [*losses, (e**2).mean() ** 0.5]

    # Folded in hundreds, so that the growing list of losses is not copied in full every time.
    weights, losses = start, []
    for begin in range(0, epochs, 100):
        weights, more = reduce(epoch, range(begin, min(begin + 100, epochs)), (weights, []))
        losses += more
    V, c, w, d = weights
    return [(V, c, "tanh"), (w, d, "sigmoid")], losses


@cache
def max_regions(n_hyperplanes, n_dims):
    if min(n_hyperplanes, n_dims) <= 0:
        return 1
    return max_regions(n_hyperplanes - 1, n_dims) + max_regions(n_hyperplanes - 1, n_dims - 1)
