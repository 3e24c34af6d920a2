"""Softmax, cross-entropy and the decision that is read off the outputs (lecture notes 000, 002, 003)."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray


def softmax(z: ArrayLike, axis: int = -1) -> NDArray[np.float64]:
    """Turn logits into probabilities along one axis.

    softmax(z)_i = exp(z_i) / sum_j exp(z_j), where j runs along `axis` only.

    z: logits, an array of one or more dimensions, finite, of any magnitude.
    axis: the axis along which the classes lie; negative ones count from the end.
    Returns an array of the shape of `z`: every value in [0, 1], the sum along `axis` is 1. Finite for any finite `z`.
    Source: lecture notes 002 and 003.
    """
    z = np.asarray(z, dtype=np.float64)
    # A factor common to every exponential cancels. Taking the largest logit of each slice away leaves exponents <= 0:
    # nothing overflows, and the largest term is exp(0) = 1, so that the sum cannot vanish either.
    with np.errstate(over="ignore"):  # 1e308 against -1e308: the difference is -inf, whose exponential is rightly 0
        exponentials = np.exp(z - z.max(axis=axis, keepdims=True))
    return exponentials / exponentials.sum(axis=axis, keepdims=True)


def log_softmax(z: ArrayLike, axis: int = -1) -> NDArray[np.float64]:
    """The natural logarithm of `softmax(z, axis)`.

    log_softmax(z)_i = z_i - log(sum_j exp(z_j)), where j runs along `axis` only.

    z: logits, an array of one or more dimensions, finite.
    axis: the axis along which the classes lie; negative ones count from the end.
    Returns an array of the shape of `z`, every value <= 0. Finite whenever the differences within `z` are: also where
    the probability itself is too small for a float.
    Source: lecture notes 002 and 003.
    """
    z = np.asarray(z, dtype=np.float64)
    # Written with differences throughout: log(softmax(z)) would be -inf as soon as a probability underflows.
    differences = z - z.max(axis=axis, keepdims=True)
    return differences - np.log(np.exp(differences).sum(axis=axis, keepdims=True))


def one_hot(labels: ArrayLike, n_classes: int) -> NDArray[np.float64]:
    """One row a label: 1 in the column of the label, 0 elsewhere.

    labels: integers of shape (batch,), class indices from 0 to n_classes - 1.
    n_classes: how many columns, whichever labels occur.
    Returns an array (batch, n_classes) of zeros and ones.
    Raises ValueError where a label is outside 0..n_classes - 1.
    Source: lecture notes 003.
    """
    labels = np.asarray(labels)
    # Indexing would take a negative label for one counted from the end: nothing but this test refuses it.
    if np.any((labels < 0) | (labels >= n_classes)):
        raise ValueError(f"{labels.tolist()}: labels start at 0 and stay below n_classes = {n_classes}")
    return (labels[:, np.newaxis] == np.arange(n_classes)).astype(np.float64)


def cross_entropy(logits: ArrayLike, labels: ArrayLike) -> float:
    """How surprised the network is by the true classes, on average, in nats.

    J = 1/batch · sum_i -log(softmax(logits_i)[labels_i]), with the natural logarithm.

    logits: (batch, n_classes), batch >= 1; the softmax runs along the classes.
    labels: integers of shape (batch,), class indices from 0 to n_classes - 1.
    Returns a number >= 0.
    Source: lecture notes 002 (the sum) and 003 (-log P(true class)).
    """
    labels = np.asarray(labels)
    own = log_softmax(logits)[np.arange(labels.size), labels]  # row by row the entry of that row's label
    return float(-own.mean())


def cross_entropy_grad(logits: ArrayLike, labels: ArrayLike) -> NDArray[np.float64]:
    """The gradient of `cross_entropy(logits, labels)` with respect to the logits.

    G_ik = dJ / dlogits_ik, where J is the mean over the batch.

    logits: (batch, n_classes), batch >= 1.
    labels: integers of shape (batch,), class indices from 0 to n_classes - 1.
    Returns an array (batch, n_classes).
    Source: lecture notes 003.
    """
    logits = np.asarray(logits, dtype=np.float64)
    batch, n_classes = logits.shape
    # The derivative of log(sum exp) is the softmax; that of the logit taken away is the one-hot row.
    return (softmax(logits) - one_hot(labels, n_classes)) / batch


def weighted_cross_entropy(logits: ArrayLike, labels: ArrayLike, class_weights: ArrayLike) -> float:
    """The errors of the classes, each averaged over its own examples, added up with a weight a class.

    E = sum over the classes c present in labels of class_weights[c] · E_c,
    where E_c is the mean of -log(softmax(logits_i)[c]), in nats, over the examples i with labels_i = c.

    logits: (batch, n_classes), batch >= 1.
    labels: integers of shape (batch,), class indices from 0 to n_classes - 1; some classes may be absent.
    class_weights: (n_classes,), one weight a class; they need not sum to 1 and are used as they are.
    Returns a number.
    Source: lecture notes 003 ("Balance de clases").
    """
    labels = np.asarray(labels)
    weights = np.asarray(class_weights, dtype=np.float64)
    own = log_softmax(logits)[np.arange(labels.size), labels]
    # Only the classes that occur: the mean over no examples would be 0/0.
    return float(sum(weights[c] * -own[labels == c].mean() for c in np.unique(labels)))


def binary_cross_entropy(p: ArrayLike, y: ArrayLike) -> float:
    """The cross-entropy of yes/no predictions, in nats.

    J = 1/batch · sum_i -(y_i log p_i + (1 - y_i) log(1 - p_i)), with the natural logarithm and 0 · log 0 = 0.

    p: (batch,), the predicted probability of class 1, in [0, 1], both ends included; batch >= 1.
    y: (batch,), the true classes, each 0 or 1.
    Returns a number >= 0: inf where a certain prediction (p of 0 or 1) is wrong, never NaN.
    Source: lecture notes 000.
    """
    p = np.asarray(p, dtype=np.float64)
    # With y of 0 or 1 only one of the two terms counts: the logarithm of the probability of what did happen.
    happened = np.where(np.asarray(y) == 1, p, 1 - p)
    with np.errstate(divide="ignore"):  # log 0 = -inf is the answer where a certain prediction is wrong
        return float(-np.log(happened).mean())


def entropy_bits(p: ArrayLike) -> float:
    """How many bits it takes, on average, to tell which event happened.

    H = -sum_i p_i log2(p_i), with 0 · log2(0) = 0.

    p: (n,), the probabilities of n events, n >= 1; they sum to 1 and some may be 0.
    Returns a number >= 0, in bits.
    Source: lecture notes 002.
    """
    p = np.asarray(p, dtype=np.float64)
    possible = p[p > 0]  # an event that cannot happen adds nothing; log2(0) is never asked for
    return float(-(possible * np.log2(possible)).sum())


def decide(outputs: ArrayLike, low: float = 0.2, high: float = 0.8) -> int:
    """Read a class off the outputs, or admit that it is unknown.

    The index of the only output above `high` if every other output is below `low`, both strictly; -1 otherwise.

    outputs: (n,), one output a class, n >= 1.
    low, high: the two thresholds, low <= high.
    Returns the class index, from 0, or -1 for unknown.
    Source: lecture notes 003.
    """
    outputs = np.asarray(outputs, dtype=np.float64)
    winner = int(outputs.argmax())
    others = np.delete(outputs, winner)
    # A second output above `high` is not below `low`: asking it of all the others is enough.
    return winner if outputs[winner] > high and (others < low).all() else -1
