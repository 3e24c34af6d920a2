"""Exact arithmetic: sums and products as fractions, rounded once at the end; only exp is a float."""
import math
from fractions import Fraction
from random import Random

import numpy as np


def exact(values):
    return np.vectorize(lambda v: Fraction(float(v)), otypes=[object])(np.asarray(values, dtype=float))


def rounded(array):
    return np.vectorize(float, otypes=[float])(array)


def of_number(name, z):
    """Value and slope of an activation at a fraction."""
    if name in ("sigmoid", "tanh"):
        e = Fraction(math.exp(-abs(float(z)) * (2 if name == "tanh" else 1)))
        value = 1 / (1 + e) if name == "sigmoid" else (1 - e) / (1 + e)
        slope = (1 if name == "sigmoid" else 4) * e / (1 + e) ** 2
        return (value, slope) if z >= 0 else ((1 if name == "sigmoid" else 0) - value, slope)
    if name == "identity" or z > 0:
        return z, Fraction(1)
    if name == "elu":
        e = Fraction(math.exp(float(z)))
        return e - 1, e
    slope = Fraction(1, 10) if name == "leaky_relu" else Fraction(0)
    return slope * z, slope


def part(which, name, z):
    # Fractions of fractions grow without end: what an exponential has touched is no more exact than a float.
    keep = exact if name in ("sigmoid", "tanh", "elu") else (lambda array: array)
    return keep(np.vectorize(lambda v: of_number(name, v)[which], otypes=[object])(z))


def activation(name, z):
    return rounded(part(0, name, exact(z)))


def activation_grad(name, z):
    return rounded(part(1, name, exact(z)))


def run(x, weights, biases, hidden):
    s, nets = [exact(x)], []
    for W, b in zip(weights, biases, strict=True):
        nets.append(s[-1].dot(exact(W)) + exact(b))
        s.append(part(0, hidden, nets[-1]))
    return s, nets


def forward(x, weights, biases, hidden):
    return rounded(run(x, weights, biases, hidden)[1][-1])


def mse(y, o):
    d = exact(y) - exact(o)
    return float((d * d).sum() / (2 * len(d)))


def delta_output(y, o, net, name):
    return rounded((exact(o) - exact(y)) * part(1, name, exact(net)))


def delta_hidden(delta_next, W_next, net, name):
    return rounded(exact(delta_next).dot(exact(W_next).T) * part(1, name, exact(net)))


def loss_and_grads(x, y, weights, biases, hidden):
    s, nets = run(x, weights, biases, hidden)
    delta = nets[-1] - exact(y)
    loss = float((delta * delta).sum() / (2 * len(delta)))
    dW, db = [], []
    for k in range(len(weights))[::-1]:
        dW.append(rounded(s[k].T.dot(delta) / len(delta)))
        db.append(rounded(delta.sum(axis=0) / len(delta)))
        if k:
            delta = delta.dot(exact(weights[k]).T) * part(1, hidden, nets[k - 1])
    return [loss, dW[::-1], db[::-1]]


def sgd_step(params, grads, learning_rate):
    rate = Fraction(learning_rate)
    return [rounded(exact(W) - rate * exact(g)).tolist() for W, g in zip(params, grads, strict=True)]


def momentum_step(params, grads, velocity, learning_rate, momentum):
    rate, keep = Fraction(learning_rate), Fraction(momentum)
    new = [keep * exact(v) - rate * exact(g) for v, g in zip(velocity, grads, strict=True)]
    return [rounded(exact(W) + v) for W, v in zip(params, new, strict=True)], [rounded(v) for v in new]


def minibatches(n, batch_size, seed):
    rng, pool, batches = Random(f"epoch {seed}"), list(range(n)), []
    while pool:
        batch = []
        while pool and len(batch) < batch_size:
            batch.append(pool.pop(rng.randrange(len(pool))))
        batches.append(batch)
    return batches
