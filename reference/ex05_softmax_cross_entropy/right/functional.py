"""map, reduce and recursion; tuples come back."""
import math
from functools import partial, reduce
from itertools import compress
from operator import add

import numpy as np


def _log_sum(values, top):
    return math.log(reduce(add, (math.exp(v - top) for v in values)))


def _log_softmax(values):
    values = tuple(map(float, values))
    top = reduce(max, values)
    return tuple(v - top - _log_sum(values, top) for v in values)


def _softmax(values):
    return tuple(map(math.exp, _log_softmax(values)))


def _recursive(function, z, axis):
    """Peel off the first axis until the one asked for is the only one left at the end."""
    z = np.asarray(z, dtype=float)
    axis %= z.ndim
    if axis < z.ndim - 1:
        swapped = _recursive(function, z.swapaxes(axis, -1), -1)
        return np.asarray(swapped).swapaxes(axis, -1)
    if z.ndim == 1:
        return function(z)
    return tuple(_recursive(function, part, -1) for part in z)


def softmax(z, axis=-1):
    return _recursive(_softmax, z, axis)


def log_softmax(z, axis=-1):
    return _recursive(_log_softmax, z, axis)


def one_hot(labels, n_classes):
    def row(label):
        if label not in range(n_classes):
            raise ValueError("no such class: " + str(label))
        return tuple(float(k == label) for k in range(n_classes))
    return tuple(map(row, labels))


def _surprise(row, label):
    return -_log_softmax(row)[label]


def _mean(values):
    values = tuple(values)
    return math.fsum(values) / len(values)


def cross_entropy(logits, labels):
    return _mean(map(_surprise, logits, labels))


def cross_entropy_grad(logits, labels):
    share = 1 / len(labels)

    def row(z, label):
        return tuple(share * (p - (k == label)) for k, p in enumerate(_softmax(z)))
    return tuple(map(row, logits, labels))


def weighted_cross_entropy(logits, labels, class_weights):
    labels = tuple(map(int, labels))
    surprises = tuple(map(_surprise, logits, labels))
    def share(c):
        return float(class_weights[c]) * _mean(compress(surprises, map(partial(int.__eq__, c), labels)))
    return math.fsum(map(share, frozenset(labels)))


def binary_cross_entropy(p, y):
    def cost(chance, truth):
        right = float(chance) if truth == 1 else 1 - float(chance)
        return -math.log(right) if right > 0 else math.inf
    return sum(map(cost, p, y)) / len(y)


def entropy_bits(p):
    return math.fsum(q * math.log2(1 / q) for q in filter(None, map(float, p)))


def decide(outputs, low=0.2, high=0.8):
    def scan(rest, place, found):
        if not rest:
            return found
        head, *tail = rest
        if head > high and found == -1:
            return scan(tail, place + 1, place)
        return scan(tail, place + 1, found) if head < low else -1
    return scan(list(outputs), 0, -1)
