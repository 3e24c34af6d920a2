"""Everything from one log-sum-exp: softmax is the exponential of log-softmax, the losses are differences."""
import numpy as np


def logsumexp(z, axis=-1):
    top = np.max(z, axis=axis, keepdims=True)
    with np.errstate(over="ignore"):
        return top + np.log(np.sum(np.exp(z - top), axis=axis, keepdims=True))


def log_softmax(z, axis=-1):
    z = np.array(z, dtype=float)
    with np.errstate(over="ignore"):
        return z - logsumexp(z, axis)


def softmax(z, axis=-1):
    return np.exp(log_softmax(z, axis))


def one_hot(labels, n_classes):
    labels = np.array(labels, dtype=int)
    if labels.min() < 0 or labels.max() > n_classes - 1:
        raise ValueError("label out of range")
    rows = np.zeros((len(labels), n_classes))
    rows[np.arange(len(labels)), labels] = 1
    return rows


def losses(logits, labels):
    logits = np.array(logits, dtype=float)
    labels = np.array(labels, dtype=int)
    own = np.take_along_axis(logits, labels[:, None], axis=1)
    return (logsumexp(logits) - own)[:, 0]


def cross_entropy(logits, labels):
    return np.mean(losses(logits, labels))


def cross_entropy_grad(logits, labels):
    grad = softmax(logits)
    grad[np.arange(len(labels)), labels] -= 1
    return grad / len(labels)


def weighted_cross_entropy(logits, labels, class_weights):
    each = losses(logits, labels)
    labels = np.array(labels, dtype=int)
    counts = np.bincount(labels)
    return np.sum(np.array(class_weights, dtype=float)[labels] * each / counts[labels])


def _xlogy(x, y):
    """x log y, 0 where x is 0 whatever y."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(x == 0, 0.0, x * np.log(y))


def binary_cross_entropy(p, y):
    p, y = np.array(p, dtype=float), np.array(y, dtype=float)
    return -np.mean(_xlogy(y, p) + _xlogy(1 - y, 1 - p))


def entropy_bits(p):
    p = np.array(p, dtype=float)
    return -np.sum(_xlogy(p, p)) / np.log(2)


def decide(outputs, low=0.2, high=0.8):
    outputs = np.array(outputs, dtype=float)
    above = np.flatnonzero(outputs > high)
    if above.size != 1 or np.count_nonzero(outputs < low) != outputs.size - 1:
        return np.int64(-1)
    return above[0]
