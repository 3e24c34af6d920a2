"""map, reduce, closures and iterators; tuples come back. At a tie b takes the upper neighbour."""

import math
from functools import partial, reduce
from itertools import chain
from operator import itemgetter

import numpy as np


def _nested(function, values):
    """Tuples of tuples with the function applied to every number in them."""
    values = np.asarray(values)
    return function(values.item()) if values.ndim == 0 else tuple(map(partial(_nested, function), values))


def _numbers(values):
    values = np.asarray(values)
    return iter([values.item()]) if values.ndim == 0 else chain.from_iterable(map(_numbers, values))


def _between(first, last):
    return lambda y: first if y <= first else last if y >= last else math.ceil(y - 0.5)


def _span(bits):
    return -(2 ** bits // 2), 2 ** bits // 2 - 1


def _there(m, b, bits):
    to_level = _between(*_span(bits))
    return lambda x: to_level(m * x + b)


def _back(m, b):
    return lambda q: (q - b) / m


def scale_offset(low, high, bits):
    reasons = [why for holds, why in ((low < high, "low < high"), (bits >= 1, "bits >= 1")) if not holds]
    if reasons:
        raise ValueError(" and ".join(reasons) + " should hold")
    first, last = _span(bits)
    m = (last - first) / (high - low)
    return m, first + math.floor(0.5 - float(low) * float(m))


def quantize(x, m, b, bits):
    return _nested(_there(float(m), float(b), bits), x)


def dequantize(q, m, b):
    return _nested(_back(m, b), q)


def resolution(low, high, bits):
    first, last = _span(bits)
    return high / (last - first) - low / (last - first) if low * high <= 0 else (high - low) / (last - first)


def calibrate(batches):
    pairs = ((v, v) for v in chain.from_iterable(map(_numbers, batches)))
    return reduce(lambda a, v: (min(a[0], v[0]), max(a[1], v[1])), pairs)


def _own(bits, channel):
    low, high = calibrate([channel])
    if low < high:
        m, b = scale_offset(low, high, bits)
        return _nested(_there(m, b, bits), channel), m, b
    return _nested(lambda v: 0 if v == 0 else -1, channel), (-1 / low if low else 3.5), 0


def quantize_per_channel(w, bits, axis=0):
    done = tuple(map(partial(_own, bits), np.swapaxes(np.asarray(w), 0, axis)))
    q, m, b = (tuple(map(itemgetter(i), done)) for i in range(3))
    return np.swapaxes(q, 0, axis), m, b


def fake_quantize(x, low, high, bits):
    m, b = scale_offset(low, high, bits)
    there, back = _there(m, b, bits), _back(m, b)
    return _nested(lambda v: back(there(v)), x)


def fake_quantize_grad(x, upstream, low, high):
    x = np.asarray(x)
    passes = map(lambda v, g: g if low <= v <= high else 0.0, _numbers(x), _numbers(upstream))
    return np.fromiter(passes, dtype=float).reshape(x.shape)


def binarize(w):
    sizes = tuple(map(abs, _numbers(w)))
    return _nested(lambda v: (-1, 1)[v >= 0], w), math.fsum(sizes) / len(sizes)
