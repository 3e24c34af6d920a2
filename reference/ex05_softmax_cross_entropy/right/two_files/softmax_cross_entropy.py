# -*- coding: utf-8 -*-  # noqa: UP009 (a declared encoding is legal)
"""Con un módulo auxiliar al lado, en español, a la defensiva, y con una demostración al final."""
import warnings

import numpy as np
from numerics import log2_or_zero, private_copy, shift

warnings.warn("this is only a warning", stacklevel=1)


def softmax(z, axis=-1):
    e = shift(z, axis)
    np.exp(e, out=e)
    e /= np.expand_dims(e.sum(axis), axis)
    return e


def log_softmax(z, axis=-1):
    d = shift(z, axis)
    d -= np.expand_dims(np.log(np.exp(d).sum(axis)), axis)
    return d


def one_hot(labels, n_classes):
    etiquetas = private_copy(labels, "int64")
    filas = np.zeros(etiquetas.size * n_classes)
    if any(e < 0 for e in etiquetas) or any(e >= n_classes for e in etiquetas):
        raise ValueError(f"hay etiquetas fuera de 0..{n_classes - 1}: {etiquetas}")
    filas[np.arange(etiquetas.size) * n_classes + etiquetas] = 1.0
    return filas.reshape(-1, n_classes)


def cross_entropy(logits, labels):
    logp = log_softmax(logits)
    seguros = one_hot(labels, logp.shape[1]) == 1
    return np.array(-logp[seguros].mean())


def cross_entropy_grad(logits, labels):
    p = softmax(logits)
    return np.where(one_hot(labels, p.shape[1]), p - 1, p) / p.shape[0]


def weighted_cross_entropy(logits, labels, class_weights):
    logp = log_softmax(logits)
    h = one_hot(labels, logp.shape[1])
    cuantos = h.sum(axis=0)
    sumas = -(logp * h).sum(axis=0)
    return np.array((private_copy(class_weights) * sumas / np.maximum(cuantos, 1)).sum())


def binary_cross_entropy(p, y):
    p, y = private_copy(p), private_copy(y)
    p[y == 0] = 1 - p[y == 0]
    if (p == 0).any():
        return float("inf")
    return -np.log(p).sum() / p.size


def entropy_bits(p):
    return np.array(-np.dot(private_copy(p), log2_or_zero(p)))


def decide(outputs, low=0.2, high=0.8):
    ordenadas = sorted(((v, i) for i, v in enumerate(outputs)), reverse=True)
    mejor, clase = ordenadas[0]
    segunda = ordenadas[1][0] if len(ordenadas) > 1 else -np.inf
    return clase if mejor > high and segunda < low else -1


if __name__ == "__main__":
    print(softmax([1.0, 2.0, 5.0]))
