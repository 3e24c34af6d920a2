"""One step of a recurrent cell, and a sequence of steps: RNN, LSTM and GRU (lecture notes 002, 003, 004).

[h, x] is the concatenation of two vectors, h first; a·b is a matrix times a vector, a * b the product element by element,
σ(a) = 1 / (1 + exp(-a)) the sigmoid.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray


def _join(h: ArrayLike, x: ArrayLike) -> NDArray[np.float64]:
    """[h, x], what the matrices act on."""
    return np.concatenate((h, x), dtype=np.float64)


def _sigmoid(a: NDArray[np.float64]) -> NDArray[np.float64]:
    """1 / (1 + exp(-a)) as the tanh that it is, halved and shifted: tanh saturates where the exponential overflows."""
    return 0.5 + 0.5 * np.tanh(0.5 * a)


def gates(x: ArrayLike, h: ArrayLike, params: dict[str, ArrayLike]) -> dict[str, NDArray[np.float64]]:
    """The four layers inside an LSTM cell, each looking at the last output and the new input.

    f = σ(W_f·[h, x] + b_f)      what the cell keeps (forget gate)
    i = σ(W_i·[h, x] + b_i)      what the cell takes in (input gate)
    g = tanh(W_c·[h, x] + b_c)   the candidate that it would take in
    o = σ(W_o·[h, x] + b_o)      what the cell shows (output gate)

    x: the input, (n_in,). h: the last output, (hidden,). Finite, of any magnitude.
    params: a dict with W_f, W_i, W_c, W_o of shape (hidden, hidden + n_in) and b_f, b_i, b_c, b_o of shape (hidden,).
    Returns a dict with the keys f, i, g, o, each (hidden,): f, i, o in [0, 1], g in [-1, 1], finite for any weights.
    Source: lecture notes 003 and 004.
    """
    hx = _join(h, x)
    a = {name: np.dot(params["W_" + name], hx) + params["b_" + name] for name in "fico"}
    return {"f": _sigmoid(a["f"]), "i": _sigmoid(a["i"]), "g": np.tanh(a["c"]), "o": _sigmoid(a["o"])}


def lstm_step(
    x: ArrayLike, h: ArrayLike, c: ArrayLike, params: dict[str, ArrayLike]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """One step of an LSTM: forget a part of the cell, add a part of the candidate, show a part of the result.

    c' = f * c + i * g
    h' = o * tanh(c')

    x: the input, (n_in,). h: the last output, (hidden,). c: the last cell state, (hidden,).
    params: as in `gates`.
    Returns (h', c'), in this order, each (hidden,).
    Source: lecture notes 004.
    """
    at = gates(x, h, params)
    c_new = at["f"] * c + at["i"] * at["g"]
    return at["o"] * np.tanh(c_new), c_new


def lstm(
    xs: ArrayLike, h0: ArrayLike, c0: ArrayLike, params: dict[str, ArrayLike]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """An LSTM along a sequence: one `lstm_step` after another, each from where the one before it ended.

    xs: the inputs, (T, n_in), first to last. T may be 0: an array of shape (0, n_in).
    h0: the output before the first input, (hidden,). c0: the cell state before it, (hidden,).
    params: as in `gates`.
    Returns (hs, c): hs (T, hidden), row t the output after input t, an array of shape (0, hidden) if T is 0;
    c (hidden,), the cell state after the last input, which is c0 if T is 0.
    Source: lecture notes 004.
    """
    hs = np.empty((len(xs), len(h0)))
    h, c = h0, c0
    for t, x in enumerate(xs):
        h, c = lstm_step(x, h, c, params)
        hs[t] = h
    return hs, np.array(c)  # a copy: without a step c is still the caller's own c0


def rnn_step(x: ArrayLike, h: ArrayLike, W_hh: ArrayLike, W_xh: ArrayLike) -> NDArray[np.float64]:
    """One step of the simplest recurrent network, as lecture notes 003 write it: with a sigmoid, without a bias.

    h' = σ(W_hh·h + W_xh·x)

    x: the input, (n_in,). h: the last state, (hidden,).
    W_hh: (hidden, hidden). W_xh: (hidden, n_in).
    Returns h', (hidden,), each value in [0, 1].
    Source: lecture notes 003.
    """
    # Two weighted sums that are added are one, of the matrices side by side.
    return _sigmoid(np.dot(np.hstack((W_hh, W_xh)), _join(h, x)))


def gru_step(x: ArrayLike, h: ArrayLike, params: dict[str, ArrayLike]) -> NDArray[np.float64]:
    """One step of a GRU: each unit moves from its old value towards a candidate, as far as the update gate says.

    z = σ(W_z·[h, x])          update gate: how far
    r = σ(W_r·[h, x])          reset gate: how much of h the candidate sees
    h̃ = tanh(W·[r * h, x])     the candidate
    h' = (1 - z) * h + z * h̃

    x: the input, (n_in,). h: the last state, (hidden,).
    params: a dict with W_z, W_r and W, each of shape (hidden, hidden + n_in). There are no biases.
    Returns h', (hidden,).
    Source: lecture notes 002, where the slide is headed "Redes LSTM".
    """
    hx = _join(h, x)
    z = _sigmoid(np.dot(params["W_z"], hx))
    r = _sigmoid(np.dot(params["W_r"], hx))
    # The reset comes before the product: a unit that is reset is then seen by no candidate, not only by its own.
    candidate = np.tanh(np.dot(params["W"], _join(r * h, x)))
    return (1 - z) * h + z * candidate


def lstm_params(n_in: int, hidden: int) -> int:
    """How many numbers an LSTM cell learns: four matrices of shape (hidden, hidden + n_in), four biases (hidden,).

    4 · (hidden · (hidden + n_in) + hidden)

    n_in: the length of the input, at least 1. hidden: the length of the state, at least 1.
    Returns an integer.
    Source: lecture notes 004.
    """
    return 4 * (hidden * (hidden + n_in) + hidden)


def gru_params(n_in: int, hidden: int) -> int:
    """How many numbers the GRU cell of `gru_step` learns: three matrices of shape (hidden, hidden + n_in), no biases.

    3 · hidden · (hidden + n_in)

    n_in: the length of the input, at least 1. hidden: the length of the state, at least 1.
    Returns an integer.
    Source: lecture notes 002.
    """
    return 3 * hidden * (hidden + n_in)
