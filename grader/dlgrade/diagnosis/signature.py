"""A short name for how a function answered a row of questions. Equal signatures: equal answers, as far as they are judged.

Numbers are compared by rounding, and whatever the grid, two values a hair apart can lie on either side of a line. So
there are two grids, half a cell apart: answers are alike where either grid says so. Lines lie where no round number is.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np

from dlgrade.sandbox.outcome import Outcome, Raised, Returned

__all__ = ["COARSE", "FINE", "Signature", "signature"]

FINE = 1e-6
"""Width of a cell beside the largest value of an answer."""
COARSE = 1e-3
"""The same for answers computed in float32, by another framework perhaps."""
_OFFSETS = (0.3173, 0.8173)
_KEPT = 16
_NUMERIC = (list, tuple, int, float, complex, np.generic, np.ndarray)


@dataclass(frozen=True, slots=True)
class Signature:
    """One hash a grid. Types count for nothing: a list, an array and NumPy's scalars are alike where their values are."""

    hashes: tuple[str, ...]

    def like(self, other: Signature) -> bool:
        """Whether the answers are alike by at least one of the grids."""
        return any(a == b for a, b in zip(self.hashes, other.hashes, strict=True))


def signature(outcomes: Iterable[Outcome], cell: float = FINE) -> Signature:
    """The signature of the outcomes, in their order."""
    kept = list(outcomes)
    return Signature(tuple(_digest(kept, cell, offset) for offset in _OFFSETS))


def _digest(outcomes: list[Outcome], cell: float, offset: float) -> str:
    digest = hashlib.sha256()
    for outcome in outcomes:
        digest.update(type(outcome).__name__.encode() + b"\n")
        if isinstance(outcome, Raised):
            digest.update(outcome.type_name.encode(errors="replace"))
        elif isinstance(outcome, Returned):
            digest.update(repr((outcome.mutated, bool(outcome.printed), outcome.drew)).encode())
            _add(digest, outcome.value, cell, offset)
    return digest.hexdigest()[:_KEPT]


def _add(digest: hashlib._Hash, value: Any, cell: float, offset: float) -> None:
    if isinstance(value, dict):
        for key in sorted(value, key=repr):
            digest.update(repr(key).encode(errors="replace"))
            _add(digest, value[key], cell, offset)
    elif (array := _numbers(value)) is not None:
        digest.update(repr(array.shape).encode() + _rounded(array, cell, offset).tobytes())
    elif isinstance(value, (list, tuple)):
        digest.update(b"[%d" % len(value))
        for item in value:
            _add(digest, item, cell, offset)
    else:
        digest.update(repr(value).encode(errors="replace"))


def _numbers(value: Any) -> np.ndarray[Any, Any] | None:
    """A number, an array or nested lists of them as an array; None for anything else."""
    if isinstance(value, (list, tuple)) and not all(isinstance(v, _NUMERIC) for v in value):
        return None
    if isinstance(value, (str, bytes, type(None))):
        return None
    try:
        array = np.asarray(value)
        return array.astype(np.complex128 if array.dtype.kind == "c" else np.float64) if array.dtype.kind in "biufcO" else None
    except (ValueError, TypeError, OverflowError):
        return None


def _rounded(array: np.ndarray[Any, Any], cell: float, offset: float) -> np.ndarray[Any, Any]:
    """The cells that the values lie in, relative to the largest, whose power of two comes first; NaN and the infinities have
    cells of their own."""
    flat = array.reshape(-1)
    if array.dtype.kind == "c":
        flat = np.concatenate([flat.real, flat.imag])
    finite = np.isfinite(flat)
    largest = float(np.abs(flat[finite]).max(initial=0.0))
    # Where one power of two takes over from another lies at no round number either.
    power = min(round(math.log2(largest) + 0.37), 1000) if largest > 0 else -2000
    width = cell * 2.0 ** power if largest > 0 else 1.0
    cells = np.where(np.isnan(flat), 1, np.where(flat > 0, 2, 3)) + (1 << 40)
    cells[finite] = np.floor(flat[finite] / width + offset).astype(np.int64)
    return np.array([power, *cells], np.int64)
