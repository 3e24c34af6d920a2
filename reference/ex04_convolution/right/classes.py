"""Objects: an axis that knows its stops, an image that hands out its windows."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np


class NoSuchSize(ValueError):
    """An axis without windows."""


@dataclass(frozen=True)
class Axis:
    """The stops of a window along an axis."""

    length: int
    window: int
    stride: int = 1
    padding: int = 0
    dilation: int = 1

    @property
    def stops(self) -> range:
        return range(0, self.length + 2 * self.padding - self.dilation * (self.window - 1), self.stride)

    def checked(self) -> Axis:
        if self.length < 1 or self.window < 1 or self.stride < 1 or self.padding < 0 or self.dilation < 1:
            raise NoSuchSize(f"{self} means nothing")
        if not self.stops:
            raise NoSuchSize(f"{self} has no stop")
        return self


@dataclass
class Image:
    pixels: np.ndarray
    padding: int = 0
    framed: np.ndarray = field(init=False)

    def __post_init__(self) -> None:
        height, width = self.pixels.shape
        self.framed = np.zeros((height + 2 * self.padding, width + 2 * self.padding))
        self.framed[self.padding:self.padding + height, self.padding:self.padding + width] = self.pixels

    def windows(self, kh: int, kw: int, stride: int) -> Iterator[Iterator[np.ndarray]]:
        for top in Axis(self.framed.shape[0], kh, stride).stops:
            yield (self.framed[top:top + kh, left:left + kw] for left in Axis(self.framed.shape[1], kw, stride).stops)

    def map(self, function, kh: int, kw: int, stride: int) -> np.ndarray:
        return np.array([[function(window) for window in line] for line in self.windows(kh, kw, stride)])


@dataclass
class Kernel:
    weights: np.ndarray

    def __matmul__(self, window: np.ndarray) -> float:
        return float(np.vdot(self.weights, window))

    def over(self, image: Image, stride: int) -> np.ndarray:
        return image.map(self.__matmul__, *self.weights.shape, stride)


def floats(values):
    return np.array(values, dtype=np.float64)


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    return len(Axis(n, kernel, stride, padding, dilation).checked().stops)


def correlate1d(x, kernel, stride=1, padding=0):
    row = np.concatenate([np.zeros(padding), floats(x), np.zeros(padding)])
    weights = floats(kernel)
    return np.array([weights.dot(row[s:s + weights.size]) for s in Axis(row.size, weights.size, stride).stops])


def correlate2d(image, kernel, stride=1, padding=0):
    return Kernel(floats(kernel)).over(Image(floats(image), padding), stride)


def convolve2d(image, kernel):
    return Kernel(np.rot90(floats(kernel), 2)).over(Image(floats(image)), 1)


def conv_layer(x, filters, bias, stride=1, padding=0):
    images = [Image(channel, padding) for channel in floats(x)]
    maps = []
    for weights, b in zip(floats(filters), floats(bias), strict=True):
        maps.append(np.sum([Kernel(w).over(image, stride) for w, image in zip(weights, images, strict=True)], axis=0) + b)
    return np.stack(maps)


def pool2d(x, size, stride=None, mode="max"):
    x = floats(x)
    if x.ndim == 3:
        return np.stack([pool2d(channel, size, stride, mode) for channel in x])
    function = {"max": np.amax, "min": np.amin, "average": np.average}[mode]
    return Image(x).map(function, size, size, size if stride is None else stride)


def global_average_pool(x):
    return np.concatenate([pool2d_rectangle(channel) for channel in floats(x)])


def pool2d_rectangle(channel):
    return Image(channel).map(np.mean, *channel.shape, 1)[0]


def window_positions(width, height, box_width, box_height, stride_x, stride_y):
    return np.array([len(Axis(width, box_width, stride_x).stops), len(Axis(height, box_height, stride_y).stops)])
