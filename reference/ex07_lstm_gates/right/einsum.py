"""All gates in one stacked tensor, as libraries keep them; the share of the inputs comes for the whole sequence at once."""
import numpy as np


def squash(a):
    return np.exp(-np.logaddexp(0, -a))


def stacked(params):
    W = np.array([params[f"W_{k}"] for k in "fioc"], dtype=np.float64)
    b = np.array([params[f"b_{k}"] for k in "fioc"], dtype=np.float64)
    return W, b


def look(from_x, h, U):
    """The gates where the input's share of the sums, (4, hidden), is known."""
    a = from_x + np.einsum("ghk,k->gh", U, np.asarray(h, dtype=np.float64))
    return np.concatenate([squash(a[:3]), np.tanh(a[3:])])


def gates(x, h, params):
    W, b = stacked(params)
    m = W.shape[1]
    a = look(b + np.einsum("ghk,k->gh", W[..., m:], np.asarray(x, dtype=np.float64)), h, W[..., :m])
    return dict(zip("fiog", a, strict=True))


def lstm(xs, h0, c0, params):
    W, b = stacked(params)
    m = W.shape[1]
    from_xs = b + np.einsum("ghk,tk->tgh", W[..., m:], np.asarray(xs, dtype=np.float64))
    h, c, hs = h0, np.array(c0, dtype=np.float64), np.zeros((len(from_xs), m))
    for t, from_x in enumerate(from_xs):
        f, i, o, g = look(from_x, h, W[..., :m])
        c = f * c + i * g
        h = hs[t] = o * np.tanh(c)
    return hs, c


def lstm_step(x, h, c, params):
    hs, c = lstm(np.asarray(x)[np.newaxis], h, c, params)
    return hs[0], c


def rnn_step(x, h, W_hh, W_xh):
    return squash(np.einsum("hk,k->h", np.asarray(W_hh, float), np.asarray(h, float))
                  + np.einsum("hk,k->h", np.asarray(W_xh, float), np.asarray(x, float)))


def gru_step(x, h, params):
    h, x = np.asarray(h, float), np.asarray(x, float)
    W = np.array([params["W_z"], params["W_r"], params["W"]], dtype=float)
    U, V = W[..., :h.size], W[..., h.size:]
    from_x = np.einsum("ghk,k->gh", V, x)
    z, r = squash(from_x[:2] + np.einsum("ghk,k->gh", U[:2], h))
    new = np.tanh(from_x[2] + np.einsum("hk,k,k->h", U[2], r, h))
    return np.einsum("gh,gh->h", np.array([1 - z, z]), np.array([h, new]))


def lstm_params(n_in, hidden):
    return int(np.prod([4, hidden, hidden + n_in + 1]))


def gru_params(n_in, hidden):
    return np.multiply.reduce([3, hidden, hidden + n_in], dtype=np.int64)
