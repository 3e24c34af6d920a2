"""Homogeneous coordinates: a bias is the weight of an input that is always 1, so that a layer is one matrix."""
import numpy as np


def column_of_ones(s):
    return np.column_stack([s, np.ones(len(s))])


def matrices(weights, biases):
    return [np.vstack([np.asarray(W, dtype=float), np.asarray(b, dtype=float)]) for W, b in zip(weights, biases, strict=True)]


def sides(z):
    z = np.asarray(z, dtype=float)
    return z, np.signbit(z)


def activation(name, z):
    z, negative = sides(z)
    match name:
        case "identity":
            return z.tolist()
        case "sigmoid":
            e = np.exp(-np.abs(z))
            return np.choose(negative, [1 / (1 + e), e / (1 + e)])
        case "tanh":
            e = np.expm1(-2 * np.abs(z))
            return np.choose(negative, [-1, 1]) * e / (e + 2)
        case "relu":
            return np.choose(negative, [z, 0])
        case "leaky_relu":
            return np.choose(negative, [z, z / 10])
        case "elu":
            return np.choose(negative, [z, np.expm1(-np.abs(z))])


def activation_grad(name, z):
    z, negative = sides(z)
    match name:
        case "identity":
            return np.broadcast_to(1.0, z.shape)
        case "sigmoid":
            s = np.asarray(activation(name, z))
            return s - s * s
        case "tanh":
            return 4 * np.asarray(activation_grad("sigmoid", 2 * z))
        case "relu":
            return ~negative
        case "leaky_relu":
            return np.choose(negative, [1, 1 / 10])
        case "elu":
            return np.choose(negative, [1, np.exp(-np.abs(z))])


def forward(x, weights, biases, hidden):
    *inner, last = matrices(weights, biases)
    s = np.asarray(x, dtype=float)
    for M in inner:
        s = np.asarray(activation(hidden, column_of_ones(s) @ M))
    return column_of_ones(s) @ last


def mse(y, o):
    return np.square(np.asarray(y, dtype=float) - np.asarray(o, dtype=float)).mean() * np.shape(o)[1] / 2


def delta_output(y, o, net, name):
    return np.asarray(activation_grad(name, net)) * -(np.asarray(y, dtype=float) - np.asarray(o, dtype=float))


def delta_hidden(delta_next, W_next, net, name):
    return np.inner(delta_next, W_next) * activation_grad(name, net)


def loss_and_grads(x, y, weights, biases, hidden):
    layers = matrices(weights, biases)
    inputs, nets = [], [x]
    for k, M in enumerate(layers):
        inputs.append(column_of_ones(activation(hidden, nets[k]) if k else np.asarray(x, dtype=float)))
        nets.append(inputs[k] @ M)
    grads = [None] * len(layers)
    signal = nets[-1] - np.asarray(y, dtype=float)
    for k in reversed(range(len(layers))):
        grads[k] = np.mean(inputs[k][:, :, None] * signal[:, None, :], axis=0)  # the mean of the examples' outer products
        if k:
            signal = delta_hidden(signal, layers[k][:-1], nets[k], hidden)
    return mse(y, nets[-1]), [G[:-1] for G in grads], [G[-1] for G in grads]


def flat(arrays):
    return np.concatenate([np.ravel(np.asarray(a, dtype=float)) for a in arrays])


def like(vector, arrays):
    cuts = np.cumsum([np.size(a) for a in arrays])[:-1]
    return [part.reshape(np.shape(a)) for part, a in zip(np.split(vector, cuts), arrays, strict=True)]


def sgd_step(params, grads, learning_rate):
    return like(flat(params) - learning_rate * flat(grads), params)


def momentum_step(params, grads, velocity, learning_rate, momentum):
    v = momentum * flat(velocity) - learning_rate * flat(grads)
    return like(flat(params) + v, params), like(v, params)


def minibatches(n, batch_size, seed):
    """A linear congruential generator and the shuffle of Fisher and Yates."""
    state, order = (seed * 2 + 1) & (2**64 - 1), list(range(n))

    def below(limit):
        nonlocal state
        for _ in range(4):
            state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (state >> 32) % limit
    for i in range(n - 1, 0, -1):
        j = below(i + 1)
        order[i], order[j] = order[j], order[i]
    return [order[i:i + batch_size] for i in range(0, n, batch_size)]
