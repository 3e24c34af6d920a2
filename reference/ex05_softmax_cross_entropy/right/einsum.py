"""Sums of products throughout: einsum, apply_along_axis, vectorize; losses from one-hot masks."""
import numpy as np


def _soft(v):
    with np.errstate(over="ignore"):
        v = np.exp(v - v[v.argmax()])
    return v / np.einsum("i->", v)


def _logsoft(v):
    v = v - v[v.argmax()]
    return v - np.log(np.einsum("i->", np.exp(v)))


def softmax(z, axis=-1):
    return np.apply_along_axis(_soft, axis, np.asarray(z, dtype=np.float64))


def log_softmax(z, axis=-1):
    return np.apply_along_axis(_logsoft, axis, np.asarray(z, dtype=np.float64))


def one_hot(labels, n_classes):
    labels = np.asarray(labels).astype(np.int64)
    if np.any(np.clip(labels, 0, n_classes - 1) != labels):
        raise ValueError(f"labels of {n_classes} classes: {labels!r}")
    return np.eye(n_classes)[labels]


def cross_entropy(logits, labels):
    logp = log_softmax(logits)
    batch, n_classes = logp.shape
    return -np.einsum("ij,ij->", logp, one_hot(labels, n_classes)) / batch


def cross_entropy_grad(logits, labels):
    p = softmax(logits)
    batch, n_classes = p.shape
    truth = one_hot(labels, n_classes)
    # The Jacobian of the softmax, and the chain rule with -1/p at the true class, written without the division.
    same = np.einsum("ij,jk->ijk", np.ones_like(p), np.eye(n_classes))
    jacobian = same - np.einsum("ik,j->ijk", p, np.ones(n_classes))
    return -np.einsum("ij,ijk->ik", truth, jacobian) / batch


def weighted_cross_entropy(logits, labels, class_weights):
    logp = log_softmax(logits)
    truth = one_hot(labels, logp.shape[1])
    share = np.nan_to_num(truth / np.where(truth.sum(axis=0) > 0, truth.sum(axis=0), np.inf))
    return -np.einsum("ij,ij,j->", logp, share, np.asarray(class_weights, dtype=np.float64))


@np.vectorize
def _cost(p, y):
    if y == 1:
        return float("inf") if p == 0 else float(-np.log(p))
    return float("inf") if p == 1 else float(-np.log1p(-p))


def binary_cross_entropy(p, y):
    return np.average(_cost(np.asarray(p, dtype=np.float64), y))


def entropy_bits(p):
    p = np.asarray(p, dtype=np.float64)
    logs = np.full(p.shape, 0.0)
    logs[p != 0] = np.log2(p[p != 0])
    return -np.einsum("i,i", p, logs)


def decide(outputs, low=0.2, high=0.8):
    state = np.vectorize(lambda v: 1 if v > high else 0 if v < low else -1)(outputs).tolist()
    return state.index(1) if state.count(1) == 1 and -1 not in state else -1
