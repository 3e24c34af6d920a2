"""Plain Python: recursion over nested lists, halves rounded up, lists for results."""

import math


def _lists(values):
    return values.tolist() if hasattr(values, "tolist") else values


def _each(function, *nested):
    """Apply a function of numbers to the entries of nested lists of one shape."""
    if isinstance(nested[0], (list, tuple)):
        return [_each(function, *parts) for parts in zip(*nested, strict=True)]
    return function(*nested)


def _flat(nested):
    if isinstance(nested, (list, tuple)):
        return [number for part in nested for number in _flat(part)]
    return [nested]


def _half_up(number):
    whole = math.floor(number)
    return whole + 1 if number - whole >= 0.5 else whole


def scale_offset(low, high, bits):
    if bits < 1:
        raise ValueError("at least one bit")
    if low >= high:
        raise ValueError("low must be less than high")
    low, high = float(low), float(high)
    m = (2.0 ** bits - 1.0) / (high - low)
    return m, -_half_up(low * m) - 2 ** (bits - 1)


def quantize(x, m, b, bits):
    bottom, top = -2 ** (bits - 1), 2 ** (bits - 1) - 1

    def level(value):
        whole = _half_up(m * float(value) + b)
        if whole < bottom:
            return bottom
        if whole > top:
            return top
        return whole

    return _each(level, _lists(x))


def dequantize(q, m, b):
    return _each(lambda level: (level - b) / m, _lists(q))


def resolution(low, high, bits):
    levels = 1
    for _ in range(bits):
        levels *= 2
    return (float(high) - float(low)) / (levels - 1)


def calibrate(batches):
    low, high = math.inf, -math.inf
    for batch in batches:
        for value in _flat(_lists(batch)):
            low, high = min(low, value), max(high, value)
    return [low, high]


def _take(nested, axis, index):
    """Everything with this index along the axis, without that axis."""
    if axis == 0:
        return nested[index]
    return [_take(part, axis - 1, index) for part in nested]


def _stack(parts, axis):
    if axis == 0:
        return parts
    return [_stack([part[i] for part in parts], axis - 1) for i in range(len(parts[0]))]


def quantize_per_channel(w, bits, axis=0):
    w = _lists(w)
    first = w
    for _ in range(axis):
        first = first[0]
    levels, scales, offsets = [], [], []
    for index in range(len(first)):
        channel = _take(w, axis, index)
        low, high = calibrate([channel])
        if low == high:  # the value is one step, or none, away from 0
            m, b = (1 / low, 0) if low else (1, 0)
            levels.append(_each(lambda _, low=low: 1 if low else 0, channel))
        else:
            m, b = scale_offset(low, high, bits)
            levels.append(quantize(channel, m, b, bits))
        scales.append(m)
        offsets.append(b)
    return _stack(levels, axis), scales, offsets


def fake_quantize(x, low, high, bits):
    m, b = scale_offset(low, high, bits)
    return dequantize(quantize(x, m, b, bits), m, b)


def fake_quantize_grad(x, upstream, low, high):
    return _each(lambda value, gradient: gradient if low <= value <= high else 0, _lists(x), _lists(upstream))


def binarize(w):
    w = _lists(w)
    sizes = [abs(value) for value in _flat(w)]
    return _each(lambda value: -1 if value < 0 else 1, w), sum(sizes) / len(sizes)
