"""One unit at a time, with its own row of every matrix; NumPy scalars inside lists; sigmoid with try and except."""
import math

import numpy as np


def sigmoid(a):
    try:
        return np.float64(1 / (1 + math.exp(-a)))
    except OverflowError:
        return np.float64(0)


def row_sum(matrix, unit, h, x):
    row = matrix[unit]
    total = 0.0
    for j in range(len(h)):
        total += float(row[j]) * float(h[j])
    for j in range(len(x)):
        total += float(row[len(h) + j]) * float(x[j])
    return total


def gates(x, h, params):
    result = {"f": [], "i": [], "g": [], "o": []}
    for unit in range(len(h)):
        for key, place in (("f", "f"), ("i", "i"), ("o", "o")):
            result[key].append(sigmoid(row_sum(params["W_" + place], unit, h, x) + params["b_" + place][unit]))
        result["g"].append(np.float64(math.tanh(row_sum(params["W_c"], unit, h, x) + params["b_c"][unit])))
    return result


def lstm_step(x, h, c, params):
    g = gates(x, h, params)
    c_new, h_new = [0.0] * len(c), [0.0] * len(c)
    for unit in range(len(c)):
        c_new[unit] = g["f"][unit] * c[unit] + g["i"][unit] * g["g"][unit]
        h_new[unit] = g["o"][unit] * math.tanh(c_new[unit])
    return [h_new, c_new]


def lstm(xs, h0, c0, params):
    """The inputs that are left, and the states so far, by recursion."""
    if len(xs) == 0:
        return [np.zeros((0, len(h0)), dtype=np.float32), list(c0)]
    rows, last = lstm(xs[:-1], h0, c0, params)
    h, c = lstm_step(xs[-1], rows[-1] if len(rows) else h0, last, params)
    return [[*rows, h], c]


def rnn_step(x, h, W_hh, W_xh):
    return [sigmoid(sum(float(W_hh[k][j]) * float(h[j]) for j in range(len(h)))
                    + sum(float(W_xh[k][j]) * float(x[j]) for j in range(len(x)))) for k in range(len(h))]


def gru_step(x, h, params):
    r = [sigmoid(row_sum(params["W_r"], k, h, x)) for k in range(len(h))]
    seen = [r[k] * h[k] for k in range(len(h))]
    out = []
    for k in range(len(h)):
        z = sigmoid(row_sum(params["W_z"], k, h, x))
        out.append((1 - z) * h[k] + z * math.tanh(row_sum(params["W"], k, seen, x)))
    return out


def lstm_params(n_in, hidden):
    per_unit = (hidden + n_in) + 1
    return hidden * per_unit << 2


def gru_params(n_in, hidden):
    per_unit = hidden + n_in
    return hidden * per_unit + (hidden * per_unit << 1)
