"""Objects: a distribution that knows its log-probabilities, and a decorator that converts arguments."""
from dataclasses import dataclass
from functools import wraps

import numpy as np


def floats(function):
    """Hand the first argument over as a fresh float64 array."""
    @wraps(function)
    def wrapper(first, *args, **kwargs):
        return function(np.array(first, dtype=np.float64), *args, **kwargs)
    return wrapper


@dataclass(frozen=True)
class Categorical:
    logits: np.ndarray
    axis: int = -1

    @property
    def log_probabilities(self):
        moved = np.moveaxis(self.logits, self.axis, 0)
        with np.errstate(over="ignore"):
            shifted = moved - np.maximum.reduce(moved, axis=0)
        return np.moveaxis(shifted - np.log(np.add.reduce(np.exp(shifted), axis=0)), 0, self.axis)

    @property
    def probabilities(self):
        return np.exp(self.log_probabilities)

    def surprise(self, labels):
        return np.array([-row[label] for row, label in zip(self.log_probabilities, labels, strict=True)])


class UnknownClass(ValueError):
    """A label that is no class."""


def softmax(z, axis=-1):
    return Categorical(np.array(z, dtype=np.float64), axis).probabilities


def log_softmax(z, axis=-1):
    return Categorical(np.array(z, dtype=np.float64), axis).log_probabilities


def one_hot(labels, n_classes):
    rows = np.zeros((len(labels), n_classes), dtype=np.int8)
    for row, label in zip(rows, labels, strict=True):
        if label < 0 or label >= n_classes:
            raise UnknownClass(label)
        row[label] = 1
    return rows


def cross_entropy(logits, labels):
    return Categorical(np.array(logits, dtype=np.float64)).surprise(labels).mean()


def cross_entropy_grad(logits, labels):
    p = softmax(logits)
    np.subtract.at(p, (range(len(p)), labels), 1)
    p /= len(p)
    return p


def weighted_cross_entropy(logits, labels, class_weights):
    surprise = Categorical(np.array(logits, dtype=np.float64)).surprise(labels)
    classes, inverse, counts = np.unique(labels, return_inverse=True, return_counts=True)
    means = np.bincount(inverse, weights=surprise) / counts
    return np.dot(np.array(class_weights, dtype=np.float64)[classes], means)


def binary_cross_entropy(p, y):
    @floats
    def surprise(chance):
        result = np.full(chance.shape, np.inf)
        np.log(chance, out=result, where=chance != 0)
        result[chance != 0] *= -1
        return result
    p, y = np.array(p, dtype=np.float64), np.array(y, dtype=np.float64)
    return np.concatenate([surprise(p[y == 1]), surprise(1 - p[y == 0])]).mean()


@floats
def _bits(p):
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.nansum(-p * np.log2(p))


def entropy_bits(p):
    return _bits(p)


@floats
def _decide(outputs, low, high):
    rounded = np.where(outputs > high, 1, np.where(outputs < low, 0, 2))
    return rounded.argmax() if rounded.sum() == 1 else -1


def decide(outputs, low=0.2, high=0.8):
    return _decide(outputs, low, high)
