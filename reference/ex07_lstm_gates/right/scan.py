"""Weights in two halves, one for h and one for x; the sequence is a scan over a generator; matrices of one column."""
import numpy as np


def _column(v):
    return np.asarray(v, dtype=np.float64).reshape(-1, 1)


def _halves(W, n_h):
    W = np.asarray(W, dtype=np.float64)
    return W[:, :n_h], W[:, n_h:]


def _sums(W, h, x):
    U, V = _halves(W, len(h))
    return U @ h + V @ x


def _sigmoid(a):
    out = np.empty_like(a)
    high = a >= 0
    out[high] = 1 / (1 + np.exp(-a[high]))
    low = np.exp(a[~high])
    out[~high] = low / (1 + low)
    return out


def _gates(x, h, params):
    f, i, g, o = (_sums(params[f"W_{k}"], h, x) + _column(params[f"b_{k}"]) for k in ("f", "i", "c", "o"))
    return _sigmoid(f), _sigmoid(i), np.tanh(g), _sigmoid(o)


def _scan(xs, h, c, params):
    for x in xs:
        f, i, g, o = _gates(_column(x), h, params)
        c = f * c + i * g
        h = o * np.tanh(c)
        yield h, c


def gates(x, h, params):
    return dict(zip(("f", "i", "g", "o"), (v.ravel() for v in _gates(_column(x), _column(h), params)), strict=True))


def lstm_step(x, h, c, params):
    (h, c), = _scan([x], _column(h), _column(c), params)
    return h[:, 0], c[:, 0]


def lstm(xs, h0, c0, params):
    states = [(np.empty((len(h0), 0)), _column(c0)), *_scan(xs, _column(h0), _column(c0), params)]
    return np.hstack([h for h, _ in states]).T, states[-1][1].squeeze(axis=1)


def rnn_step(x, h, W_hh, W_xh):
    return _sigmoid(np.asarray(W_hh, float) @ _column(h) + np.asarray(W_xh, float) @ _column(x)).ravel()


def gru_step(x, h, params):
    x, h = _column(x), _column(h)
    z, r = _sigmoid(_sums(params["W_z"], h, x)), _sigmoid(_sums(params["W_r"], h, x))
    n = np.tanh(_sums(params["W"], r * h, x))
    return (n * z + h * (1.0 - z)).ravel()


def lstm_params(n_in, hidden):
    return sum(a.size for a in 4 * [np.broadcast_to(0, (hidden, hidden + n_in)), np.broadcast_to(0, hidden)])


def gru_params(n_in, hidden):
    return 3 * np.broadcast_to(0, (hidden, n_in + hidden)).size
