"""Computes in the precision it is given: float32 in, float32 out; everything else in float64. One product a weight."""
import numpy as np


def as_float(values):
    values = np.asarray(values)
    return values if values.dtype == np.float32 else values.astype(np.float64)


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    if n < 1:
        raise ValueError("n")
    if kernel < 1:
        raise ValueError("kernel")
    if stride < 1:
        raise ValueError("stride")
    if padding < 0:
        raise ValueError("padding")
    if dilation < 1:
        raise ValueError("dilation")
    last_start = n + padding + padding - 1 - dilation * (kernel - 1)
    if last_start < 0:
        raise ValueError("the window does not fit")
    return np.asarray(1 + last_start // stride)


def _lattice(p, k, el, kh, kw, stride):
    """The pixels that weight (k, el) meets, stop by stop."""
    height, width = p.shape[-2:]
    return p[..., k:height - kh + k + 1:stride, el:width - kw + el + 1:stride]


def _framed(x, padding):
    framed = np.zeros((*x.shape[:-2], x.shape[-2] + 2 * padding, x.shape[-1] + 2 * padding), dtype=x.dtype)
    framed[..., padding:x.shape[-2] + padding, padding:x.shape[-1] + padding] = x
    return framed


def correlate1d(x, kernel, stride=1, padding=0):
    x, kernel = as_float(x), as_float(kernel)
    if x.dtype == np.float32:
        kernel = kernel.astype(np.float32)
    p = np.pad(x, (padding, padding))
    return np.correlate(p, kernel, mode="valid")[::stride]


def correlate2d(image, kernel, stride=1, padding=0):
    p, kernel = _framed(as_float(image), padding), as_float(kernel)
    kh, kw = kernel.shape
    total = 0
    for k in range(kh):
        for el in range(kw):
            total = total + kernel[k, el] * _lattice(p, k, el, kh, kw, stride)
    return total


def convolve2d(image, kernel):
    return correlate2d(image, np.flipud(np.fliplr(np.asarray(kernel))))


def conv_layer(x, filters, bias, stride=1, padding=0):
    p, filters, bias = _framed(as_float(x), padding), as_float(filters), np.asarray(bias)
    kh, kw = filters.shape[2:]
    total = bias[:, None, None]
    for k, el in np.ndindex(kh, kw):
        total = total + np.tensordot(filters[:, :, k, el], _lattice(p, k, el, kh, kw, stride), axes=1)
    return total


def pool2d(x, size, stride=None, mode="max"):
    p = as_float(x)
    step = size if stride is None else stride
    shifted = np.stack([_lattice(p, k, el, size, size, step) for k in range(size) for el in range(size)])
    if mode == "average":
        return shifted.mean(axis=0, dtype=p.dtype)
    return shifted.max(axis=0) if mode == "max" else shifted.min(axis=0)


def global_average_pool(x):
    x = as_float(x)
    return np.add.reduce(x, axis=(1, 2)) / x.dtype.type(x[0].size)


def window_positions(width, height, box_width, box_height, stride_x, stride_y):
    fits = np.array([width >= box_width, height >= box_height])
    return fits * [1 + (width - box_width) // stride_x, 1 + (height - box_height) // stride_y]
