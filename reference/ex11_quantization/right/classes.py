"""Objects: a quantizer that knows its range and goes both ways; the scalar functions only ask it."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np


class NoRange(ValueError):
    """A range that cannot be divided into levels."""


@dataclass(frozen=True)
class Levels:
    bits: int

    def __post_init__(self):
        if self.bits < 1:
            raise NoRange("no bits, no levels")

    @property
    def first(self):
        return -(1 << (self.bits - 1))

    @property
    def last(self):
        return (1 << (self.bits - 1)) - 1

    @property
    def gaps(self):
        return self.last - self.first

    def nearest(self, y):
        y = np.minimum(np.maximum(y, self.first), self.last)  # between two whole numbers: rounding cannot leave them
        return np.floor(y + 0.5).astype("i8")


@dataclass(frozen=True)
class Quantizer:
    m: float
    b: float
    levels: Levels

    @classmethod
    def of(cls, low, high, bits):
        levels = Levels(bits)
        if not high > low:
            raise NoRange(f"[{low}, {high}]")
        m = levels.gaps / (high - low)
        return cls(m, levels.first - int(np.round(low * m)), levels)

    @cached_property
    def step(self):
        return 1.0 / self.m

    def __call__(self, x):
        return self.levels.nearest(np.asarray(x, dtype=float) * self.m + self.b)

    def back(self, q):
        return (np.asarray(q).astype(float) - self.b) * self.step


class Range:
    """Grows with what it sees."""

    def __init__(self):
        self.low = self.high = None

    def see(self, values):
        for value in np.asarray(values, dtype=float).flat:
            self.low = value if self.low is None else min(value, self.low)
            self.high = value if self.high is None else max(value, self.high)
        return self


def scale_offset(low, high, bits):
    quantizer = Quantizer.of(low, high, bits)
    return quantizer.m, quantizer.b


def quantize(x, m, b, bits):
    return Quantizer(m, b, Levels(bits))(x)


def dequantize(q, m, b):
    return Quantizer(m, b, Levels(1)).back(q)


def resolution(low, high, bits):
    return Quantizer.of(low, high, bits).step


def calibrate(batches):
    seen = Range()
    for batch in batches:
        seen.see(batch)
    return seen.low, seen.high


def quantize_per_channel(w, bits, axis=0):
    w = np.asarray(w, dtype=float)
    q = np.zeros(w.shape)  # floats: judged by value
    used = []
    for c in range(w.shape[axis]):
        here = (slice(None),) * axis + (c,)
        seen = Range().see(w[here])
        if seen.low < seen.high:
            used.append(Quantizer.of(seen.low, seen.high, bits))
        else:  # a range from 0 to the value, or one around 0
            used.append(Quantizer.of(min(seen.low, 0), max(seen.low, 0), bits) if seen.low else Quantizer.of(-1, 1, bits))
        q[here] = used[-1](w[here])
    return [q, [u.m for u in used], [u.b for u in used]]


def fake_quantize(x, low, high, bits):
    quantizer = Quantizer.of(low, high, bits)
    return quantizer.back(quantizer(x))


def fake_quantize_grad(x, upstream, low, high):
    passed = np.array(upstream, dtype=float)
    passed[np.asarray(x) < low] = 0
    passed[np.asarray(x) > high] = 0
    return passed


def binarize(w):
    w = np.array(w, dtype=float)
    signs = np.ones_like(w)
    signs[w < 0] = -1
    return signs, np.linalg.norm(w.ravel(), ord=1) / w.size
