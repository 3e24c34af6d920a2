"""map, reduce and recursion; tuples come back."""
from functools import reduce
from itertools import islice, repeat
from math import fsum, prod
from operator import mul


def _check(ok):
    return True if ok else (_ for _ in ()).throw(ValueError("no such size"))


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    _check(padding >= 0 and all(v >= 1 for v in (n, kernel, stride, dilation)))
    free = n + 2 * padding - (kernel - 1) * dilation
    _check(free > 0)
    return divmod(free - 1, stride)[0] + 1


def _windows(row, size, stride):
    """Every window of a sequence."""
    row = tuple(row)
    return tuple(row[s:s + size] for s in range(0, len(row) - size + 1, stride))


def _patches(rows, kh, kw, stride):
    """((patch, ...), ...): the windows of an image, each a tuple of rows."""
    return tuple(tuple(zip(*(_windows(row, kw, stride) for row in band), strict=True)) for band in _windows(rows, kh, stride))


def _pad(items, zero, n):
    return (*repeat(zero, n), *items, *repeat(zero, n))


def _frame(image, n):
    rows = tuple(_pad(map(float, row), 0.0, n) for row in image)
    return _pad(rows, tuple(repeat(0.0, len(rows[0]))), n)


def _dot(a, b):
    return fsum(map(mul, a, map(float, b)))


def _flat(rows):
    return reduce(lambda done, row: (*done, *row), rows, ())


def correlate1d(x, kernel, stride=1, padding=0):
    return tuple(_dot(window, kernel) for window in _windows(_pad(map(float, x), 0.0, padding), len(kernel), stride))


def correlate2d(image, kernel, stride=1, padding=0):
    weights = _flat(kernel)
    patches = _patches(_frame(image, padding), len(kernel), len(kernel[0]), stride)
    return tuple(tuple(_dot(_flat(patch), weights) for patch in line) for line in patches)


def convolve2d(image, kernel):
    return correlate2d(image, tuple(tuple(row)[::-1] for row in kernel)[::-1])


def _add(a, b):
    return tuple(tuple(map(sum, zip(*rows, strict=True))) for rows in zip(a, b, strict=True))


def conv_layer(x, filters, bias, stride=1, padding=0):
    def one(weights, b):
        maps = (correlate2d(image, kernel, stride, padding) for image, kernel in zip(x, weights, strict=True))
        return tuple(tuple(v + float(b) for v in row) for row in reduce(_add, maps))
    return tuple(map(one, filters, bias))


def _nested(x):
    try:
        return 1 + _nested(x[0])
    except (TypeError, IndexError):
        return 0


_SUMMARIES = {"max": max, "min": min, "average": lambda window: fsum(window) / len(window)}


def pool2d(x, size, stride=None, mode="max"):
    if _nested(x) == 3:
        return tuple(pool2d(channel, size, stride, mode) for channel in x)
    patches = _patches(_frame(x, 0), size, size, size if stride is None else stride)
    return tuple(tuple(_SUMMARIES[mode](_flat(patch)) for patch in line) for line in patches)


def global_average_pool(x):
    return tuple(fsum(map(float, _flat(channel))) / prod((len(channel), len(channel[0]))) for channel in x)


def _stops(length, box, stride):
    return sum(1 for _ in islice(range(length), 0, max(0, length - box + 1), stride))


def window_positions(width, height, box_width, box_height, stride_x, stride_y):
    return tuple(map(_stops, (width, height), (box_width, box_height), (stride_x, stride_y)))
