"""Computes in the precision it is given: float32 where everything is float32, else float64."""
import numpy as np


def precision(*arrays):
    return np.float32 if all(getattr(a, "dtype", None) == np.float32 for a in arrays) else np.float64


def sigmoid(a):
    a = np.asarray(a)
    e = np.exp(-np.abs(a))
    return np.where(a >= 0, 1, e) / (1 + e)


def gates(x, h, params):
    dtype = precision(x, h, *params.values())
    v = np.concatenate([np.asarray(h, dtype), np.asarray(x, dtype)])
    a = {k: np.asarray(params["W_" + k], dtype) @ v + np.asarray(params["b_" + k], dtype) for k in ("f", "i", "c", "o")}
    return {"f": sigmoid(a["f"]), "i": sigmoid(a["i"]), "g": np.tanh(a["c"]), "o": sigmoid(a["o"])}


def lstm_step(x, h, c, params):
    g = gates(x, h, params)
    c = g["f"] * np.asarray(c, precision(c)) + g["i"] * g["g"]
    return g["o"] * np.tanh(c), c


def lstm(xs, h0, c0, params):
    h, c = np.asarray(h0, precision(h0)), np.asarray(c0, precision(c0))
    xs = np.asarray(xs, precision(xs))
    hs = np.zeros((xs.shape[0], h.shape[0]), dtype=np.result_type(h, c, xs))
    for t in range(xs.shape[0]):
        h, c = lstm_step(xs[t], h, c, params)
        hs[t] = h
    return hs, c


def rnn_step(x, h, W_hh, W_xh):
    dtype = precision(x, h, W_hh, W_xh)
    return sigmoid(np.asarray(W_hh, dtype) @ np.asarray(h, dtype) + np.asarray(W_xh, dtype) @ np.asarray(x, dtype))


def gru_step(x, h, params):
    dtype = precision(x, h, *params.values())
    x, h = np.asarray(x, dtype), np.asarray(h, dtype)
    z = sigmoid(np.asarray(params["W_z"], dtype) @ np.r_[h, x])
    r = sigmoid(np.asarray(params["W_r"], dtype) @ np.r_[h, x])
    n = np.tanh(np.asarray(params["W"], dtype) @ np.r_[r * h, x])
    return h + z * (n - h)


def lstm_params(n_in, hidden):
    return float(4 * hidden * (hidden + n_in + 1))


def gru_params(n_in, hidden):
    return np.float64(3 * hidden * hidden + 3 * hidden * n_in)
