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
    if not low < high or bits < 1:
        raise ValueError(f"low < high and bits >= 1 are needed: low = {low}, high = {high}, bits = {bits}")
    m = (2**bits - 1) / (float(high) - float(low))  # 2**bits levels have one gap fewer between them
    # Rounding b, not every product, is what keeps 0 exact: m·0 + b is then a level and not a point between two.
    return m, -round(low * m) - 2 ** (bits - 1)


def quantize(x: ArrayLike, m: float, b: float, bits: int) -> NDArray[np.integer]:
    """The level nearest to each value.

    q = clip(round(m·x + b), -2**(bits - 1), 2**(bits - 1) - 1)

    x: an array of any shape, finite, of any magnitude.
    m, b: scale and offset, as `scale_offset` gives them; b is a whole number, perhaps as a float.
    bits: how many bits a level takes.
    Returns an array of the shape of `x` and of an integer type. Values half way between two levels may go to either one.
    Source: lecture notes 003.
    """
    half = 2 ** (bits - 1)
    levels = np.rint(np.multiply(m, x) + b)
    # Clip first, convert then: an integer type wraps round, or worse, at what does not fit into it.
    return levels.clip(-half, half - 1).astype(np.int64)


def dequantize(q: ArrayLike, m: float, b: float) -> NDArray[np.float64]:
    """The value that each level stands for.

    x = (q - b)/m

    q: levels, an array of any shape and of any integer type, int8 included.
    m, b: the scale and the offset that the levels were made with; b is a whole number, perhaps as a float.
    Returns an array of the shape of `q`, of floats.
    Source: lecture notes 003 ("Decuantificación").
    """
    return np.subtract(q, b, dtype=np.float64) / m  # in eight bits, q - b would not fit


def resolution(low: float, high: float, bits: int) -> float:
    """The step between two neighbouring levels of a range, in the units of x.

    step = 1/m = (high - low)/(2**bits - 1)

    low, high: the two ends of the range, low < high.
    bits: how many bits a level takes, bits >= 1.
    Returns a number > 0.
    Source: lecture notes 003, which divide the range into one step too many.
    """
    return (float(high) - float(low)) / (2**bits - 1)


def calibrate(batches: Sequence[ArrayLike]) -> tuple[float, float]:
    """The range of everything that was seen.

    batches: a list of one or more arrays, whose shapes may differ, none of them empty.
    Returns (low, high): the smallest and the largest value of all of them.
    Source: lecture notes 003 ("Calibración").
    """
    return min(np.min(batch) for batch in batches), max(np.max(batch) for batch in batches)


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
    channels = np.moveaxis(w, axis, 0)
    m, b = np.transpose([scale_offset(*_own_range(channel), bits) for channel in channels])
    q = [quantize(channel, m=m[c], b=b[c], bits=bits) for c, channel in enumerate(channels)]
    return np.moveaxis(q, 0, axis), m, b


def _own_range(channel: NDArray[np.float64]) -> tuple[float, float]:
    low, high = map(float, calibrate([channel]))  # in a small integer type their difference might not fit
    if low == high:
        # As wide as the value is large: a whole number of steps then leads from 0 to the value.
        low -= abs(high) or 1
    return low, high


def fake_quantize(x: ArrayLike, low: float, high: float, bits: int) -> NDArray[np.float64]:
    """What is left of `x` after it has been quantized and dequantized again.

    dequantize(quantize(x, m, b, bits), m, b) with (m, b) = scale_offset(low, high, bits)

    x: an array of any shape, finite, within the range or not.
    low, high: the two ends of the range, low < high.
    bits: how many bits a level takes, bits >= 1.
    Returns an array of the shape of `x`, of floats: the value of the nearest level, or of the last one on that side.
    Source: lecture notes 003 ("Entrenamiento consciente").
    """
    m, b = scale_offset(low, high, bits)
    return dequantize(quantize(x, m=m, b=b, bits=bits), m, b)


def fake_quantize_grad(x: ArrayLike, upstream: ArrayLike, low: float, high: float) -> NDArray[np.float64]:
    """The gradient that training passes through `fake_quantize`: straight through inside the range, nothing outside.

    g_i = upstream_i where low <= x_i <= high, both ends included, else 0

    x: the values that were quantized, an array of any shape.
    upstream: the gradient with respect to the quantized values, of the shape of `x`, finite.
    low, high: the two ends of the range, low < high.
    Returns an array of the shape of `x`.
    Source: lecture notes 003 ("Entrenamiento consciente").
    """
    x = np.asarray(x)
    # The true derivative of a staircase is 0 nearly everywhere: nothing could be learned with it.
    return np.where((x >= low) & (x <= high), upstream, 0)


def binarize(w: ArrayLike) -> tuple[NDArray[np.integer], float]:
    """Weights in one bit each, and one number for the size of all of them.

    sign_i = +1 where w_i >= 0, else -1; alpha = mean of |w|

    w: an array of any shape, finite, not empty.
    Returns (signs, alpha): signs of the shape of `w`, each +1 or -1 (0 counts as +1); alpha a number >= 0. alpha·signs is
    the closest to `w`, in squares, that a single number times signs can be.
    Source: lecture notes 003 ("Redes neuronales binarizadas").
    """
    signs = np.where(np.asarray(w) >= 0, 1, -1)  # np.sign would make a third state of 0
    return signs, (signs * w).mean()  # a number times its sign is its magnitude
