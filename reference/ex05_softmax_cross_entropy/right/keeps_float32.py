"""Computes in the precision it is given: float32 in, float32 out; everything else in float64."""
import numpy as np


def as_float(values):
    values = np.asarray(values)
    return values if values.dtype == np.float32 else values.astype(np.float64)


def softmax(z, axis=-1):
    z = as_float(z)
    with np.errstate(over="ignore"):
        e = np.exp(z - np.amax(z, axis, keepdims=True))
    return np.divide(e, np.sum(e, axis, keepdims=True))


def log_softmax(z, axis=-1):
    z = as_float(z)
    with np.errstate(over="ignore"):
        d = z - np.amax(z, axis, keepdims=True)
    return d - np.log(np.sum(np.exp(d), axis, keepdims=True))


def one_hot(labels, n_classes):
    labels = np.asarray(labels)
    if not np.isin(labels, np.arange(n_classes)).all():
        raise ValueError(labels)
    return np.eye(n_classes, dtype=np.float32)[labels]


def cross_entropy(logits, labels):
    logp = log_softmax(logits)
    return -(logp * one_hot(labels, logp.shape[1])).sum(axis=1).mean(dtype=logp.dtype)


def cross_entropy_grad(logits, labels):
    p = softmax(logits)
    return (p - one_hot(labels, p.shape[1])) / p.dtype.type(len(p))


def weighted_cross_entropy(logits, labels, class_weights):
    logp, weights, labels = log_softmax(logits), as_float(class_weights), np.asarray(labels)
    loss = logp.dtype.type(0)
    for c in range(logp.shape[1]):
        mine = labels == c
        if mine.any():
            loss = loss - weights[c] * logp[mine, c].mean()
    return loss


def binary_cross_entropy(p, y):
    p = as_float(p)
    chance = np.where(np.asarray(y) > 0.5, p, 1 - p)
    with np.errstate(divide="ignore"):
        return np.mean(-np.log(chance))


def entropy_bits(p):
    p = as_float(p)
    return -np.sum(p * np.log2(p, where=p > 0, out=np.zeros_like(p)))


def decide(outputs, low=0.2, high=0.8):
    outputs = as_float(outputs)
    above, below = outputs > high, outputs < low
    return above.argmax() if above.sum() == 1 and (above | below).all() else -1
