"""Weights and activations in a few bits: scale and offset, there and back, and what training needs (lecture notes 003)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray


def scale_offset(low: float, high: float, bits: int) -> tuple[float, int]:
    """The line y = m·x + b that takes the range [low, high] to the signed integers of `bits` bits.

    m = (2**bits - 1)/(high - low) and b = -round(low·m) - 2**(bits - 1): `low` lands at the lowest level to within half a
    step, and b is a whole number, so that 0 is a level too.

    low, high: the two ends of the range, of any sign.
    bits: how many bits a level takes; 2**bits levels, from -2**(bits - 1) to 2**(bits - 1) - 1.
    Returns (m, b): m in levels per unit of x, b a whole number of levels. Where low·m lies half way between two integers
    either one is right.
    Raises ValueError unless low < high and bits >= 1.
    Source: lecture notes 003, whose formulas have lost their exponents in print.
    """
    # TODO: refuse what is no range, then the two formulas; mind where the powers are.
    raise NotImplementedError


def quantize(x: ArrayLike, m: float, b: float, bits: int) -> NDArray[np.integer]:
    """The level nearest to each value.

    q = clip(round(m·x + b), -2**(bits - 1), 2**(bits - 1) - 1)

    x: an array of any shape, finite, of any magnitude.
    m, b: scale and offset, as `scale_offset` gives them; b is a whole number, perhaps as a float.
    bits: how many bits a level takes.
    Returns an array of the shape of `x` and of an integer type. Values half way between two levels may go to either one.
    Source: lecture notes 003.
    """
    # TODO: round to the nearest level, stay between the lowest and the highest, and only then convert.
    raise NotImplementedError


def dequantize(q: ArrayLike, m: float, b: float) -> NDArray[np.float64]:
    """The value that each level stands for.

    x = (q - b)/m

    q: levels, an array of any shape and of any integer type, int8 included.
    m, b: the scale and the offset that the levels were made with; b is a whole number, perhaps as a float.
    Returns an array of the shape of `q`, of floats.
    Source: lecture notes 003 ("Decuantificación").
    """
    # TODO: the line of `scale_offset`, solved for x; mind integer types that are too small for q - b.
    raise NotImplementedError


def resolution(low: float, high: float, bits: int) -> float:
    """The step between two neighbouring levels of a range, in the units of x.

    step = 1/m = (high - low)/(2**bits - 1)

    low, high: the two ends of the range, low < high.
    bits: how many bits a level takes, bits >= 1.
    Returns a number > 0.
    Source: lecture notes 003, which divide the range into one step too many.
    """
    # TODO: how many steps are there between 2**bits levels?
    raise NotImplementedError


def calibrate(batches: Sequence[ArrayLike]) -> tuple[float, float]:
    """The range of everything that was seen.

    batches: a list of one or more arrays, whose shapes may differ, none of them empty.
    Returns (low, high): the smallest and the largest value of all of them.
    Source: lecture notes 003 ("Calibración").
    """
    # TODO: the smallest and the largest value over all the arrays, whatever their signs.
    raise NotImplementedError


def quantize_per_channel(
    w: ArrayLike, bits: int, axis: int = 0
) -> tuple[NDArray[np.integer], NDArray[np.float64], NDArray[np.float64]]:
    """Quantize every channel with a scale and an offset of its own.

    For channel c, m_c and b_c are those of `scale_offset` for the smallest and the largest value of that channel alone,
    and its levels are clip(round(m_c·w + b_c), -2**(bits - 1), 2**(bits - 1) - 1).

    w: an array of two or more dimensions, finite.
    bits: how many bits a level takes, bits >= 1.
    axis: the axis along which the C channels lie, axis >= 0.
    Returns (q, m, b): q of the shape of `w`; m and b of shape (C,). A channel whose values are all the same has no range
    of its own: its m, b and q are free, as long as (q - b)/m is its value to within 1e-6 of it (0 exactly if it is 0).
    Source: lecture notes 003 ("Igualación de canales").
    """
    # TODO: one range, one scale and one offset a channel; mind a channel whose range is a single point.
    raise NotImplementedError


def fake_quantize(x: ArrayLike, low: float, high: float, bits: int) -> NDArray[np.float64]:
    """What is left of `x` after it has been quantized and dequantized again.

    dequantize(quantize(x, m, b, bits), m, b) with (m, b) = scale_offset(low, high, bits)

    x: an array of any shape, finite, within the range or not.
    low, high: the two ends of the range, low < high.
    bits: how many bits a level takes, bits >= 1.
    Returns an array of the shape of `x`, of floats: the value of the nearest level, or of the last one on that side.
    Source: lecture notes 003 ("Entrenamiento consciente").
    """
    # TODO: there and back.
    raise NotImplementedError


def fake_quantize_grad(x: ArrayLike, upstream: ArrayLike, low: float, high: float) -> NDArray[np.float64]:
    """The gradient that training passes through `fake_quantize`: straight through inside the range, nothing outside.

    g_i = upstream_i where low <= x_i <= high, both ends included, else 0

    x: the values that were quantized, an array of any shape.
    upstream: the gradient with respect to the quantized values, of the shape of `x`, finite.
    low, high: the two ends of the range, low < high.
    Returns an array of the shape of `x`.
    Source: lecture notes 003 ("Entrenamiento consciente").
    """
    # TODO: let the gradient pass where x lay in the range, ends included.
    raise NotImplementedError


def binarize(w: ArrayLike) -> tuple[NDArray[np.integer], float]:
    """Weights in one bit each, and one number for the size of all of them.

    sign_i = +1 where w_i >= 0, else -1; alpha = mean of |w|

    w: an array of any shape, finite, not empty.
    Returns (signs, alpha): signs of the shape of `w`, each +1 or -1 (0 counts as +1); alpha a number >= 0. alpha·signs is
    the closest to `w`, in squares, that a single number times signs can be.
    Source: lecture notes 003 ("Redes neuronales binarizadas").
    """
    # TODO: signs of two states only, and the mean magnitude.
    raise NotImplementedError
