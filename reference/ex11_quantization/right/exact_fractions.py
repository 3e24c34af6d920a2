"""Rational arithmetic to the last moment, halves rounded away from 0; the levels of a constant channel lie on both sides."""

from fractions import Fraction as F
from functools import wraps

import numpy as np


def _exact(values):
    """An object array of fractions, each exactly the number that was given."""
    values = np.asarray(values)
    exact = np.empty(values.shape, dtype=object)
    for index in np.ndindex(values.shape):
        exact[index] = F(values[index].item())
    return exact


def _fraction(number):
    return F(getattr(number, "item", lambda: number)())


def _away(number):
    sign = -1 if number < 0 else 1
    return sign * int(abs(number) + F(1, 2))


def _entrywise(function):
    @wraps(function)
    def over(values, *others):
        out = np.empty(values.shape, dtype=object)
        for index in np.ndindex(values.shape):
            out[index] = function(values[index], *others)
        return out
    return over


@_entrywise
def _level(value, m, b, bits):
    return min(max(_away(m * value + b), -2 ** (bits - 1)), 2 ** (bits - 1) - 1)


def _line(low, high, bits):
    m = (2 ** bits - 1) / (high - low)
    return m, -_away(low * m) - 2 ** (bits - 1)


def scale_offset(low, high, bits):
    if bits <= 0 or not (high > low):
        raise ValueError((low, high, bits))
    m, b = _line(_fraction(low), _fraction(high), bits)
    return float(m), b


def quantize(x, m, b, bits):
    return _level(_exact(x), _fraction(m), _fraction(b), bits).astype(np.int64)


def dequantize(q, m, b):
    return ((_exact(q) - _fraction(b)) / _fraction(m)).astype(float)


def resolution(low, high, bits):
    return float((_fraction(high) - _fraction(low)) / (2 ** bits - 1))


def calibrate(batches):
    values = [value for batch in batches for value in _exact(batch).ravel()]
    return float(min(values)), float(max(values))


def quantize_per_channel(w, bits, axis=0):
    exact = np.moveaxis(_exact(w), axis, 0)
    q, m, b = np.zeros(exact.shape, dtype=np.int64), [], []
    for c, channel in enumerate(exact):
        low, high = channel.min(), channel.max()
        if low == high:  # a million levels from 0, on the side of the value; m of 0 at 0 would do no good
            scale, offset, levels = (F(10**6) / abs(low) if low else F(1)), 0, (10**6 if low > 0 else -(10**6)) if low else 0
        else:
            scale, offset = _line(low, high, bits)
            levels = _level(channel, scale, offset, bits).astype(np.int64)
        q[c] = levels
        m.append(float(scale))
        b.append(offset)
    return np.moveaxis(q, 0, axis), np.array(m), b


def fake_quantize(x, low, high, bits):
    m, b = _line(_fraction(low), _fraction(high), bits)
    return ((_level(_exact(x), m, b, bits) - b) / m).astype(float)


def fake_quantize_grad(x, upstream, low, high):
    inside = np.array([low <= value <= high for value in _exact(x).ravel()]).reshape(np.shape(x))
    return np.asarray(upstream, dtype=float) * inside


def binarize(w):
    exact = _exact(w)
    return [(-1) ** int(value < 0) for value in exact] if exact.ndim == 1 else np.where(exact < 0, -1, 1), float(
        sum(abs(exact.ravel())) / exact.size)
