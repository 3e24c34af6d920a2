"""A scalar that knows where it came from: the gradients come out of the graph, one number at a time."""
import math
import random

import numpy as np


class Value:
    __slots__ = ("back", "data", "grad", "parents")

    def __init__(self, data, parents=(), back=()):
        self.data, self.grad, self.parents, self.back = float(data), 0.0, parents, back

    def __add__(self, other):
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, (self,), (1 - t * t,))

    def sigmoid(self):
        s = _sigmoid(self.data)
        return Value(s, (self,), (s * (1 - s),))

    def surprise(self, target):
        p = self.data if target else 1 - self.data
        return Value(-math.log(p), (self,), (-1 / p if target else 1 / p,))

    def backward(self):
        order, seen = [], set()

        def visit(node):
            if node not in seen:
                seen.add(node)
                for parent in node.parents:
                    visit(parent)
                order.append(node)

        visit(self)
        self.grad = 1.0
        for node in reversed(order):
            for parent, slope in zip(node.parents, node.back, strict=True):
                parent.grad += slope * node.grad


def _sigmoid(v):
    return 1 / (1 + math.exp(-v)) if v > -700 else 0.0


def affine(x, W, b):
    x, W, b = (np.asarray(part, dtype=np.float64) for part in (x, W, b))
    out = np.empty((x.shape[0], W.shape[1]))
    for i, j in np.ndindex(out.shape):
        out[i, j] = math.fsum([*(x[i] * W[:, j]), b[j]])
    return out


def activation(name, z):
    known = {"identity": lambda v: v, "step": lambda v: v >= 0, "sigmoid": _sigmoid, "tanh": math.tanh,
             "relu": lambda v: max(v, 0)}
    if known.get(name) is None:
        raise ValueError(name)
    return np.vectorize(known[name], otypes=[float])(np.asarray(z, dtype=float))


def forward(x, layers):
    for W, b, name in layers:
        x = activation(name, affine(x, W, b))
    return x


def xor_network():
    # NAND and OR, then AND.
    return [([[-1.0, 1.0], [-1.0, 1.0]], [1.5, -0.5], "step"), ([[1.0], [1.0]], [-1.5], "step")]


def train_xor(hidden, learning_rate, epochs, seed):
    random.seed(seed)
    units = [[Value(random.uniform(-1, 1)) for _ in range(3)] for _ in range(hidden)]
    output = [Value(random.uniform(-1, 1)) for _ in range(hidden + 1)]
    weights = [w for unit in units for w in unit] + output
    losses = []
    for _ in range(epochs):
        total = Value(0)
        for p in (0, 1):
            for q in (0, 1):
                h = [(u[0] * Value(p) + u[1] * Value(q) + u[2]).tanh() for u in units]
                net = output[-1]
                for a, w in zip(h, output, strict=False):
                    net = net + a * w
                total = total + net.sigmoid().surprise(p != q)
        losses.append(total.data)
        for w in weights:
            w.grad = 0.0
        total.backward()
        for w in weights:
            w.data -= learning_rate * w.grad
    first = [[u[i].data for u in units] for i in range(3)]
    return ([first[:2], first[2], "tanh"], [[[w.data] for w in output[:-1]], [output[-1].data], "sigmoid"]), tuple(losses)


def max_regions(n_hyperplanes, n_dims):
    term = total = 1
    for k in range(1, n_dims + 1):
        term = term * (n_hyperplanes - k + 1) // k
        total += term
    return total
