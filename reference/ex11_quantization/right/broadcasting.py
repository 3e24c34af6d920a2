"""All the channels at once: scales and offsets that keep their axes. A constant channel is its own offset."""

import numpy as np


def scale_offset(low, high, bits):
    if not (low < high and bits >= 1):
        raise ValueError("need low < high and bits >= 1")
    m = np.divide(2 ** bits - 1, np.subtract(high, low))
    return m, -(np.round(low * m) + 2 ** (bits - 1))


def _levels(x, m, b, bits):
    return np.clip(np.round(x * m) + b, -2 ** (bits - 1), 2 ** (bits - 1) - 1)


def quantize(x, m, b, bits):
    return _levels(np.asarray(x), m, b, bits).astype(np.int32 if bits <= 32 else np.int64)


def dequantize(q, m, b):
    return np.asarray(q) / m - b / m


def resolution(low, high, bits):
    return 1 / scale_offset(low, high, bits)[0]


def calibrate(batches):
    flat = np.concatenate([np.ravel(batch) for batch in batches])
    return np.percentile(flat, [0, 100])


def quantize_per_channel(w, bits, axis=0):
    w = np.asarray(w, dtype=np.float64)
    others = tuple(a for a in range(w.ndim) if a != axis)
    low, high = (f(w, axis=others, keepdims=True) for f in (np.min, np.max))
    constant = low == high
    m = np.where(constant, 1.0, (2 ** bits - 1) / np.where(constant, 1.0, high - low))
    b = np.where(constant, -low, -np.round(low * m) - 2 ** (bits - 1))
    q = np.where(constant, 0, _levels(w, m, b, bits)).astype(np.int64)
    return q, m.ravel(), b.ravel()


def fake_quantize(x, low, high, bits):
    m, b = scale_offset(low, high, bits)
    first = -2 ** (bits - 1) - b
    return np.clip(np.round(np.asarray(x) * m), first, first + 2 ** bits - 1) / m


def fake_quantize_grad(x, upstream, low, high):
    x = np.asarray(x)
    return np.multiply(upstream, np.clip(x, low, high) == x)


def binarize(w):
    w = np.asarray(w)
    return 2 * (w >= 0) - 1, np.average(np.abs(w))
