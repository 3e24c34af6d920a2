"""Sliding windows over rows and images: correlation, convolution, layers and pooling (lecture notes 000, 002, 003)."""

from __future__ import annotations

import numpy as np
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
    # TODO: refuse what means nothing, then the formula above, in whole numbers.
    raise NotImplementedError


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
    # TODO: add the zeros, then one sum of products for every stop of the window.
    raise NotImplementedError


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
    # TODO: the same with two indices; rows and columns may differ in number, in the image and in the kernel.
    raise NotImplementedError


def convolve2d(image: ArrayLike, kernel: ArrayLike) -> NDArray[np.float64]:
    """The convolution of mathematics, where the kernel lies wholly within the image.

    y_ij = sum_kl image[i + kh - 1 - k, j + kw - 1 - l] · kernel[k, l]: as k and l grow, the indices of the image fall.

    image: (H, W).
    kernel: (kh, kw), with kh <= H and kw <= W.
    Returns an array of shape (H - kh + 1, W - kw + 1).
    Source: lecture notes 002, whose formula this is; what they then compute is `correlate2d`.
    """
    # TODO: which correlation gives this sum?
    raise NotImplementedError


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
    # TODO: for each filter, add up what its channels give, and then its bias.
    raise NotImplementedError


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
    # TODO: find the windows that fit, and one number for each, channel by channel.
    raise NotImplementedError


def global_average_pool(x: ArrayLike) -> NDArray[np.float64]:
    """The mean of each channel over all its pixels.

    y_c = 1/(H·W) · sum_ij x[c, i, j]

    x: (C, H, W).
    Returns an array of shape (C,).
    Source: lecture notes 003 ("GlobalAveragePooling").
    """
    # TODO: one mean a channel.
    raise NotImplementedError


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
    # TODO: count the starts, in each direction, from which the box does not stick out.
    raise NotImplementedError
