"""One step of a recurrent cell, and a sequence of steps: RNN, LSTM and GRU (lecture notes 002, 003, 004).

[h, x] is the concatenation of two vectors, h first; a·b is a matrix times a vector, a * b the product element by element,
σ(a) = 1 / (1 + exp(-a)) the sigmoid.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray


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
    # TODO: one concatenation, four weighted sums, each through its own function.
    raise NotImplementedError


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
    # TODO: the new cell state from the gates and c, then the output from the new cell state.
    raise NotImplementedError


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
    # TODO: walk through xs, carry both states, keep every output.
    raise NotImplementedError


def rnn_step(x: ArrayLike, h: ArrayLike, W_hh: ArrayLike, W_xh: ArrayLike) -> NDArray[np.float64]:
    """One step of the simplest recurrent network, as lecture notes 003 write it: with a sigmoid, without a bias.

    h' = σ(W_hh·h + W_xh·x)

    x: the input, (n_in,). h: the last state, (hidden,).
    W_hh: (hidden, hidden). W_xh: (hidden, n_in).
    Returns h', (hidden,), each value in [0, 1].
    Source: lecture notes 003.
    """
    # TODO: two weighted sums, one sigmoid.
    raise NotImplementedError


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
    # TODO: two gates from [h, x], the candidate from [r * h, x], then the step between h and the candidate.
    raise NotImplementedError


def lstm_params(n_in: int, hidden: int) -> int:
    """How many numbers an LSTM cell learns: four matrices of shape (hidden, hidden + n_in), four biases (hidden,).

    4 · (hidden · (hidden + n_in) + hidden)

    n_in: the length of the input, at least 1. hidden: the length of the state, at least 1.
    Returns an integer.
    Source: lecture notes 004.
    """
    # TODO: the formula above.
    raise NotImplementedError


def gru_params(n_in: int, hidden: int) -> int:
    """How many numbers the GRU cell of `gru_step` learns: three matrices of shape (hidden, hidden + n_in), no biases.

    3 · hidden · (hidden + n_in)

    n_in: the length of the input, at least 1. hidden: the length of the state, at least 1.
    Returns an integer.
    Source: lecture notes 002.
    """
    # TODO: the formula above.
    raise NotImplementedError
