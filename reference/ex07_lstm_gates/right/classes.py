"""Objects: dense layers with an activation, cells made of them, a state that is a named tuple."""
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple

import numpy as np


def logistic(a):
    with np.errstate(over="ignore"):
        return 1.0 / (1.0 + np.exp(-a))


@dataclass(frozen=True)
class Layer:
    weights: Any
    activation: Callable
    bias: Any = 0.0

    def __call__(self, *vectors):
        v = np.hstack([np.array(vector, dtype=float) for vector in vectors])
        return self.activation(np.array(self.weights, dtype=float).dot(v) + np.array(self.bias, dtype=float))

    @staticmethod
    def size(inputs, outputs, bias):
        return inputs * outputs + bias * outputs


class State(NamedTuple):
    h: Any
    c: Any


class LSTM:
    names: ClassVar = {"f": ("f", logistic), "i": ("i", logistic), "g": ("c", np.tanh), "o": ("o", logistic)}

    def __init__(self, params):
        self.layers = {key: Layer(params[f"W_{name}"], activation, params[f"b_{name}"])
                       for key, (name, activation) in self.names.items()}

    def look(self, x, h):
        return {key: layer(h, x) for key, layer in self.layers.items()}

    def step(self, x, state):
        at = self.look(x, state.h)
        c = at["i"] * at["g"] + at["f"] * np.array(state.c, dtype=float)
        return State(np.tanh(c) * at["o"], c)


class GRU:
    def __init__(self, params):
        self.update, self.reset = Layer(params["W_z"], logistic), Layer(params["W_r"], logistic)
        self.candidate = Layer(params["W"], np.tanh)

    def step(self, x, h):
        h = np.array(h, dtype=float)
        z = self.update(h, x)
        return z * self.candidate(self.reset(h, x) * h, x) + h - z * h


def gates(x, h, params):
    return LSTM(params).look(x, h)


def lstm_step(x, h, c, params):
    return LSTM(params).step(x, State(h, c))


def lstm(xs, h0, c0, params):
    cell, state = LSTM(params), State(h0, c0)
    hs = np.empty((len(xs), len(h0)))
    for t in range(len(xs)):
        state = cell.step(xs[t], state)
        hs[t] = state.h
    return hs, np.array(state.c)


def rnn_step(x, h, W_hh, W_xh):
    return logistic(Layer(W_hh, np.asarray)(h) + Layer(W_xh, np.asarray)(x))


def gru_step(x, h, params):
    return GRU(params).step(x, h)


def lstm_params(n_in, hidden):
    return len(LSTM.names) * Layer.size(hidden + n_in, hidden, bias=True)


def gru_params(n_in, hidden):
    return 3 * Layer.size(hidden + n_in, hidden, bias=False)
