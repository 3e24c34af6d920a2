"""As little code as will do."""
import numpy as np

A = np.asarray
V = {"identity": lambda z: z, "sigmoid": lambda z: 1 / (1 + np.exp(-z)), "tanh": np.tanh, "relu": lambda z: z * (z > 0),
     "leaky_relu": lambda z: np.maximum(z, z / 10), "elu": lambda z: z * (z > 0) + (np.exp(z) - 1) * (z < 0)}
G = {"identity": lambda z: z * 0 + 1, "sigmoid": lambda z: V["sigmoid"](z) * V["sigmoid"](-z),
     "tanh": lambda z: 1 / np.cosh(z) ** 2, "relu": lambda z: z > 0,
     "leaky_relu": lambda z: 0.1 + 0.9 * (z > 0), "elu": lambda z: np.exp(z) ** (z < 0)}


def activation(name, z): return V[name](A(z))


def activation_grad(name, z): return G[name](A(z))


def forward(x, weights, biases, hidden): return trace(x, weights, biases, hidden)[-1]


def mse(y, o): return ((A(y) - A(o, dtype=float)) ** 2).sum(1).mean() / 2


def delta_output(y, o, net, name): return (A(o, dtype=float) - y) * activation_grad(name, net)


def delta_hidden(delta_next, W_next, net, name): return A(delta_next) @ A(W_next).T * activation_grad(name, net)


def trace(x, W, b, f):
    """The input and the net values of every layer."""
    return (t := [A(x)]) + [t.append(A(t[-1] if k == 0 else V[f](t[-1])) @ W[k] + b[k]) or t[-1] for k in range(len(W))]


def loss_and_grads(x, y, weights, biases, hidden):
    t, K = trace(x, weights, biases, hidden), len(weights)
    d = [(t[-1] - A(y)) / len(t[-1])]
    for k in range(K - 1, 0, -1):
        d[:0] = [delta_hidden(d[0], weights[k], t[k], hidden)]
    return mse(y, t[-1]), [(V[hidden](t[k]) if k else t[0]).T @ d[k] for k in range(K)], [e.sum(0) for e in d]


def sgd_step(params, grads, learning_rate): return [A(W) - learning_rate * A(g) for W, g in zip(params, grads, strict=True)]


def momentum_step(params, grads, velocity, learning_rate, momentum):
    return [sgd_step(params, v, -1) for v in [sgd_step([momentum * A(v) for v in velocity], grads, learning_rate)]] + [
        sgd_step([momentum * A(v) for v in velocity], grads, learning_rate)]


def minibatches(n, batch_size, seed):
    return np.array_split(np.random.RandomState(seed).permutation(n), range(batch_size, n, batch_size))
