"""Object-oriented: a neuron is an object, a network is made of neurons, the functions asked for are thin doors."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np


class UnknownGate(ValueError):
    """No single neuron is known under this name."""


@dataclass(frozen=True)
class Neuron:
    weights: tuple
    bias: float

    def __call__(self, x):
        x = np.asarray(x, dtype=float)
        return step((x * np.asarray(self.weights, dtype=float)).sum(axis=-1) + self.bias)

    def opposite(self):
        """The neuron that fires where this one does not; its sums must be integers."""
        return Neuron(tuple(-w for w in self.weights), -self.bias - 1)

    @property
    def parameters(self):
        return list(self.weights), self.bias

    @classmethod
    def counting(cls, k, n):
        return cls((1,) * n, -k)


@dataclass(frozen=True)
class TruthTable:
    values: tuple

    @classmethod
    def of(cls, targets):
        return cls(tuple(bool(t) for t in targets))

    @cached_property
    def ones(self):
        return [i for i, value in enumerate(self.values) if value]

    @cached_property
    def zeros(self):
        return [i for i, value in enumerate(self.values) if not value]

    @property
    def separable(self):
        diagonals = ({0, 3}, {1, 2})
        return set(self.ones) not in diagonals


def step(z):
    fires = np.asarray(z) >= 0
    return fires if fires.ndim else bool(fires)


def neuron(x, w, b):
    return Neuron(tuple(w), b)(x)


def gate(name):
    both, either, one = Neuron.counting(2, 2), Neuron.counting(1, 2), Neuron.counting(1, 1)
    known = {"AND": both, "OR": either, "NAND": both.opposite(), "NOR": either.opposite(), "NOT": one.opposite()}
    if name not in known:
        raise UnknownGate(name)
    return known[name].parameters


def k_of_n(k, n):
    return Neuron.counting(k, n).parameters


def bias_interval(w, targets):
    table = TruthTable.of(targets)
    sums = [0.0, float(w[1]), float(w[0]), float(w[0]) + float(w[1])]
    low = -min((sums[i] for i in table.ones), default=np.inf)
    high = -max((sums[i] for i in table.zeros), default=-np.inf)
    return (low, high) if low < high else None


def is_threshold_gate(targets):
    return TruthTable.of(targets).separable


class Xor:
    hidden = (Neuron((1, -1), -1), Neuron((-1, 1), -1))
    output = Neuron((1, 1), -1)

    def __call__(self, x):
        return self.output(np.stack([unit(x) for unit in self.hidden], axis=-1))


def xor(x1, x2):
    return Xor()(np.stack([np.asarray(x1), np.asarray(x2)], axis=-1))
