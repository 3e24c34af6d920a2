"""Threshold neurons: what one neuron can decide, and what takes more than one (notes 000, 003, 004).

A threshold neuron adds its weighted inputs and its bias, and fires (1) when the sum is at least 0. The notes put the
case `z = 0` now on one side, now on the other; here a neuron that meets its threshold exactly fires.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike, NDArray

CORNERS = ((0, 0), (0, 1), (1, 0), (1, 1))
"""The four binary inputs, in the order in which `targets` lists their outputs."""


def step(z: ArrayLike) -> NDArray[np.int64]:
    """The threshold function: 1 where z >= 0, else 0 (notes 000).

    z: numbers of any shape; a single number is legal.
    Returns 0s and 1s in the shape of `z`, a scalar for a scalar.
    """
    return np.greater_equal(z, 0).astype(np.int64)


def neuron(x: ArrayLike, w: ArrayLike, b: float) -> NDArray[np.int64]:
    """The output of one threshold neuron: step(x·w + b), where x·w = x_1 w_1 + ... + x_n w_n (notes 000, 003, 004).

    x: one example (n,) or a batch of them (batch, n), n >= 1; any real numbers.
    w: the weights (n,).
    b: the bias, a number.
    Returns a scalar 0 or 1 for one example, (batch,) for a batch, be it of one.
    """
    # Weights are made floats because NumPy would or two arrays of booleans together instead of adding.
    return step(np.dot(x, np.asarray(w, dtype=np.float64)) + b)


def gate(name: str) -> tuple[NDArray[np.float64], float]:
    """Weights and bias with which `neuron` computes a logic gate (notes 000, 004).

    name: "AND", "OR", "NAND" or "NOR", of two inputs that are 0 or 1; "NOT", of one.
    Returns (w, b): w of shape (2,), or (1,) for "NOT", and the number b. Many pairs are right.
    Raises ValueError for any other name, "XOR" included: no single neuron computes it.
    """
    if name == "AND":
        return k_of_n(2, 2)
    if name == "OR":
        return k_of_n(1, 2)
    if name == "NAND":
        return _negated(*k_of_n(2, 2))
    if name == "NOR":
        return _negated(*k_of_n(1, 2))
    if name == "NOT":
        return _negated(*k_of_n(1, 1))
    raise ValueError(f"no single threshold neuron is known here as {name!r}")


def _negated(w: NDArray[np.float64], b: float) -> tuple[NDArray[np.float64], float]:
    # -z >= 0 is the opposite of z >= 0 everywhere but at z = 0, which the half in k_of_n's bias keeps away from.
    return -w, -b


def k_of_n(k: int, n: int) -> tuple[NDArray[np.float64], float]:
    """Weights and bias of a neuron that fires when at least k of its n binary inputs are 1.

    k: how many, 0 <= k <= n + 1; with k = 0 it always fires, with k = n + 1 never.
    n: the number of inputs, n >= 1.
    Returns (w, b): w of shape (n,) and the number b. Many pairs are right.
    """
    # With unit weights x·w counts the ones. A bias half-way between two counts leaves room on both sides.
    return np.ones(n), 0.5 - k


def bias_interval(w: ArrayLike, targets: ArrayLike) -> tuple[float, float] | None:
    """All the biases with which a neuron of two given weights computes a truth table (notes 004).

    w: the two weights (2,).
    targets: four values 0 or 1: the outputs due on (0, 0), (0, 1), (1, 0), (1, 1), in this order.
    Returns (low, high): `neuron` gives the targets exactly for the biases low <= b < high. low is -inf and high is inf
    where nothing bounds them. Returns None where no bias gives the targets.
    """
    # A corner x fires when b >= -x·w: an output 1 bounds b from below (b may be equal), an output 0 from above.
    edges = -np.dot(CORNERS, w)
    fires = np.asarray(targets) == 1
    low = float(max(edges[fires], default=-math.inf))
    high = float(min(edges[~fires], default=math.inf))
    return (low, high) if low < high else None


def is_threshold_gate(targets: ArrayLike) -> bool:
    """Whether a single neuron, with some two weights and some bias, computes a truth table (notes 000).

    targets: four values 0 or 1: the outputs due on (0, 0), (0, 1), (1, 0), (1, 1), in this order.
    Returns True or False; True for 14 of the 16 truth tables.
    """
    # Both diagonals of the square have the same midpoint. Where one of them is all 1 and the other all 0, that
    # midpoint would have to lie on both sides of the line. Every other table can be cut by a line.
    t00, t01, t10, t11 = np.asarray(targets)
    return not (t00 == t11 and t01 == t10 and t00 != t01)


def xor(x1: ArrayLike, x2: ArrayLike) -> NDArray[np.int64]:
    """The exclusive or, element by element, composed of threshold neurons (notes 000).

    x1, x2: 0s and 1s: two scalars or two arrays of one shape, whatever it is.
    Returns 1 where exactly one of the two is 1, else 0: that shape, a scalar for scalars.
    """
    pairs = np.column_stack([np.ravel(x1), np.ravel(x2)])
    hidden = np.column_stack([neuron(pairs, *gate("OR")), neuron(pairs, *gate("NAND"))])
    return neuron(hidden, *gate("AND")).reshape(np.shape(x1))
