"""Threshold neurons: what one neuron can decide, and what takes more than one (notes 000, 003, 004).

A threshold neuron adds its weighted inputs and its bias, and fires (1) when the sum is at least 0. The notes put the
case `z = 0` now on one side, now on the other; here a neuron that meets its threshold exactly fires.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

CORNERS = ((0, 0), (0, 1), (1, 0), (1, 1))
"""The four binary inputs, in the order in which `targets` lists their outputs."""


def step(z: ArrayLike) -> NDArray[np.int64]:
    """The threshold function: 1 where z >= 0, else 0 (notes 000).

    z: numbers of any shape; a single number is legal.
    Returns 0s and 1s in the shape of `z`, a scalar for a scalar.
    """
    # TODO: compare every number with 0; which side is 0 itself on?
    raise NotImplementedError


def neuron(x: ArrayLike, w: ArrayLike, b: float) -> NDArray[np.int64]:
    """The output of one threshold neuron: step(x·w + b), where x·w = x_1 w_1 + ... + x_n w_n (notes 000, 003, 004).

    x: one example (n,) or a batch of them (batch, n), n >= 1; any real numbers.
    w: the weights (n,).
    b: the bias, a number.
    Returns a scalar 0 or 1 for one example, (batch,) for a batch, be it of one.
    """
    # TODO: weigh, add, add the bias, decide; one example and a batch must both work.
    raise NotImplementedError


def gate(name: str) -> tuple[NDArray[np.float64], float]:
    """Weights and bias with which `neuron` computes a logic gate (notes 000, 004).

    name: "AND", "OR", "NAND" or "NOR", of two inputs that are 0 or 1; "NOT", of one.
    Returns (w, b): w of shape (2,), or (1,) for "NOT", and the number b. Many pairs are right.
    Raises ValueError for any other name, "XOR" included: no single neuron computes it.
    """
    # TODO: find w and b for each name by hand, on the table of the statement; refuse every other name.
    raise NotImplementedError


def k_of_n(k: int, n: int) -> tuple[NDArray[np.float64], float]:
    """Weights and bias of a neuron that fires when at least k of its n binary inputs are 1.

    k: how many, 0 <= k <= n + 1; with k = 0 it always fires, with k = n + 1 never.
    n: the number of inputs, n >= 1.
    Returns (w, b): w of shape (n,) and the number b. Many pairs are right.
    """
    # TODO: choose weights with which x·w counts the ones, then the bias.
    raise NotImplementedError


def bias_interval(w: ArrayLike, targets: ArrayLike) -> tuple[float, float] | None:
    """All the biases with which a neuron of two given weights computes a truth table (notes 004).

    w: the two weights (2,).
    targets: four values 0 or 1: the outputs due on (0, 0), (0, 1), (1, 0), (1, 1), in this order.
    Returns (low, high): `neuron` gives the targets exactly for the biases low <= b < high. low is -inf and high is inf
    where nothing bounds them. Returns None where no bias gives the targets.
    """
    # TODO: write the four conditions on b, one a corner, and keep the tightest of each direction.
    raise NotImplementedError


def is_threshold_gate(targets: ArrayLike) -> bool:
    """Whether a single neuron, with some two weights and some bias, computes a truth table (notes 000).

    targets: four values 0 or 1: the outputs due on (0, 0), (0, 1), (1, 0), (1, 1), in this order.
    Returns True or False; True for 14 of the 16 truth tables.
    """
    # TODO: which tables cannot be cut by a straight line?
    raise NotImplementedError


def xor(x1: ArrayLike, x2: ArrayLike) -> NDArray[np.int64]:
    """The exclusive or, element by element, composed of threshold neurons (notes 000).

    x1, x2: 0s and 1s: two scalars or two arrays of one shape, whatever it is.
    Returns 1 where exactly one of the two is 1, else 0: that shape, a scalar for scalars.
    """
    # TODO: compose it of neurons you already have: two in a hidden layer, one on top.
    raise NotImplementedError
