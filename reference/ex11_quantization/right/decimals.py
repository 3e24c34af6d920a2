"""Sixty decimal digits, halves rounded to the odd side or towards 0 as it comes; generators for the walk through arrays."""

from decimal import ROUND_HALF_DOWN, Decimal, localcontext

import numpy as np


def _d(number):
    return Decimal(number.item() if hasattr(number, "item") else number)


def _walk(values):
    values = np.asarray(values)
    yield from zip(np.ndindex(values.shape), map(_d, values.ravel()))  # noqa: B905


def _filled(values, function, dtype):
    out = np.empty(np.shape(values), dtype=dtype)
    with localcontext(prec=60):
        for index, number in _walk(values):
            out[index] = function(number)
    return out


def _round(number):
    return int(number.to_integral_value(rounding=ROUND_HALF_DOWN))


def scale_offset(low, high, bits):
    low, high = _d(low), _d(high)
    if high - low <= 0:
        raise ValueError("the range is empty")
    if bits <= 0:
        raise ValueError("there are no levels")
    with localcontext(prec=60):
        m = (2 ** Decimal(bits) - 1) / (high - low)
        return float(m), -_round(low * m) - int(2 ** Decimal(bits - 1))


def quantize(x, m, b, bits):
    m, b = _d(m), _d(b)
    return _filled(x, lambda v: sorted((-2 ** (bits - 1), _round(m * v + b), 2 ** (bits - 1) - 1))[1], np.int64)


def dequantize(q, m, b):
    m, b = _d(m), _d(b)
    return _filled(q, lambda level: float((level - b) / m), np.float64)


def resolution(low, high, bits):
    with localcontext(prec=60):
        return float((_d(high) - _d(low)) / (2 ** bits - 1))


def calibrate(batches):
    seen = sorted(number for batch in batches for _, number in _walk(batch))
    return float(seen[0]), float(seen[-1])


def quantize_per_channel(w, bits, axis=0):
    w = np.asarray(w)
    shape = [1] * w.ndim
    shape[axis] = -1
    q, m, b = np.empty(w.shape, dtype=np.int64), [], []
    for c in range(w.shape[axis]):
        channel = w.take([c], axis=axis)
        low, high = calibrate([channel])
        if low == high:  # far more levels than bits: they are free
            m.append(2.0**30 / (abs(low) or 1))
            b.append(12345)
            levels = np.full(channel.shape, 12345 + int(np.sign(low)) * 2**30)
        else:
            line = scale_offset(low, high, bits)
            m.append(line[0])
            b.append(line[1])
            levels = quantize(channel, *line, bits)
        where = [slice(None)] * w.ndim
        where[axis] = slice(c, c + 1)
        q[tuple(where)] = levels
    return q, m, b


def fake_quantize(x, low, high, bits):
    low, high = _d(low), _d(high)
    with localcontext(prec=60):
        step = (high - low) / (2 ** bits - 1)
        first = _round(low / step)
    return _filled(x, lambda v: float(step * min(max(_round(v / step), first), first + 2 ** bits - 1)), np.float64)


def fake_quantize_grad(x, upstream, low, high):
    low, high = _d(low), _d(high)
    return _filled(x, lambda v: low <= v <= high, bool) * np.asarray(upstream, dtype=float)


def binarize(w):
    with localcontext(prec=60):
        numbers = [number for _, number in _walk(w)]
        return _filled(w, lambda v: 1 if v >= 0 else -1, np.int8), float(sum(map(abs, numbers)) / len(numbers))
