"""Inputs that are cheap to draw and shrink to something a person can read."""

from __future__ import annotations

from typing import Any

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray

__all__ = ["KINDS", "as_kind", "kinds", "matrices", "quarters", "vectors"]

KINDS = ("array", "list", "float32", "strided", "readonly", "fortran", "int")
"""The array-likes the contract calls legal. `int` rounds the values to integers first."""


def quarters(low: int = -8, high: int = 8) -> st.SearchStrategy[float]:
    """Multiples of 1/4 in [low, high]: exact in binary, so that no order of summation matters."""
    return st.integers(4 * low, 4 * high).map(lambda k: k / 4)


def vectors(
    elements: st.SearchStrategy[float] | None = None, *, min_size: int = 1, max_size: int = 6
) -> st.SearchStrategy[NDArray[np.float64]]:
    """Float64 arrays of shape (n,), `min_size <= n <= max_size`; elements are `quarters()` by default."""
    return st.lists(quarters() if elements is None else elements, min_size=min_size, max_size=max_size).map(
        lambda values: np.array(values, dtype=np.float64))


@st.composite
def matrices(
    draw: st.DrawFn, elements: st.SearchStrategy[float] | None = None, *,
    rows: tuple[int, int] = (1, 4), columns: tuple[int, int] = (1, 5),
) -> NDArray[np.float64]:
    """Float64 arrays of shape (m, n) with m and n within the given inclusive ranges; elements are `quarters()`."""
    m, n = draw(st.integers(*rows)), draw(st.integers(*columns))
    values = draw(st.lists(quarters() if elements is None else elements, min_size=m * n, max_size=m * n))
    return np.array(values, dtype=np.float64).reshape(m, n)


def kinds(*names: str) -> st.SearchStrategy[str]:
    """One of the legal array-likes by name (all of `KINDS` by default); `as_kind` makes it."""
    return st.sampled_from(names or KINDS)


def as_kind(array: NDArray[Any], kind: str) -> Any:
    """`array` with the same values as another legal array-like."""
    if kind == "list":
        return array.tolist()
    if kind == "float32":
        return array.astype(np.float32)
    if kind == "int":
        return np.rint(array).astype(np.int64)
    if kind == "strided":
        wide = np.zeros((*array.shape[:-1], 2 * array.shape[-1]), dtype=array.dtype)
        wide[..., ::2] = array
        return wide[..., ::2]
    if kind == "fortran":
        return np.asfortranarray(array)
    if kind == "readonly":
        copy = array.copy()
        copy.flags.writeable = False
        return copy
    return array
