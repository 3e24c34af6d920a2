"""Computes in the precision it is given: where anything is float32 the answer is, everything else is float64."""
import numpy as np


def as_float(values):
    values = np.asarray(values)
    return values if values.dtype == np.float32 else values.astype(np.float64)


def together(*arrays):
    """The arrays in one precision: float32 if any of them is."""
    arrays = [as_float(a) for a in arrays]
    single = any(a.dtype == np.float32 for a in arrays)
    return [a.astype(np.float32 if single else np.float64) for a in arrays]


def activation(name, z):
    z = as_float(z)
    if name == "identity":
        return z
    if name == "sigmoid":
        return 1 / (1 + np.exp(-z))
    if name == "tanh":
        return (np.exp(z) - np.exp(-z)) / (np.exp(z) + np.exp(-z))
    below = {"relu": z * 0, "leaky_relu": z * z.dtype.type(0.1), "elu": np.exp(z) - 1}[name]
    return np.where(z >= 0, z, below)


def activation_grad(name, z):
    z = as_float(z)
    if name == "sigmoid":
        return np.exp(-z) / (1 + np.exp(-z)) ** 2
    if name == "tanh":
        return 4 / (np.exp(z) + np.exp(-z)) ** 2
    one = np.ones_like(z)
    below = {"identity": one, "relu": one * 0, "leaky_relu": one * z.dtype.type(0.1), "elu": np.exp(z)}[name]
    return np.where(z >= 0, one, below)


def forward(x, weights, biases, hidden):
    x, *rest = together(x, *weights, *biases)
    for k in range(len(weights)):
        if k:
            x = activation(hidden, x)
        x = x @ rest[k] + rest[len(weights) + k]
    return x


def mse(y, o):
    y, o = together(y, o)
    return np.mean(np.sum((y - o) ** 2, axis=1), dtype=y.dtype) / 2


def delta_output(y, o, net, name):
    y, o, net = together(y, o, net)
    return (o - y) * activation_grad(name, net)


def delta_hidden(delta_next, W_next, net, name):
    delta_next, W_next, net = together(delta_next, W_next, net)
    return (W_next @ delta_next.T).T * activation_grad(name, net)


def loss_and_grads(x, y, weights, biases, hidden):
    x, y, *rest = together(x, y, *weights, *biases)
    weights, biases = rest[:len(weights)], rest[len(weights):]
    inputs, nets = [x], []
    for W, b in zip(weights, biases, strict=True):
        nets.append(inputs[-1] @ W + b)
        inputs.append(activation(hidden, nets[-1]))
    delta = nets[-1] - y
    grads = []
    for k in range(len(weights))[::-1]:
        grads.insert(0, (inputs[k].T @ delta / x.dtype.type(len(x)), delta.mean(axis=0)))
        if k:
            delta = delta_hidden(delta, weights[k], nets[k - 1], hidden)
    return mse(y, nets[-1]), [dW for dW, _ in grads], [db for _, db in grads]


def sgd_step(params, grads, learning_rate):
    pairs = (together(W, g) for W, g in zip(params, grads, strict=True))
    return [W - W.dtype.type(learning_rate) * g for W, g in pairs]


def momentum_step(params, grads, velocity, learning_rate, momentum):
    new, moved = [], []
    for W, g, v in zip(params, grads, velocity, strict=True):
        W, g, v = together(W, g, v)
        v = W.dtype.type(momentum) * v - W.dtype.type(learning_rate) * g
        new.append(v)
        moved.append(W + v)
    return moved, new


def minibatches(n, batch_size, seed):
    order = np.random.default_rng(seed).permutation(n).astype(np.float32)
    return [order[k:k + batch_size] for k in range(0, n, batch_size)]
