"""Nested lists and loops; NumPy is used for nothing."""
import math
import random


def _lists(values):
    if hasattr(values, "tolist"):
        return values.tolist()
    return [_lists(v) for v in values] if isinstance(values, (list, tuple)) else values


def _map(function, *values):
    """Apply a function of numbers to nested lists of one shape, entry by entry."""
    if isinstance(values[0], list):
        return [_map(function, *parts) for parts in zip(*values, strict=True)]
    return function(*values)


def _value(name, z):
    if name == "sigmoid":
        if z < 0:
            return math.exp(z) / (1 + math.exp(z))
        return 1 / (1 + math.exp(-z))
    if name == "tanh":
        return math.tanh(z)
    if z > 0 or name == "identity":
        return z
    return {"relu": 0.0, "leaky_relu": 0.1 * z, "elu": math.exp(z) - 1}[name]


def _slope(name, z):
    if name == "sigmoid":
        return _value(name, z) * (1 - _value(name, z))
    if name == "tanh":
        return 1 - math.tanh(z) ** 2
    if z > 0 or name == "identity":
        return 1
    return {"relu": 0, "leaky_relu": 0.1, "elu": math.exp(z)}[name]


def activation(name, z):
    return _map(lambda v: _value(name, v), _lists(z))


def activation_grad(name, z):
    return _map(lambda v: _slope(name, v), _lists(z))


def _affine(row, W, b):
    out = []
    for j in range(len(b)):
        total = b[j]
        for i in range(len(row)):
            total += row[i] * W[i][j]
        out.append(total)
    return out


def forward(x, weights, biases, hidden):
    weights, biases = _lists(weights), _lists(biases)
    out = []
    for row in _lists(x):
        for k in range(len(weights)):
            row = _affine(row, weights[k], biases[k])
            if k + 1 < len(weights):
                row = activation(hidden, row)
        out.append(row)
    return out


def mse(y, o):
    total = 0.0
    y, o = _lists(y), _lists(o)
    for target, output in zip(y, o, strict=True):
        for a, b in zip(target, output, strict=True):
            total += (a - b) ** 2 / 2
    return total / len(y)


def delta_output(y, o, net, name):
    return _map(lambda a, b, z: (b - a) * _slope(name, z), _lists(y), _lists(o), _lists(net))


def delta_hidden(delta_next, W_next, net, name):
    delta_next, W_next, net = _lists(delta_next), _lists(W_next), _lists(net)
    if isinstance(net[0], list):
        return [delta_hidden(d, W_next, z, name) for d, z in zip(delta_next, net, strict=True)]
    delta = []
    for i in range(len(net)):
        back = 0.0
        for k in range(len(delta_next)):
            back += delta_next[k] * W_next[i][k]
        delta.append(back * _slope(name, net[i]))
    return delta


def loss_and_grads(x, y, weights, biases, hidden):
    x, y, weights, biases = _lists(x), _lists(y), _lists(weights), _lists(biases)
    weight_grads = _map(lambda v: 0.0, weights)
    bias_grads = _map(lambda v: 0.0, biases)
    loss = 0.0
    for row, target in zip(x, y, strict=True):
        values, nets = [row], []
        for k in range(len(weights)):
            nets.append(_affine(values[-1], weights[k], biases[k]))
            values.append(activation(hidden, nets[-1]))
        delta = [b - a for a, b in zip(target, nets[-1], strict=True)]
        loss += sum(d * d for d in delta) / 2 / len(x)
        for k in range(len(weights) - 1, -1, -1):
            for j in range(len(delta)):
                bias_grads[k][j] += delta[j] / len(x)
                for i in range(len(values[k])):
                    weight_grads[k][i][j] += values[k][i] * delta[j] / len(x)
            if k:
                delta = delta_hidden(delta, weights[k], nets[k - 1], hidden)
    return loss, weight_grads, bias_grads


def sgd_step(params, grads, learning_rate):
    return _map(lambda w, g: w - learning_rate * g, _lists(params), _lists(grads))


def momentum_step(params, grads, velocity, learning_rate, momentum):
    velocity = _map(lambda v, g: momentum * v - learning_rate * g, _lists(velocity), _lists(grads))
    return [_map(lambda w, v: w + v, _lists(params), velocity), velocity]


def minibatches(n, batch_size, seed):
    order = list(range(n))
    random.Random(seed).shuffle(order)
    batches = []
    while order:
        batches.append(order[:batch_size])
        order = order[batch_size:]
    return batches
