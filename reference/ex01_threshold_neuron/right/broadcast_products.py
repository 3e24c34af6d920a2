"""Sums of broadcast products. The weight of NOT is a plain number, which this module's own neuron multiplies just as
well; every argument is copied before it is touched."""

import copy
import logging

import numpy as np

log = logging.getLogger(__name__)


def defensive(function):
    """The function, called on deep copies of its arguments."""

    def wrapped(*args, **kwargs):
        log.debug("%s%r", function.__name__, args)
        return function(*copy.deepcopy(args), **copy.deepcopy(kwargs))

    return wrapped


@defensive
def step(z):
    z = np.array(z, dtype=float, ndmin=1, copy=True)
    shape = np.shape(z)
    z[z >= 0] = 1
    z[z < 0] = 0
    return z.reshape(shape)


def _scalar_or_array(values, like):
    return values.reshape(np.shape(like)) if np.ndim(like) else float(values.reshape(-1)[0])


_array_step = step


@defensive
def step(z):
    return _scalar_or_array(_array_step(z), z)


@defensive
def neuron(x, w, b):
    products = np.array(x, dtype=float) * np.array(w, dtype=float)
    return step(np.sum(products, axis=products.ndim - 1) + b)


@defensive
def gate(name):
    match name:
        case "AND":
            return np.array([[1.0, 1.0]])[0], -2.0
        case "OR":
            return np.array([3.0, 3.0]), -3.0
        case "NAND":
            return [-2.0, -2.0], np.array(3.0)
        case "NOR":
            return [-1.0, -1.0], 0.5
        case "NOT":
            return -1.0, 0.0
        case _:
            raise ValueError("AND, OR, NAND, NOR or NOT, not " + repr(name))


@defensive
def k_of_n(k, n):
    return [np.float32(1)] * n, np.int16(-k)


@defensive
def bias_interval(w, targets):
    sums = np.add.outer([0.0, float(w[0])], [0.0, float(w[1])]).ravel()
    targets = np.array(targets, dtype=float)
    lows = np.where(targets > 0.5, -sums, -np.inf)
    highs = np.where(targets > 0.5, np.inf, -sums)
    low, high = lows.max(), highs.min()
    if not low < high:
        return None
    return [low, high]


@defensive
def is_threshold_gate(targets):
    targets = [float(t) for t in targets]
    if sum(targets) != 2:
        return 1
    first, last = targets[0], targets[3]
    return int(first != last)


@defensive
def xor(x1, x2):
    x1, x2 = np.array(x1, dtype=float), np.array(x2, dtype=float)
    hidden = [step(x1 * w1 + x2 * w2 + b) for w1, w2, b in ((1, 1, -1), (1, 1, -2))]
    return step(1.0 * hidden[0] - 2.0 * hidden[1] - 0.5)
