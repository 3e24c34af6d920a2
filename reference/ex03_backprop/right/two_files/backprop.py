"""The network proper; its activations are in a module beside this one."""
from collections import namedtuple

import numpy as np
from slopes import apply

Trace = namedtuple("Trace", "inputs net")
Gradients = namedtuple("Gradients", "loss weights biases")
State = namedtuple("State", "params velocity")


def activation(name, z):
    return apply(name, 0, z)


def activation_grad(name, z):
    return apply(name, 1, z)


def traces(x, weights, biases, hidden):
    s = np.array(x, dtype=float)
    for W, b in zip(weights, biases, strict=True):
        net = np.tensordot(s, np.array(W, dtype=float), 1) + np.array(b, dtype=float)[np.newaxis]
        yield Trace(s, net)
        s = activation(hidden, net)


def forward(x, weights, biases, hidden):
    return list(traces(x, weights, biases, hidden))[-1].net


def mse(y, o):
    d = (np.array(y, dtype=float) - np.array(o, dtype=float)).ravel()
    return np.array(np.vdot(d, d) / (2 * len(y)))


def delta_output(y, o, net, name):
    return np.multiply(np.array(o, dtype=float) - np.array(y, dtype=float), activation_grad(name, net))


def delta_hidden(delta_next, W_next, net, name):
    back = np.tensordot(np.array(delta_next, dtype=float), np.array(W_next, dtype=float), axes=([-1], [1]))
    return back * activation_grad(name, net)


def loss_and_grads(x, y, weights, biases, hidden):
    seen = list(traces(x, weights, biases, hidden))
    o, y = seen[-1].net, np.array(y, dtype=float)
    deltas = {len(seen) - 1: (o - y) / o.shape[0]}
    for k in range(len(seen) - 2, -1, -1):
        deltas[k] = delta_hidden(deltas[k + 1], weights[k + 1], seen[k].net, hidden)
    return Gradients(mse(y, o), [trace.inputs.T @ deltas[k] for k, trace in enumerate(seen)],
                     [np.ones(len(o)) @ deltas[k] for k in range(len(seen))])


def sgd_step(params, grads, learning_rate):
    new = []
    for W, g in zip(params, grads, strict=True):
        W = np.array(W, dtype=float)
        W -= learning_rate * np.array(g, dtype=float)
        new.append(W)
    return new


def momentum_step(params, grads, velocity, learning_rate, momentum):
    new = sgd_step([momentum * np.array(v, dtype=float) for v in velocity], grads, learning_rate)
    return State(sgd_step(params, new, -1), new)


def minibatches(n, batch_size, seed):
    rng = np.random.default_rng(np.random.SeedSequence(seed))
    order = rng.choice(n, size=n, replace=False)
    full, rest = divmod(n, batch_size)
    batches = list(order[:full * batch_size].reshape(full, batch_size))
    return [*batches, order[-rest:]] if rest else batches


if __name__ == "__main__":
    print(loss_and_grads([[1.0]], [[0.0]], [[[2.0]]], [[0.5]], "tanh"))
