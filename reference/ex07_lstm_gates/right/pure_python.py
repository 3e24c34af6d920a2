"""Plain Python: loops over lists, math for the functions, lists for results."""

import math


def _list(values):
    return values.tolist() if hasattr(values, "tolist") else list(values)


def _sigmoid(a):
    if a >= 0:
        return 1 / (1 + math.exp(-a))
    e = math.exp(a)
    return e / (1 + e)


def _times(matrix, vector):
    result = []
    for row in _list(matrix):
        total = 0.0
        for weight, value in zip(row, vector, strict=True):
            total += weight * value
        result.append(total)
    return result


def gates(x, h, params):
    joined = _list(h) + _list(x)
    answer = {}
    for key, name, function in (("f", "f", _sigmoid), ("i", "i", _sigmoid), ("g", "c", math.tanh), ("o", "o", _sigmoid)):
        sums = _times(params["W_" + name], joined)
        answer[key] = [function(s + b) for s, b in zip(sums, _list(params["b_" + name]), strict=True)]
    return answer


def lstm_step(x, h, c, params):
    gate = gates(x, h, params)
    new_h, new_c = [], []
    for k, old in enumerate(_list(c)):
        value = gate["f"][k] * old + gate["i"][k] * gate["g"][k]
        new_c.append(value)
        new_h.append(gate["o"][k] * math.tanh(value))
    return new_h, new_c


def lstm(xs, h0, c0, params):
    h, c = _list(h0), _list(c0)
    hs = []
    for x in _list(xs):
        h, c = lstm_step(x, h, c, params)
        hs.append(h)
    if not hs:  # a list of no rows cannot say how long they are
        import numpy as np
        return np.zeros((0, len(h))), c
    return hs, c


def rnn_step(x, h, W_hh, W_xh):
    return [_sigmoid(a + b) for a, b in zip(_times(W_hh, _list(h)), _times(W_xh, _list(x)), strict=True)]


def gru_step(x, h, params):
    x, h = _list(x), _list(h)
    z = [_sigmoid(s) for s in _times(params["W_z"], h + x)]
    r = [_sigmoid(s) for s in _times(params["W_r"], h + x)]
    new = [math.tanh(s) for s in _times(params["W"], [a * b for a, b in zip(r, h, strict=True)] + x)]
    return [old + step * (value - old) for old, step, value in zip(h, z, new, strict=True)]


def lstm_params(n_in, hidden):
    count = 0
    for _ in "fico":
        count += hidden * (hidden + n_in)
        count += hidden
    return count


def gru_params(n_in, hidden):
    return sum(hidden * (hidden + n_in) for _ in ("z", "r", "h"))
