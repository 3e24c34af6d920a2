"""Computes in the precision it is given: float32 in, float32 out; everything else in float64. Levels in the smallest type."""

import numpy as np


def as_float(values):
    values = np.asarray(values)
    return values if values.dtype == np.float32 else values.astype(np.float64)


def smallest(bits):
    return next(t for t in (np.int8, np.int16, np.int32, np.int64) if bits <= np.iinfo(t).bits)


def scale_offset(low, high, bits):
    low, high = as_float(low), as_float(high)
    if low >= high:
        raise ValueError("empty range")
    if bits < 1:
        raise ValueError("no bits")
    m = low.dtype.type(2**bits - 1) / (high - low)
    return m, -np.rint(low * m) - 2 ** (bits - 1)


def quantize(x, m, b, bits):
    x = as_float(x)
    m, b = x.dtype.type(m), x.dtype.type(b)
    half = 2 ** (bits - 1)
    with np.errstate(over="ignore"):
        levels = np.rint(m * x + b)
    return np.clip(levels, -half, half - 1).astype(smallest(bits))


def dequantize(q, m, b):
    return (as_float(q) - b) / m


def resolution(low, high, bits):
    return (as_float(high) - as_float(low)) / (2**bits - 1)


def calibrate(batches):
    lows, highs = zip(*((np.amin(a), np.amax(a)) for a in map(np.asarray, batches)), strict=True)
    return np.array([np.min(lows), np.max(highs)])


def quantize_per_channel(w, bits, axis=0):
    w = np.moveaxis(as_float(w), axis, -1)
    count = w.shape[-1]
    q = np.zeros(w.shape, dtype=smallest(bits))
    m, b = np.ones(count, dtype=w.dtype), np.zeros(count)
    for c in range(count):
        channel = w[..., c]
        low, high = channel.min(), channel.max()
        if low == high:
            m[c] = 1 if low == 0 else 1 / abs(low)
            b[c] = 0 if low >= 0 else 1  # 1 bit holds -1 and 0
            q[..., c] = 0
            b[c] = -np.sign(low)
        else:
            m[c], b[c] = scale_offset(low, high, bits)
            q[..., c] = quantize(channel, m[c], b[c], bits)
    return np.moveaxis(q, -1, axis), m, b


def fake_quantize(x, low, high, bits):
    m, b = scale_offset(low, high, bits)
    x = as_float(x)
    return ((quantize(x, m, b, bits) - b) / m).astype(x.dtype)


def fake_quantize_grad(x, upstream, low, high):
    x, upstream = np.asarray(x), as_float(upstream)
    return np.where(np.logical_or(x < low, x > high), upstream.dtype.type(0), upstream)


def binarize(w):
    w = as_float(w)
    return np.where(w < 0, np.int8(-1), np.int8(1)), np.mean(np.abs(w), dtype=w.dtype)
