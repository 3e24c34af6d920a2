"""A network with a hidden layer: its forward pass, XOR by hand and XOR learned (lecture notes 000, 001, 002, 003)."""

from __future__ import annotations

from collections.abc import Sequence
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
    # TODO: one matrix product and one sum; the examples stay the rows.
    raise NotImplementedError


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
    # TODO: five formulas, none of which may overflow, and a ValueError for any other name.
    raise NotImplementedError


def forward(x: ArrayLike, layers: Sequence[Layer]) -> NDArray[np.float64]:
    """The output of a network: s_0 = x, then s_k = F_k(s_{k-1} W_k + b_k), layer by layer.

    x: (batch, n_in), batch >= 1.
    layers: one or more layers (W, b, name) in order; the n_out of each is the n_in of the next, and each has an activation
    F of its own, named as in `activation`.
    Returns the s of the last layer, an array (batch, n_out).
    Source: lecture notes 000 (composition) and 002 (propagation by layers).
    """
    # TODO: go through the layers; what comes out of one goes into the next.
    raise NotImplementedError


def xor_network() -> list[Layer]:
    """The weights of a network that computes XOR, found by hand.

    Its output, `forward(corners, xor_network())`, rounds to 0, 1, 1, 0 at the corners (0, 0), (0, 1), (1, 0), (1, 1).

    Returns a list of two layers (W, b, name): a hidden one of 1 to 3 units, with W of shape (2, units), and the output,
    with W of shape (units, 1). Any activations of `activation` will do, and many networks are right.
    Source: lecture notes 000 and 003.
    """
    # TODO: find the weights by hand; pencil and paper first.
    raise NotImplementedError


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
    # TODO: draw the weights, then repeat: forward pass, loss, gradients, one step against them.
    raise NotImplementedError


def max_regions(n_hyperplanes: int, n_dims: int) -> int:
    """The largest number of regions into which hyperplanes can cut a space.

    The sum of C(n_hyperplanes, k) for k = 0, 1, ..., n_dims, where C(n, k) is the number of ways to choose k of n.

    n_hyperplanes: how many hyperplanes (lines in the plane), >= 0.
    n_dims: the dimension of the space, >= 0.
    Returns an integer, exact however large it is.
    Source: lecture notes 003 (each hidden unit draws one hyperplane).
    """
    # TODO: add up binomial coefficients, in integers.
    raise NotImplementedError
