"""Recursion, reduce and closures; tuples come back."""
from functools import partial, reduce
from hashlib import sha256
from itertools import accumulate, count, takewhile
from operator import add, mul, sub

import numpy as np


def sigmoid(z):
    return np.divide(1, np.add(1, np.exp(np.negative(z))))


def above(z, positive, negative):
    return np.where(np.greater(z, 0), positive, negative)


def values(z):
    return {"identity": lambda: z, "sigmoid": lambda: sigmoid(z), "tanh": lambda: np.tanh(z),
            "relu": lambda: above(z, z, 0), "leaky_relu": lambda: above(z, z, np.multiply(0.1, z)),
            "elu": lambda: above(z, z, np.subtract(np.exp(np.minimum(z, 0)), 1))}


def slopes(z):
    return {"identity": lambda: np.ones(np.shape(z), dtype=int), "sigmoid": lambda: mul(sigmoid(z), sub(1, sigmoid(z))),
            "tanh": lambda: sub(1, np.square(np.tanh(z))), "relu": lambda: np.greater(z, 0),
            "leaky_relu": lambda: above(z, 1, 0.1), "elu": lambda: above(z, 1, np.exp(np.minimum(z, 0)))}


def activation(name, z):
    return values(z)[name]()


def activation_grad(name, z):
    return slopes(z)[name]()


def affine(s, layer):
    return add(np.matmul(s, layer[0]), layer[1])


def forward(x, weights, biases, hidden):
    first, *others = zip(weights, biases, strict=True)
    return reduce(lambda net, layer: affine(activation(hidden, net), layer), others, affine(x, first))


def mse(y, o):
    def half_square(a, b):
        return np.square(np.subtract(a, b, dtype=float)).sum() / 2
    return sum(map(half_square, y, o)) / len(y)


def delta_output(y, o, net, name):
    return mul(np.subtract(o, y, dtype=float), activation_grad(name, net))


def delta_hidden(delta_next, W_next, net, name):
    return mul(np.matmul(delta_next, np.transpose(W_next)), activation_grad(name, net))


def walk(s, y, layers, hidden):
    """The loss, what comes back into this layer's net values, and the pairs of gradients from here on."""
    (W, b), *rest = layers
    net = affine(s, (W, b))
    if not rest:
        loss, delta, found = mse(y, net), delta_output(y, net, net, "identity") / len(net), ()
    else:
        loss, back, found = walk(activation(hidden, net), y, rest, hidden)
        delta = delta_hidden(back, rest[0][0], net, hidden)
    return loss, delta, ((np.matmul(np.transpose(s), delta), reduce(add, delta)), *found)


def loss_and_grads(x, y, weights, biases, hidden):
    loss, _, pairs = walk(x, y, list(zip(weights, biases, strict=True)), hidden)
    return loss, tuple(W for W, _ in pairs), tuple(b for _, b in pairs)


def descend(rate, W, g):
    return np.subtract(W, np.multiply(rate, g))


def sgd_step(params, grads, learning_rate):
    return tuple(map(partial(descend, learning_rate), params, grads))


def momentum_step(params, grads, velocity, learning_rate, momentum):
    new = tuple(map(lambda v, g: descend(learning_rate, np.multiply(momentum, v), g), velocity, grads))
    return tuple(map(np.add, params, new)), new


def minibatches(n, batch_size, seed):
    order = sorted(range(n), key=lambda i: sha256(b"%d:%d" % (seed, i)).digest())
    starts = takewhile(n.__gt__, accumulate(count(), lambda start, _: start + batch_size))
    return tuple(tuple(order[start:start + batch_size]) for start in starts)
