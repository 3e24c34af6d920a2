"""Exact arithmetic: every number a fraction until the end."""
import math
from fractions import Fraction
from itertools import product

import numpy as np


def exact(values):
    return np.array([Fraction(float(v)) for v in np.ravel(values)], dtype=object).reshape(np.shape(values))


def rounded(values):
    return np.array([float(v) for v in values.flat]).reshape(values.shape)


def framed(array, padding, axes):
    shape = [side + (2 * padding if axis in axes else 0) for axis, side in enumerate(array.shape)]
    result = np.full(shape, Fraction(0), dtype=object)
    result[tuple(slice(padding, padding + side) if axis in axes else slice(None)
                 for axis, side in enumerate(array.shape))] = array
    return result


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    if any(value <= 0 for value in (n, kernel, stride, dilation)) or padding < 0:
        raise ValueError("out of range")
    size = math.floor(Fraction(n + 2 * padding - dilation * (kernel - 1) - 1, stride)) + 1
    if size < 1:
        raise ValueError("no window fits")
    return size


def correlate1d(x, kernel, stride=1, padding=0):
    p, weights = framed(exact(x), padding, (0,)), exact(kernel)
    size = output_size(len(x), len(weights), stride, padding)
    return rounded(np.array([sum(p[i * stride + k] * w for k, w in enumerate(weights)) for i in range(size)]))


def _maps(p, weights, stride):
    *_, kh, kw = weights.shape
    tops, lefts = (range(0, side - k + 1, stride) for side, k in zip(p.shape[-2:], (kh, kw), strict=True))
    result = np.empty((len(tops), len(lefts)), dtype=object)
    for (i, top), (j, left) in product(enumerate(tops), enumerate(lefts)):
        result[i, j] = (p[..., top:top + kh, left:left + kw] * weights).sum()
    return result


def correlate2d(image, kernel, stride=1, padding=0):
    return rounded(_maps(framed(exact(image), padding, (0, 1)), exact(kernel), stride))


def convolve2d(image, kernel):
    return rounded(_maps(exact(image), exact(kernel)[::-1, ::-1], 1))


def conv_layer(x, filters, bias, stride=1, padding=0):
    p = framed(exact(x), padding, (1, 2))
    return rounded(np.array([_maps(p, weights, stride) + b for weights, b in zip(exact(filters), exact(bias), strict=True)]))


def pool2d(x, size, stride=None, mode="max"):
    p, step = exact(x), stride or size
    summary = {"max": max, "min": min, "average": lambda values: sum(values) / len(values)}[mode]
    tops, lefts = (range(0, side - size + 1, step) for side in p.shape[-2:])
    channels = p.reshape(-1, *p.shape[-2:])
    result = np.array([[[summary(channel[top:top + size, left:left + size].ravel().tolist()) for left in lefts]
                        for top in tops] for channel in channels])
    return rounded(result.reshape(*p.shape[:-2], len(tops), len(lefts)))


def global_average_pool(x):
    return [float(sum(channel.flat) / channel.size) for channel in exact(x)]


def window_positions(width, height, box_width, box_height, stride_x, stride_y):
    return [max(0, math.floor(Fraction(length - box, stride)) + 1)
            for length, box, stride in ((width, box_width, stride_x), (height, box_height, stride_y))]
