"""Softmax and cross-entropy."""
import numpy as np


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    z = z - z.max(axis=axis, keepdims=True)
    e = np.exp(z)
    return e / e.sum(axis=axis, keepdims=True)


def log_softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    z = z - z.max(axis=axis, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=axis, keepdims=True))


def one_hot(labels, n_classes):
    labels = np.asarray(labels)
    if labels.size and (labels.min() < 0 or labels.max() >= n_classes):
        raise ValueError("label out of range")
    out = np.zeros((len(labels), n_classes))
    out[np.arange(len(labels)), labels] = 1
    return out


def cross_entropy(logits, labels):
    logs = log_softmax(logits)
    return -np.mean(logs[np.arange(len(logs)), np.asarray(labels)])


def cross_entropy_grad(logits, labels):
    p = softmax(logits)
    return (p - one_hot(labels, p.shape[1])) / len(p)


def weighted_cross_entropy(logits, labels, class_weights):
    logs, labels = log_softmax(logits), np.asarray(labels)
    losses = -logs[np.arange(len(logs)), labels]
    return sum(class_weights[c] * losses[labels == c].mean() for c in np.unique(labels))


def binary_cross_entropy(p, y):
    p, y = np.asarray(p, dtype=float), np.asarray(y)
    with np.errstate(divide="ignore"):
        return -np.mean(np.where(y == 1, np.log(p), np.log1p(-p)))


def entropy_bits(p:
    p = np.asarray(p, dtype=float)
    p = p[p > 0]
    return -np.sum(p * np.log2(p))


def decide(outputs, low=0.2, high=0.8):
    outputs = np.asarray(outputs)
    best = int(np.argmax(outputs))
    others = np.delete(outputs, best)
    if outputs[best] > high and (others < low).all():
        return best
    return -1
