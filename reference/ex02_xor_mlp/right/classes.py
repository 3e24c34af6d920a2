"""Objects: layers that remember what went through them, momentum, shuffled examples, named tuples as results."""
from collections import namedtuple
from dataclasses import dataclass, field

import numpy as np

Layer = namedtuple("Layer", "W b name")
Training = namedtuple("Training", "layers losses")


class UnknownActivation(ValueError):
    """A name that is none of the five."""


class Identity:
    def __call__(self, z):
        return z.copy()

    def slope(self, s):
        return np.ones_like(s)


class Step(Identity):
    def __call__(self, z):
        return np.heaviside(z, 1)


class Sigmoid(Identity):
    def __call__(self, z):
        out = np.empty_like(z)
        up = z >= 0
        out[up] = 1 / (1 + np.exp(-z[up]))
        e = np.exp(z[~up])
        out[~up] = e / (1 + e)
        return out

    def slope(self, s):
        return s * (1 - s)


class Tanh(Identity):
    def __call__(self, z):
        return np.tanh(z)


class Relu(Identity):
    def __call__(self, z):
        return z * (z > 0)


KINDS = {cls.__name__.lower(): cls for cls in (Identity, Step, Sigmoid, Tanh, Relu)}


@dataclass
class Dense:
    W: np.ndarray
    b: np.ndarray
    name: str
    velocity: list = field(default_factory=lambda: [0, 0])

    def __call__(self, x):
        self.x = np.array(x, dtype=float)
        self.s = np.array(activation(self.name, affine(self.x, self.W, self.b)))
        return self.s

    def back(self, error, rate):
        delta = error * KINDS[self.name]().slope(self.s)
        down = delta @ self.W.T
        for i, gradient in enumerate((self.x.T @ delta, delta.sum(axis=0))):
            self.velocity[i] = 0.5 * self.velocity[i] - rate * gradient
        self.W = self.W + self.velocity[0]
        self.b = self.b + self.velocity[1]
        return down


def affine(x, W, b):
    return np.matmul(np.array(x, dtype=float), np.array(W, dtype=float)) + np.array(b, dtype=float)


def activation(name, z):
    try:
        function = KINDS[name]()
    except KeyError:
        raise UnknownActivation(name) from None
    return function(np.array(z, dtype=float))


def forward(x, layers):
    for layer in layers:
        x = Dense(*layer)(x)
    return x


def xor_network():
    return (
        Layer(np.full((2, 2), 20.0), np.array([-10.0, -30.0]), "sigmoid"),
        Layer(np.array([[20.0], [-20.0]]), np.array([-10.0]), "sigmoid"),
    )


def train_xor(hidden, learning_rate, epochs, seed):
    generator = np.random.Generator(np.random.PCG64(seed))
    x, y = np.array([[0, 0], [0, 1], [1, 0], [1, 1]]), np.array([[0], [1], [1], [0]])
    first = Dense(generator.uniform(-1, 1, (2, hidden)), generator.uniform(-1, 1, hidden), "sigmoid")
    second = Dense(generator.uniform(-1, 1, (hidden, 1)), generator.uniform(-1, 1, 1), "sigmoid")
    losses = []
    for _ in range(epochs):
        order = generator.permutation(4)
        o = second(first(x[order]))
        losses.append(-np.log(np.where(y[order], o, 1 - o)).mean())
        # Cross-entropy: divided by the slope that Dense multiplies by.
        first.back(second.back((o - y[order]) / KINDS[second.name]().slope(o), learning_rate), learning_rate)
    return Training([Layer(d.W, d.b, d.name) for d in (first, second)], losses)


def max_regions(n_hyperplanes, n_dims):
    if n_hyperplanes == 0 or n_dims == 0:
        return 1
    table = [1] * (n_dims + 1)
    for _ in range(n_hyperplanes):
        table = [1] + [table[d] + table[d - 1] for d in range(1, n_dims + 1)]
    return table[n_dims]
