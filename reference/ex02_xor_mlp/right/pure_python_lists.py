"""No NumPy at all: lists, math and random; one step an example, with the squared error."""
import math
import random


def affine(x, W, b):
    return [[sum(float(v) * float(row[j]) for v, row in zip(example, W, strict=True)) + float(b[j]) for j in range(len(b))]
            for example in x]


def _sigmoid(v):
    if v >= 0:
        return 1 / (1 + math.exp(-v))
    e = math.exp(v)
    return e / (1 + e)


FUNCTIONS = {
    "identity": float,
    "step": lambda v: int(v >= 0),
    "sigmoid": _sigmoid,
    "tanh": math.tanh,
    "relu": lambda v: v if v > 0 else 0.0,
}


def activation(name, z):
    if name not in FUNCTIONS:
        raise ValueError("unknown activation " + repr(name))
    if hasattr(z, "__len__"):
        return [activation(name, part) for part in z]
    return FUNCTIONS[name](float(z))


def forward(x, layers):
    s = [list(row) for row in x]
    for W, b, name in layers:
        s = activation(name, affine(s, W, b))
    return s


def xor_network():
    return [([[1, 1], [1, 1]], [-1, -2], "step"), ([[1], [-1]], [-1], "step")]


def train_xor(hidden, learning_rate, epochs, seed):
    rng = random.Random(seed)
    V = [[rng.gauss(0, 1) for _ in range(hidden)] for _ in range(2)]
    c = [rng.gauss(0, 1) for _ in range(hidden)]
    w = [rng.gauss(0, 1) for _ in range(hidden)]
    d = rng.gauss(0, 1)
    examples = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 0)]
    losses = []
    for _ in range(epochs):
        total = 0.0
        for (p, q), t in examples:
            h = [math.tanh(p * V[0][j] + q * V[1][j] + c[j]) for j in range(hidden)]
            o = _sigmoid(sum(h[j] * w[j] for j in range(hidden)) + d)
            total += (o - t) ** 2
            delta = 2 * (o - t) * o * (1 - o)
            for j in range(hidden):
                back = delta * w[j] * (1 - h[j] * h[j])
                w[j] -= learning_rate * delta * h[j]
                V[0][j] -= learning_rate * back * p
                V[1][j] -= learning_rate * back * q
                c[j] -= learning_rate * back
            d -= learning_rate * delta
        losses.append(total / 4)
    return [(V, c, "tanh"), ([[v] for v in w], [d], "sigmoid")], losses


def max_regions(n_hyperplanes, n_dims):
    row = [1]  # a row of Pascal's triangle
    for _ in range(n_hyperplanes):
        row = [a + b for a, b in zip([0, *row], [*row, 0], strict=True)]
    return sum(row[:n_dims + 1])
