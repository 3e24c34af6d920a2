"""Sliding windows over rows and images: correlation, convolution, layers and pooling (lecture notes 000, 002, 003)."""

from __future__ import annotations

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import ArrayLike, NDArray


def output_size(n: int, kernel: int, stride: int = 1, padding: int = 0, dilation: int = 1) -> int:
    """How many positions a window has along an axis of n values.

    floor((n + 2·padding - dilation·(kernel - 1) - 1) / stride) + 1

    n: how many values there are, n >= 1.
    kernel: how many values a window takes, >= 1.
    stride: the step from one window to the next, >= 1 (default 1).
    padding: how many zeros are put at each of the two ends, >= 0 (default 0).
    dilation: the step from one value to the next within a window, >= 1 (default 1: neighbours).
    Returns a whole number, at least 1.
    Raises ValueError where an argument is below what is said here, and where no window fits.
    Source: lecture notes 002 (stride, zero-padding) and 003 ("Hiperparámetros").
    """
    if min(n, kernel, stride, dilation) < 1 or padding < 0:
        raise ValueError("n, kernel, stride and dilation start at 1, padding at 0")
    # From the first value of a window to its last it is dilation·(kernel - 1) steps: a hole lies between two values only.
    room = n + 2 * padding - dilation * (kernel - 1) - 1
    if room < 0:  # rounding down would make 0 of it, or less, which is no size
        raise ValueError("not even one window fits")
    return room // stride + 1


def correlate1d(x: ArrayLike, kernel: ArrayLike, stride: int = 1, padding: int = 0) -> NDArray[np.float64]:
    """Slide a kernel along a row of values; at every stop take the sum of products. The kernel is not flipped.

    y_i = sum_k p[i·stride + k] · kernel[k], where p is x with `padding` zeros at each end.

    x: (n,).
    kernel: (m,); it may be longer than x, but not than p.
    stride: the step from one window to the next (default 1).
    padding: how many zeros are put at each end (default 0).
    Returns an array of shape (output_size(n, m, stride, padding),).
    Source: lecture notes 003 ("Convolución discreta en 1D").
    """
    padded = np.pad(np.asarray(x, dtype=np.float64), padding)
    return sliding_window_view(padded, np.shape(kernel))[::stride] @ kernel


def correlate2d(image: ArrayLike, kernel: ArrayLike, stride: int = 1, padding: int = 0) -> NDArray[np.float64]:
    """Slide a kernel over an image; at every stop take the sum of products. The kernel is not flipped.

    y_ij = sum_kl p[i·stride + k, j·stride + l] · kernel[k, l], where p is the image with a frame of `padding` zeros.

    image: (H, W).
    kernel: (kh, kw); it may be larger than the image, but not than p.
    stride: the step from one window to the next, down and to the right alike (default 1).
    padding: how many zeros are put on each of the four sides (default 0).
    Returns an array of shape (output_size(H, kh, stride, padding), output_size(W, kw, stride, padding)).
    Source: lecture notes 000, 002 (the 7×7 image) and 003 ("Convolución discreta en 2D").
    """
    return np.einsum("hwkl,kl->hw", _windows(image, np.shape(kernel), stride, padding), kernel)


def convolve2d(image: ArrayLike, kernel: ArrayLike) -> NDArray[np.float64]:
    """The convolution of mathematics, where the kernel lies wholly within the image.

    y_ij = sum_kl image[i + kh - 1 - k, j + kw - 1 - l] · kernel[k, l]: as k and l grow, the indices of the image fall.

    image: (H, W).
    kernel: (kh, kw), with kh <= H and kw <= W.
    Returns an array of shape (H - kh + 1, W - kw + 1).
    Source: lecture notes 002, whose formula this is; what they then compute is `correlate2d`.
    """
    return correlate2d(image, np.flip(kernel))


def conv_layer(
    x: ArrayLike, filters: ArrayLike, bias: ArrayLike, stride: int = 1, padding: int = 0
) -> NDArray[np.float64]:
    """A convolutional layer without its activation: one output map a filter, a correlation summed over the channels.

    y_fij = bias[f] + sum_ckl p[c, i·stride + k, j·stride + l] · filters[f, c, k, l],
    where p is x with a frame of `padding` zeros around every channel.

    x: (C, H, W), C channels.
    filters: (F, C, kh, kw), F filters of C channels each; kh and kw may exceed H and W, but not the padded sizes.
    bias: (F,), one number a filter.
    stride: the step from one window to the next, down and to the right alike (default 1).
    padding: how many zeros are put on each of the four sides of every channel (default 0).
    Returns an array of shape (F, output_size(H, kh, stride, padding), output_size(W, kw, stride, padding)).
    Source: lecture notes 002 ("Entradas, salidas y pesos") and 003 ("Capa convolucional").
    """
    windows = _windows(x, np.shape(filters)[2:], stride, padding)
    return np.einsum("chwkl,fckl->fhw", windows, filters) + np.asarray(bias)[:, np.newaxis, np.newaxis]


def pool2d(x: ArrayLike, size: int, stride: int | None = None, mode: str = "max") -> NDArray[np.float64]:
    """Make one number of every window of size × size pixels, channel by channel.

    x: one image (H, W), or (C, H, W).
    size: height and width of the window, not larger than the image.
    stride: the step from one window to the next, down and to the right alike (default: `size`, windows side by side).
    mode: "max" or "min" for the largest or smallest value of the window, "average" for the mean (default "max").
    Windows that would stick out of the image are dropped; nothing is padded.
    Returns (H', W'), or (C, H', W') for an x with channels, where H' = output_size(H, size, stride), and likewise W'.
    Source: lecture notes 000 (max, min, average), 002 ("Pooling layer") and 003 ("Capa subsampling").
    """
    windows = _windows(x, (size, size), size if stride is None else stride)
    summary = {"max": np.max, "min": np.min, "average": np.mean}[mode]
    return summary(windows.reshape(*windows.shape[:-2], size * size), axis=-1)


def global_average_pool(x: ArrayLike) -> NDArray[np.float64]:
    """The mean of each channel over all its pixels.

    y_c = 1/(H·W) · sum_ij x[c, i, j]

    x: (C, H, W).
    Returns an array of shape (C,).
    Source: lecture notes 003 ("GlobalAveragePooling").
    """
    return np.fromiter(map(np.mean, x), dtype=np.float64)


def window_positions(
    width: int, height: int, box_width: int, box_height: int, stride_x: int, stride_y: int
) -> tuple[int, int]:
    """How many stops a sliding box makes inside an image, to the right and down.

    The box starts in the upper left corner, moves by stride_x to the right and by stride_y down, and is counted only
    where it lies wholly inside the image.

    width, height: of the image, in pixels.
    box_width, box_height: of the box, in pixels.
    stride_x, stride_y: the steps, in pixels.
    Returns (nx, ny), two whole numbers; each is 0 where the box is longer than the image in that direction, whatever
    the other one is.
    Source: lecture notes 003 ("Bounding box").
    """
    # Every start from 0 to the last one that leaves room for the box; the range is empty where there is none.
    return (len(range(0, width - box_width + 1, stride_x)),
            len(range(0, height - box_height + 1, stride_y)))


def _windows(x: ArrayLike, shape: tuple[int, ...], stride: int, padding: int = 0) -> NDArray[np.float64]:
    """(..., H, W) → (..., H', W', kh, kw): all the windows of the images, framed by zeros, without copying them."""
    x = np.asarray(x, dtype=np.float64)
    framed = np.pad(x, [(0, 0)] * (x.ndim - 2) + [(padding, padding)] * 2)
    return sliding_window_view(framed, shape, axis=(-2, -1))[..., ::stride, ::stride, :, :]
