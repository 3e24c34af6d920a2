"""Index notation: every sum says over which index it runs (b examples, i inputs, j outputs)."""
import numpy as np

F = {
    "identity": (np.positive, lambda z: z ** 0),
    "sigmoid": (lambda z: np.exp(-np.logaddexp(0, -z)), lambda z: np.exp(-np.logaddexp(0, -z) - np.logaddexp(0, z))),
    "tanh": (np.tanh, lambda z: np.einsum("...,...->...", 1 + np.tanh(z), 1 - np.tanh(z))),
    "relu": (lambda z: np.clip(z, 0, None), lambda z: np.heaviside(z, 0.5)),
    "leaky_relu": (lambda z: 0.55 * z + 0.45 * np.abs(z), lambda z: 0.55 + 0.45 * np.sign(z)),
    "elu": (lambda z: np.fmax(z, np.expm1(-np.abs(z))), lambda z: np.where(z > 0, 1, np.exp(-np.abs(z)))),
}


def _float(a):
    return np.asarray(a).astype(np.float64)


def activation(name, z):
    return F[name][0](_float(z))


def activation_grad(name, z):
    return F[name][1](_float(z))


def _layers(x, weights, biases, hidden):
    s, nets = [_float(x)], []
    for W, b in zip(weights, biases, strict=True):
        nets += [np.einsum("bi,ij->bj", s[-1], _float(W)) + np.einsum("j->j", _float(b))]
        s += [activation(hidden, nets[-1])]
    return s, nets


def forward(x, weights, biases, hidden):
    return _layers(x, weights, biases, hidden)[1][-1]


def mse(y, o):
    d = _float(y) - _float(o)
    return np.einsum("bj,bj->", d, d) / 2 / d.shape[0]


def delta_output(y, o, net, name):
    return np.einsum("...j,...j->...j", _float(o) - _float(y), activation_grad(name, net))


def delta_hidden(delta_next, W_next, net, name):
    return np.einsum("...j,ij,...i->...i", _float(delta_next), _float(W_next), activation_grad(name, net))


def loss_and_grads(x, y, weights, biases, hidden):
    s, nets = _layers(x, weights, biases, hidden)
    mean = np.full(len(nets[-1]), 1 / len(nets[-1]))
    deltas = [nets[-1] - _float(y)]
    for W, net in zip(weights[:0:-1], nets[-2::-1], strict=True):
        deltas.append(delta_hidden(deltas[-1], W, net, hidden))
    deltas.reverse()
    return (mse(y, nets[-1]), [np.einsum("b,bi,bj->ij", mean, a, d) for a, d in zip(s, deltas, strict=False)],
            [np.einsum("b,bj->j", mean, d) for d in deltas])


def sgd_step(params, grads, learning_rate):
    return tuple(_float(W) - np.einsum(",...->...", learning_rate, _float(g)) for W, g in zip(params, grads, strict=True))


def momentum_step(params, grads, velocity, learning_rate, momentum):
    factors = np.array([momentum, -learning_rate], dtype=np.float64)
    new = [np.einsum("k,k...->...", factors, np.stack([_float(v), _float(g)])) for v, g in zip(velocity, grads, strict=True)]
    return [[_float(W) + v for W, v in zip(params, new, strict=True)], new]


def minibatches(n, batch_size, seed):
    np.random.seed(seed)
    order = np.arange(n)
    np.random.shuffle(order)
    return [order[window] for window in map(slice, range(0, n, batch_size), range(batch_size, n + batch_size, batch_size))]
