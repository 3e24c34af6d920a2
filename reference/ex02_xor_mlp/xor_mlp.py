"""A network with a hidden layer: its forward pass, XOR by hand and XOR learned (lecture notes 000, 001, 002, 003)."""

from __future__ import annotations

from collections.abc import Sequence
from math import comb
from typing import TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

Layer: TypeAlias = tuple[ArrayLike, ArrayLike, str]
"""(W, b, name): weights (n_in, n_out), biases (n_out,), and the name of the activation."""


def affine(x: ArrayLike, W: ArrayLike, b: ArrayLike) -> NDArray[np.float64]:
    """The weighted sums of a layer for a batch of examples: x @ W + b.

    Row r, column j: sum_i x_ri W_ij + b_j. Each row of the result belongs to one example, each column to one unit.

    x: (batch, n_in), batch >= 1, n_in >= 1.
    W: the weights (n_in, n_out), one column a unit.
    b: the biases (n_out,), the same for every example.
    Returns an array (batch, n_out).
    Source: lecture notes 000 (the matrix product) and 002 (examples as rows).
    """
    return np.asarray(x, float) @ W + b


def activation(name: str, z: ArrayLike) -> NDArray[np.float64]:
    """One of five activation functions, applied to every number of z on its own.

    "identity": z
    "step": 1 where z >= 0, else 0
    "sigmoid": 1 / (1 + exp(-z))
    "tanh": (exp(z) - exp(-z)) / (exp(z) + exp(-z))
    "relu": z where z > 0, else 0

    name: one of these five names, written exactly so.
    z: an array of finite numbers of any magnitude, for instance (batch, n).
    Returns an array of the shape of `z`, without a warning about overflow.
    Raises ValueError for any other name.
    Source: lecture notes 000 and 001.
    """
    z = np.array(z, float)
    if name == "identity":
        return z
    if name == "step":
        return np.heaviside(z, 1)  # the second number is the answer at 0
    if name == "sigmoid":
        # Both exponents are <= 0: above zero this is 1 / (1 + exp(-z)), below it exp(z) / (1 + exp(z)), the same number.
        return np.exp(np.minimum(z, 0)) / (1 + np.exp(-np.abs(z)))
    if name == "tanh":
        return np.tanh(z)
    if name == "relu":
        return np.maximum(z, 0)
    raise ValueError(f"there is no activation called {name!r}")


def forward(x: ArrayLike, layers: Sequence[Layer]) -> NDArray[np.float64]:
    """The output of a network: s_0 = x, then s_k = F_k(s_{k-1} W_k + b_k), layer by layer.

    x: (batch, n_in), batch >= 1.
    layers: one or more layers (W, b, name) in order; the n_out of each is the n_in of the next, and each has an activation
    F of its own, named as in `activation`.
    Returns the s of the last layer, an array (batch, n_out).
    Source: lecture notes 000 (composition) and 002 (propagation by layers).
    """
    s = x
    for W, b, name in layers:
        s = activation(name, affine(s, W, b))
    return s


def xor_network() -> list[Layer]:
    """The weights of a network that computes XOR, found by hand.

    Its output, `forward(corners, xor_network())`, rounds to 0, 1, 1, 0 at the corners (0, 0), (0, 1), (1, 0), (1, 1).

    Returns a list of two layers (W, b, name): a hidden one of 1 to 3 units, with W of shape (2, units), and the output,
    with W of shape (units, 1). Any activations of `activation` will do, and many networks are right.
    Source: lecture notes 000 and 003.
    """
    # The first unit counts the ones, the second is 1 where there are two of them: 1·count - 2·both is 0, 1, 1, 0.
    return [
        (np.array([[1, 1], [1, 1]], float), np.array([0, -1], float), "relu"),
        (np.array([[1], [-2]], float), np.array([0], float), "identity"),
    ]


def train_xor(hidden: int, learning_rate: float, epochs: int, seed: int) -> tuple[list[Layer], list[float]]:
    """Learn XOR from its four corners, starting from weights drawn at random.

    hidden: the number of hidden units, >= 1.
    learning_rate: the size of a step, > 0.
    epochs: how many times the four corners are gone through, >= 1.
    seed: where all randomness comes from. The same seed gives the same result, another seed other initial weights.
    Returns (layers, losses). layers: the trained network, two layers (W, b, name) as in `xor_network`, with `hidden` units
    in the hidden one. losses: `epochs` numbers, the training loss of that network (any usual one) epoch by epoch, finite
    and not negative.
    With hidden=4 and epochs=3000 most seeds must end right at all four corners, at every learning rate from 0.5 to 1.0.
    Source: lecture notes 000, 001 and 002.
    """
    rng = np.random.default_rng(seed)
    # A bias is the weight of an input that is always 1: the last row of each matrix.
    x = np.array([(p, q, 1) for p in range(2) for q in range(2)], float)
    target = x[:, 0] != x[:, 1]
    W, v = rng.normal(size=(3, hidden)), rng.normal(size=hidden + 1)
    h = np.ones((4, hidden + 1))
    errors = []
    for _ in range(epochs):
        h[:, :-1] = np.tanh(x @ W)
        # With cross-entropy the derivative by the sum of a sigmoid unit is just this difference: it does not vanish
        # where the unit is sure and wrong, as it would with the squared error.
        error = 1 / (1 + np.exp(-h @ v)) - target
        errors.append(error)
        slope = 1 - h[:, :-1] ** 2
        change = x.T @ (np.outer(error, v[:-1]) * slope)  # before v moves
        v -= learning_rate * (error @ h)
        W -= learning_rate * change
    losses = -np.log1p(-np.abs(errors)).sum(axis=1)  # -log of the probability given to the truth
    return [(W[:-1], W[-1], "tanh"), (v[:-1, np.newaxis], v[-1:], "sigmoid")], losses.tolist()


def max_regions(n_hyperplanes: int, n_dims: int) -> int:
    """The largest number of regions into which hyperplanes can cut a space.

    The sum of C(n_hyperplanes, k) for k = 0, 1, ..., n_dims, where C(n, k) is the number of ways to choose k of n.

    n_hyperplanes: how many hyperplanes (lines in the plane), >= 0.
    n_dims: the dimension of the space, >= 0.
    Returns an integer, exact however large it is.
    Source: lecture notes 003 (each hidden unit draws one hyperplane).
    """
    return sum(comb(n_hyperplanes, k) for k in range(n_dims + 1))
