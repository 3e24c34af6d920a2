"""as_strided and einsum: no window is ever copied."""
import numpy as np
from numpy.lib.stride_tricks import as_strided


def _view(x, shape, stride, padding=0):
    """(..., H, W) → (..., H', W', kh, kw)."""
    x = np.ascontiguousarray(x, dtype="f8")
    big = np.zeros((*x.shape[:-2], x.shape[-2] + 2 * padding, x.shape[-1] + 2 * padding))
    big[..., padding:padding + x.shape[-2], padding:padding + x.shape[-1]] = x
    counts = tuple((side - k) // stride + 1 for side, k in zip(big.shape[-2:], shape, strict=True))
    down, right = big.strides[-2:]
    return as_strided(big, (*big.shape[:-2], *counts, *shape), (*big.strides[:-2], down * stride, right * stride, down, right),
                      writeable=False)


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    if n <= 0 or kernel <= 0 or stride <= 0 or padding < 0 or dilation <= 0:
        raise ValueError("argument out of range")
    reach = dilation * kernel - dilation + 1
    if reach > n + 2 * padding:
        raise ValueError(f"a window of {reach} does not fit into {n + 2 * padding}")
    return np.int64((n + 2 * padding - reach + stride) // stride)


def correlate1d(x, kernel, stride=1, padding=0):
    kernel = np.asarray(kernel, dtype="f8")
    wide = np.zeros((1, len(x) + 2 * padding))
    wide[0, padding:padding + len(x)] = x
    return np.einsum("hnlk,k->n", _view(wide, (1, kernel.size), stride), kernel)


def correlate2d(image, kernel, stride=1, padding=0):
    kernel = np.asarray(kernel, dtype="f8")
    return np.tensordot(_view(image, kernel.shape, stride, padding), kernel, axes=2)


def convolve2d(image, kernel):
    kernel = np.asarray(kernel, dtype="f8")
    return np.einsum("ijkl,kl", _view(image, kernel.shape, 1), kernel[::-1, ::-1])


def conv_layer(x, filters, bias, stride=1, padding=0):
    filters = np.asarray(filters, dtype="f8")
    maps = np.einsum("cijkl,fckl->fij", _view(x, filters.shape[-2:], stride, padding), filters, optimize=True)
    return maps + np.reshape(bias, (-1, 1, 1))


def pool2d(x, size, stride=None, mode="max"):
    view = _view(x, (size, size), size if stride is None else stride)
    if mode == "average":
        return view.mean((-1, -2))
    return view.max((-1, -2)) if mode == "max" else view.min((-1, -2))


def global_average_pool(x):
    x = np.asarray(x, dtype="f8")
    return np.einsum("chw->c", x) / (x.shape[1] * x.shape[2])


def window_positions(width, height, box_width, box_height, stride_x, stride_y):
    nx = (width - box_width) // stride_x + 1 if box_width <= width else 0
    ny = (height - box_height) // stride_y + 1 if box_height <= height else 0
    return np.int32(nx), np.int32(ny)
