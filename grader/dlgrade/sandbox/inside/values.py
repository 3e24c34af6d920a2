"""Turning what a student's function returned into exact plain types, or saying why it cannot cross."""

from __future__ import annotations

from typing import Any

import numpy as np

from . import tensors, wire

__all__ = ["CannotCross", "plain"]

MAX_PARTS = 200_000


class CannotCross(Exception):
    """`code` says what kind of value it is, `detail` its type's name."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail


def plain(value: Any) -> Any:
    """`value` as None, bool, int, float, complex, str, bytes, list, tuple, dict, plain array or NumPy scalar.
    A tensor of PyTorch or TensorFlow is its array.

    Subclasses count by the value of their base (a named tuple is a tuple, a matrix its array): what crosses is data, so
    that an overridden operator has nobody to lie to. Raises CannotCross.
    """
    kind = type(value)
    if kind is np.ndarray and value.dtype.str in wire.DTYPES:
        _bounded(value.nbytes)
        return value
    if kind in (float, bool, str, bytes, complex, type(None)):
        return value
    return _walk(value, 0, [0])


def _bounded(nbytes: int) -> None:
    if nbytes > wire.MAX_BUFFERS // 2:
        raise CannotCross("too_large")


def _walk(value: Any, depth: int, parts: list[int]) -> Any:
    parts[0] += 1
    if parts[0] > MAX_PARTS:
        raise CannotCross("too_large")
    if depth >= wire.MAX_DEPTH - 4:
        raise CannotCross("too_deep")
    if value is None or type(value) in (bool, float, complex, bytes):
        return value
    if isinstance(value, int):
        if int.bit_length(value) > 4000:
            raise CannotCross("too_large")
        return int.__index__(value) if type(value) is not bool else value
    if isinstance(value, np.ndarray):
        return _array(value)
    if isinstance(value, np.generic):
        return _scalar(value)
    if isinstance(value, float):
        return float.__float__(value)
    if isinstance(value, complex):
        return complex(complex.real.__get__(value), complex.imag.__get__(value))
    if isinstance(value, str):
        return str.__str__(value) + ""
    if isinstance(value, list):
        return [_walk(item, depth + 1, parts) for item in list.__iter__(value)]
    if isinstance(value, tuple):
        return tuple(_walk(item, depth + 1, parts) for item in tuple.__iter__(value))
    if isinstance(value, dict):
        if dict.__len__(value) > wire.MAX_KEYS:
            raise CannotCross("too_large")
        return {_key(k): _walk(v, depth + 1, parts) for k, v in dict.items(value)}
    size = tensors.bytes_of(value)
    if size is not None:
        _bounded(size)
        return _array(tensors.array_of(value))
    raise CannotCross(_kind(value), type(value).__name__)


def _key(key: Any) -> Any:
    if type(key) is int and key.bit_length() > 64:
        raise CannotCross("too_large")
    if type(key) in (str, int, float, bool, type(None)):
        return key
    raise CannotCross("type", f"dict with {type(key).__name__} keys")


def _array(value: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    if isinstance(value, np.ma.MaskedArray) and np.ma.getmaskarray(value).any():
        raise CannotCross("masked_array")
    array = np.ndarray.view(value, np.ndarray)
    if array.dtype.kind == "O":
        raise CannotCross("object_array")
    if array.dtype.names is not None:
        raise CannotCross("structured_array")
    if array.dtype.kind not in "biufc":
        raise CannotCross("array_dtype", str(array.dtype))
    _bounded(array.nbytes)
    return array if array.dtype.str in wire.DTYPES else array.astype(_portable(array.dtype))


def _portable(dtype: np.dtype[Any]) -> np.dtype[Any]:
    """The nearest dtype that crosses: byte order is the machine's, long doubles lose their extra bits."""
    native = dtype.newbyteorder("=")
    if native.str in wire.DTYPES:
        return native
    return np.dtype(np.complex128 if dtype.kind == "c" else np.float64)


def _scalar(value: np.generic) -> Any:
    if isinstance(value, np.str_):
        return str.__str__(value) + ""
    if value.dtype.kind not in "biufc":
        raise CannotCross("type", type(value).__name__)
    return value if value.dtype.str in wire.DTYPES else _portable(value.dtype).type(value)


def _kind(value: Any) -> str:
    if hasattr(type(value), "__next__"):
        return "generator"
    return "function" if callable(value) else "type"
