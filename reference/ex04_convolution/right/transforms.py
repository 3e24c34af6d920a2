"""The convolution theorem: products of Fourier transforms; averages from a table of running sums."""
import numpy as np


def _full(a, b):
    """The full convolution of two real arrays over their last two axes."""
    sides = [m + n - 1 for m, n in zip(a.shape[-2:], b.shape[-2:], strict=True)]
    return np.fft.irfft2(np.fft.rfft2(a, sides) * np.fft.rfft2(b, sides), sides)


def _valid(images, kernels):
    """Convolution where the kernels lie wholly within the images."""
    kh, kw = kernels.shape[-2:]
    return _full(images, kernels)[..., kh - 1:images.shape[-2], kw - 1:images.shape[-1]]


def _framed(x, padding):
    x = np.asarray(x, dtype=float)
    return np.pad(x, [(0, 0)] * (x.ndim - 2) + [(padding, padding)] * 2)


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    if min(n, kernel, stride, padding + 1, dilation) <= 0:
        raise ValueError("out of range")
    size = int(np.floor((n + 2 * padding - dilation * (kernel - 1) - 1) / stride + 1))
    if size <= 0:
        raise ValueError("no window fits")
    return float(size)


def correlate1d(x, kernel, stride=1, padding=0):
    padded = np.concatenate([np.zeros(padding), np.asarray(x, dtype=float), np.zeros(padding)])
    return _valid(padded[np.newaxis], np.asarray(kernel, dtype=float)[np.newaxis, ::-1])[0, ::stride]


def correlate2d(image, kernel, stride=1, padding=0):
    return _valid(_framed(image, padding), np.asarray(kernel, dtype=float)[::-1, ::-1])[::stride, ::stride]


def convolve2d(image, kernel):
    return _valid(_framed(image, 0), np.asarray(kernel, dtype=float))


def conv_layer(x, filters, bias, stride=1, padding=0):
    flipped = np.asarray(filters, dtype=float)[..., ::-1, ::-1]
    maps = _valid(_framed(x, padding)[np.newaxis], flipped).sum(axis=1)[:, ::stride, ::stride]
    return (maps.T + np.asarray(bias, dtype=float)).T


def _running(x, size, combine):
    """combine over windows of size × size, at every pixel that has one."""
    for axis in (-2, -1):
        length = x.shape[axis] - size + 1
        parts = [np.take(x, range(k, k + length), axis) for k in range(size)]
        x = combine.reduce(parts)
    return x


def pool2d(x, size, stride=None, mode="max"):
    x, step = np.asarray(x, dtype=float), stride or size
    if mode == "average":
        table = np.pad(x, [(0, 0)] * (x.ndim - 2) + [(1, 0)] * 2).cumsum(-1).cumsum(-2)
        total = table[..., size:, size:] - table[..., :-size, size:] - table[..., size:, :-size] + table[..., :-size, :-size]
        return (total / size**2)[..., ::step, ::step]
    return _running(x, size, np.maximum if mode == "max" else np.minimum)[..., ::step, ::step]


def global_average_pool(x):
    return np.fft.fft2(np.asarray(x, dtype=float))[:, 0, 0].real / np.prod(np.shape(x)[1:])


def window_positions(width, height, box_width, box_height, stride_x, stride_y):
    room = np.array([width - box_width, height - box_height])
    return tuple(np.maximum(np.floor(room / [stride_x, stride_y]) + 1, 0))
