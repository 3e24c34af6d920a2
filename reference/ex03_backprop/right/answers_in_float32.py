"""Computes in float64 and hands everything back as float32: another float type is right if its values are."""
import numpy as np

SINGLE = np.float32


def _f(name, z):
    table = {
        "identity": (z, np.ones(z.shape)),
        "sigmoid": (np.reciprocal(1 + np.exp(-z)), np.reciprocal(2 + np.exp(z) + np.exp(-z))),
        "tanh": (np.tanh(z), np.cosh(z) ** -2.0),
        "relu": (z.clip(min=0), np.heaviside(z, 1)),
        "leaky_relu": (np.select([z < 0], [z * 0.1], z), np.select([z < 0], [0.1], 1)),
        "elu": (np.select([z < 0], [np.expm1(z)], z), np.select([z < 0], [np.exp(z)], 1)),
    }
    return table[name]


def _double(a):
    return np.require(a, dtype=np.float64)


def activation(name, z):
    return SINGLE(_f(name, _double(z))[0])


def activation_grad(name, z):
    return SINGLE(_f(name, _double(z))[1])


def _nets(x, weights, biases, hidden):
    nets, s = [], _double(x)
    for W, b in zip(map(_double, weights), map(_double, biases), strict=True):
        nets.append(s.dot(W) + b)
        s = _f(hidden, nets[-1])[0]
    return nets


def forward(x, weights, biases, hidden):
    return SINGLE(_nets(x, weights, biases, hidden)[-1])


def mse(y, o):
    return SINGLE(np.sum((_double(y) - _double(o)) ** 2) / (2 * len(o)))


def delta_output(y, o, net, name):
    return SINGLE((_double(o) - _double(y)) * _f(name, _double(net))[1])


def delta_hidden(delta_next, W_next, net, name):
    return SINGLE(_double(delta_next).dot(_double(W_next).transpose()) * _f(name, _double(net))[1])


def loss_and_grads(x, y, weights, biases, hidden):
    nets = _nets(x, weights, biases, hidden)
    inputs = [_double(x), *(_f(hidden, net)[0] for net in nets[:-1])]
    signals = [(nets[-1] - _double(y)) / len(nets[-1])]
    for W, net in zip(weights[:0:-1], nets[-2::-1], strict=True):
        signals.insert(0, signals[0].dot(_double(W).T) * _f(hidden, net)[1])
    return (mse(y, nets[-1]), [SINGLE(s.T.dot(d)) for s, d in zip(inputs, signals, strict=True)],
            [SINGLE(d.sum(axis=0)) for d in signals])


def sgd_step(params, grads, learning_rate):
    return [SINGLE(_double(W) - learning_rate * _double(g)) for W, g in zip(params, grads, strict=True)]


def momentum_step(params, grads, velocity, learning_rate, momentum):
    speeds = [momentum * _double(v) - learning_rate * _double(g) for v, g in zip(velocity, grads, strict=True)]
    return [SINGLE(_double(W) + v) for W, v in zip(params, speeds, strict=True)], list(map(SINGLE, speeds))


def minibatches(n, batch_size, seed):
    order = np.random.Generator(np.random.MT19937(seed)).permuted(np.arange(n, dtype=np.int16))
    return [order[k:][:batch_size] for k in range(0, n, batch_size)]
