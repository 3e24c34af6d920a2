"""As short as it gets."""
import numpy as np

A = lambda v: np.asarray(v, float)  # noqa: E731
softmax = lambda z, axis=-1: np.exp(np.clip(A(z) - A(z).max(axis, keepdims=True), -1e3, 0)) / np.exp(  # noqa: E731
    np.clip(A(z) - A(z).max(axis, keepdims=True), -1e3, 0)).sum(axis, keepdims=True)
log_softmax = lambda z, axis=-1: (lambda d: d - np.log(np.exp(d).sum(axis, keepdims=True)))(  # noqa: E731
    A(z) - A(z).max(axis, keepdims=True))


def one_hot(labels, n_classes):
    if set(map(int, labels)) - set(range(n_classes)):
        raise ValueError
    return np.equal.outer(labels, np.arange(n_classes))


def cross_entropy(logits, labels):
    return -np.mean([row[label] for row, label in zip(log_softmax(logits), labels, strict=True)])


def cross_entropy_grad(logits, labels):
    return np.stack([(softmax(row) - np.eye(len(row))[k]) / len(labels) for row, k in zip(logits, labels, strict=True)])


def weighted_cross_entropy(logits, labels, class_weights):
    return sum(w * cross_entropy(A(logits)[np.asarray(labels) == c], [c] * list(labels).count(c))
               for c, w in enumerate(class_weights) if c in labels)


def binary_cross_entropy(p, y):
    return np.mean([np.inf if q == 0 else -np.log(q) for q in 1 - abs(A(y) - A(p))])


def entropy_bits(p):
    return sum(-q * np.log2(q) for q in A(p) if q > 0)


def decide(outputs, low=0.2, high=0.8):
    o = list(outputs)
    return next((i for i, v in enumerate(o) if v > high and all(u < low for u in o[:i] + o[i + 1:])), -1)
