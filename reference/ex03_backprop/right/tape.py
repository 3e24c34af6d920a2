"""Reverse-mode differentiation of single numbers: every operation notes what its derivatives are (a tape)."""
import math
from random import Random

import numpy as np


class Number:
    """A number that knows from which others it was made, and the derivative with respect to each."""

    __slots__ = ("grad", "parents", "value")

    def __init__(self, value, parents=()):
        self.value, self.parents, self.grad = float(value), parents, 0.0

    def __add__(self, other):
        other = other if isinstance(other, Number) else Number(other)
        return Number(self.value + other.value, ((self, 1.0), (other, 1.0)))

    __radd__ = __add__

    def __mul__(self, other):
        other = other if isinstance(other, Number) else Number(other)
        return Number(self.value * other.value, ((self, other.value), (other, self.value)))

    __rmul__ = __mul__

    def apply(self, name):
        z = self.value
        if name == "sigmoid":
            value = 1 / (1 + math.exp(-z)) if z > -700 else 0.0
            return Number(value, ((self, value * (1 - value)),))
        if name == "tanh":
            return Number(math.tanh(z), ((self, 1 - math.tanh(z) ** 2),))
        if name == "identity" or z >= 0:
            return Number(z, ((self, 1.0),))
        value, slope = {"relu": (0.0, 0.0), "leaky_relu": (z / 10, 0.1), "elu": (math.expm1(z), math.exp(z))}[name]
        return Number(value, ((self, slope),))

    def backward(self, upstream=1.0):
        """The gradients of everything this was made of: in an order in which nobody comes before what is made of it."""
        order, seen, waiting = [], set(), [(self, False)]
        while waiting:
            node, done = waiting.pop()
            if done:
                order.append(node)
            elif id(node) not in seen:
                seen.add(id(node))
                waiting.append((node, True))
                waiting += [(parent, False) for parent, _ in node.parents]
        self.grad = upstream
        for node in reversed(order):
            for parent, slope in node.parents:
                parent.grad += slope * node.grad


numbers = np.vectorize(Number, otypes=[object])
values = np.vectorize(lambda number: number.value, otypes=[float])
gradients = np.vectorize(lambda number: number.grad, otypes=[float])
applied = np.vectorize(Number.apply, otypes=[object])


def activation(name, z):
    return values(applied(numbers(z), name))


def activation_grad(name, z):
    leaves = numbers(z)
    for number in applied(leaves, name).flat:
        number.backward()
    return gradients(leaves)


def _run(x, weights, biases, hidden):
    s = x
    for k, (W, b) in enumerate(zip(weights, biases, strict=True)):
        s = s.dot(W) + b
        if k < len(weights) - 1:
            s = applied(s, hidden)
    return s


def _cost(y, o):
    d = o + -1 * np.array(y, dtype=float)
    return (d * d).sum() * (0.5 / len(d))


def forward(x, weights, biases, hidden):
    return values(_run(numbers(x), [numbers(W) for W in weights], [numbers(b) for b in biases], hidden))


def mse(y, o):
    return _cost(y, numbers(o)).value


def delta_output(y, o, net, name):
    return (np.array(o, dtype=float) - np.array(y, dtype=float)) * activation_grad(name, net)


def delta_hidden(delta_next, W_next, net, name):
    leaves = numbers(net)
    following = applied(leaves, name).dot(numbers(W_next))
    (following * np.array(delta_next, dtype=float)).sum().backward()  # each following net value weighs as its delta says
    return gradients(leaves)


def loss_and_grads(x, y, weights, biases, hidden):
    weights, biases = [numbers(W) for W in weights], [numbers(b) for b in biases]
    cost = _cost(y, _run(numbers(x), weights, biases, hidden))
    cost.backward()
    return cost.value, [gradients(W) for W in weights], [gradients(b) for b in biases]


def sgd_step(params, grads, learning_rate):
    return [np.subtract(W, np.multiply(learning_rate, dW)) for W, dW in zip(params, grads, strict=True)]


def momentum_step(params, grads, velocity, learning_rate, momentum):
    new = [np.subtract(np.multiply(momentum, v), np.multiply(learning_rate, g)) for v, g in zip(velocity, grads, strict=True)]
    return [np.add(W, v) for W, v in zip(params, new, strict=True)], new


def minibatches(n, batch_size, seed):
    order = Random(seed).sample(range(n), n)
    return [np.array(order[k * batch_size:(k + 1) * batch_size]) for k in range(-(-n // batch_size))]
