"""The frames between the trusted side and a child: a msgpack header, then the raw buffers of large arrays.

    frame = header length (u32) | length of the buffers (u64) | header | buffers

No pickle, exact types only, a whitelist of dtypes. The same functions encode and decode on both sides; `decode` treats
every byte as hostile: lengths are checked before anything is allocated, and whatever is wrong is a WireError. What a
frame becomes is bounded: a header at most some forty times its size, buffers at most three times theirs.
"""

from __future__ import annotations

import math
import struct
from typing import Any

import msgpack
import numpy as np
from numpy.typing import NDArray

__all__ = ["DTYPES", "MAX_BUFFERS", "MAX_HEADER", "MAX_KEYS", "PREFIX", "WireError", "decode", "encode", "parse_prefix"]

PREFIX = struct.Struct("<IQ")
MAX_HEADER = 1 << 20
MAX_BUFFERS = 64 << 20
MAX_DEPTH = 32
INLINE = 4096
"""Arrays up to this many bytes travel inside the header: one copy less than a buffer of their own costs more."""

DTYPES = {dt: np.dtype(dt) for dt in (
    "|b1", "|i1", "<i2", "<i4", "<i8", "|u1", "<u2", "<u4", "<u8", "<f2", "<f4", "<f8", "<c8", "<c16",
)}
_TUPLE, _ARRAY, _SCALAR, _BIGINT, _COMPLEX = 1, 2, 3, 4, 5
_MAX_INT_BYTES = 512
MAX_KEYS = 10_000
"""Keys of one dict: numbers can be chosen so that they collide, which costs the square of this."""
_MAX_COLLISIONS = 4 * MAX_KEYS**2
_MAX_CONTAINERS = 300_000
"""Lists and dicts of one frame: an empty one is a byte of the header and 80 bytes of memory. A dict with keys counts twice."""
_MAX_NESTED = 4 * MAX_HEADER
"""A tuple's level times its bytes: a tuple in a tuple is copied once a level, and all these copies live at once."""
_SMALL = 256
"""So many bytes of header may claim what they like: a list in a list, each of all the bytes, is some 100 KB."""
_MAX_ARRAYS = 10_000
_MAX_DIMS = 32
_PLAIN_KEYS = (str, int, float, bool, type(None))
_LAYOUTS = tuple("CFSR")
"""Row-major, column-major (Fortran), strided (every second element of a wider buffer), read-only row-major."""


class WireError(Exception):
    """A frame that cannot be: too large, too deep, a type that may not cross, or bytes that mean nothing."""


def _layout(array: NDArray[Any]) -> str:
    if not array.flags.writeable:
        return "R"
    if array.flags.c_contiguous:
        return "C"
    return "F" if array.flags.f_contiguous else "S"


def _extent(shape: list[int] | tuple[int, ...], dtype: np.dtype[Any]) -> int:
    """Bytes of an array, were no dimension 0: one of shape (0, 2**31) is empty, but its sum over the rows is 16 GiB."""
    return math.prod(n or 1 for n in shape) * dtype.itemsize


class _Encoder:
    """One frame's encoding: collects the buffers that do not go into the header."""

    def __init__(self) -> None:
        self.buffers: list[bytes] = []
        self.depth = 0

    def pack(self, value: Any) -> bytes:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise WireError("too deep")
        try:
            packed: bytes = msgpack.packb(value, default=self._other, strict_types=True, use_bin_type=True)
            if self.depth * len(packed) > _MAX_NESTED:
                raise WireError("too large")
        finally:
            self.depth -= 1
        return packed

    def _other(self, value: Any) -> msgpack.ExtType:
        kind = type(value)
        if kind is np.ndarray:
            return self._array(value)
        if kind is tuple:
            return msgpack.ExtType(_TUPLE, self.pack(list(value)))
        if kind is int:
            size = value.bit_length() // 8 + 1
            if size > _MAX_INT_BYTES:
                raise WireError("integer too long")
            return msgpack.ExtType(_BIGINT, value.to_bytes(size, "little", signed=True))
        if kind is complex:
            return msgpack.ExtType(_COMPLEX, struct.pack("<dd", value.real, value.imag))
        if isinstance(value, np.generic) and value.dtype.str in DTYPES:
            return msgpack.ExtType(_SCALAR, msgpack.packb([value.dtype.str, value.tobytes()]))
        raise WireError(f"type {kind.__name__}")

    def _array(self, array: NDArray[Any]) -> msgpack.ExtType:
        name = array.dtype.str
        if name not in DTYPES:
            raise WireError(f"dtype {array.dtype}")
        if array.ndim > _MAX_DIMS or _extent(array.shape, array.dtype) > MAX_BUFFERS:
            raise WireError("too large")
        layout = _layout(array)
        raw = array.tobytes("F" if layout == "F" else "C")
        where: bytes | int = raw
        if len(raw) > INLINE:
            self.buffers.append(raw)
            where = len(self.buffers) - 1
        return msgpack.ExtType(_ARRAY, msgpack.packb([name, list(array.shape), layout, where]))


def encode(message: Any) -> list[bytes]:
    """The frame of `message` as pieces to write one after another. Raises WireError where it may not cross."""
    encoder = _Encoder()
    try:
        header = encoder.pack(message)
    except (ValueError, OverflowError, RecursionError) as e:  # surrogates, nesting
        raise WireError(str(e)) from None
    total = sum(map(len, encoder.buffers))
    sizes = msgpack.packb([len(b) for b in encoder.buffers]) if encoder.buffers else b"\x90"
    header = sizes + header
    if len(header) > MAX_HEADER or total > MAX_BUFFERS or len(encoder.buffers) > _MAX_ARRAYS:
        raise WireError("too large")
    return [PREFIX.pack(len(header), total) + header, *encoder.buffers]


def parse_prefix(prefix: bytes) -> tuple[int, int]:
    """Header and buffer lengths of the frame to come. Raises WireError beyond the caps."""
    header, buffers = PREFIX.unpack(prefix)
    if header > MAX_HEADER or buffers > MAX_BUFFERS:
        raise WireError("frame too large")
    return header, buffers


class _Decoder:
    def __init__(self, buffers: memoryview, sizes: list[int]) -> None:
        self.buffers: list[memoryview | None] = []
        start = 0
        for size in sizes:
            if type(size) is not int or size < 0 or start + size > len(buffers):
                raise WireError("buffer lengths")
            self.buffers.append(buffers[start:start + size])
            start += size
        if start != len(buffers):
            raise WireError("buffer lengths")
        self.depth = self.containers = self.collisions = 0

    def unpack(self, data: bytes) -> Any:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise WireError("too deep")
        if self.depth * len(data) > _MAX_NESTED:
            raise WireError("too large")
        if len(data) > _SMALL:
            _first(data)
        try:
            return msgpack.unpackb(data, ext_hook=self._ext, list_hook=self._list, object_pairs_hook=self._dict,
                                   strict_map_key=False, raw=False)
        finally:
            self.depth -= 1

    def _list(self, items: list[Any], weight: int = 1) -> list[Any]:
        self.containers += weight
        if self.containers > _MAX_CONTAINERS:
            raise WireError("too many parts")
        return items

    def _dict(self, pairs: list[tuple[Any, Any]]) -> dict[Any, Any]:
        """A map, its keys looked at before any is hashed."""
        self._list(pairs, 2 if pairs else 1)
        if len(pairs) > MAX_KEYS:
            raise WireError("too many keys")
        numbers = 0
        for key, _ in pairs:
            kind = type(key)
            if kind not in _PLAIN_KEYS or (kind is int and key.bit_length() > 64):
                raise WireError("dict key")
            numbers += kind is int or kind is float
        self.collisions += numbers**2
        if self.collisions > _MAX_COLLISIONS:
            raise WireError("too many keys")
        return dict(pairs)

    def _ext(self, code: int, data: bytes) -> Any:
        if code == _ARRAY:
            return self._array(data)
        if code == _SCALAR:
            name, raw = _fields(data)
            dtype = _dtype(name)
            if type(raw) is not bytes or len(raw) != dtype.itemsize:
                raise WireError("scalar")
            return _flat(raw, dtype)[0]
        if code == _TUPLE:
            items = self.unpack(data)
            if type(items) is not list:
                raise WireError("tuple")
            return tuple(items)
        if code == _BIGINT:
            if len(data) > _MAX_INT_BYTES:
                raise WireError("integer too long")
            return int.from_bytes(data, "little", signed=True)
        if code == _COMPLEX:
            return complex(*struct.unpack("<dd", data))
        raise WireError("unknown extension")

    def _array(self, data: bytes) -> NDArray[Any]:
        name, shape, layout, where = _fields(data)
        dtype = _dtype(name)
        if type(shape) is not list or len(shape) > _MAX_DIMS or layout not in _LAYOUTS:
            raise WireError("array header")
        if any(type(n) is not int or n < 0 for n in shape) or _extent(shape, dtype) > MAX_BUFFERS:
            raise WireError("array shape")
        if type(where) is int:
            if not 0 <= where < len(self.buffers):
                raise WireError("array buffer")
            raw: Any = self.buffers[where]
            self.buffers[where] = None  # one array each: a small frame must not become many large arrays
            if raw is None:
                raise WireError("array buffer")
        elif type(where) is bytes:
            raw = where
        else:
            raise WireError("array data")
        if len(raw) != math.prod(shape) * dtype.itemsize:
            raise WireError("array length")
        flat = _flat(raw, dtype)
        if layout == "F":
            return flat.reshape(shape, order="F").copy(order="F")
        array = flat.reshape(shape)
        if layout == "S" and array.ndim:
            wide = np.zeros([*shape[:-1], 2 * shape[-1]], dtype)
            wide[..., ::2] = array
            return wide[..., ::2]
        array = array.copy()
        if layout == "R":
            array.flags.writeable = False
        return array


def _first(data: bytes) -> int:
    """The length of the first value in `data`. All of it is there: no list claims more parts than bytes follow."""
    unpacker = msgpack.Unpacker(max_buffer_size=MAX_HEADER)
    unpacker.feed(data)
    unpacker.skip()
    length: int = unpacker.tell()
    return length


def _fields(data: bytes) -> Any:
    """What an array or a scalar says of itself: a short list, without maps and extensions."""
    return msgpack.unpackb(data, max_array_len=_MAX_DIMS, max_map_len=0, max_ext_len=0)


def _dtype(name: Any) -> np.dtype[Any]:
    if type(name) is not str or name not in DTYPES:
        raise WireError("dtype")
    return DTYPES[name]


def _flat(raw: Any, dtype: np.dtype[Any]) -> NDArray[Any]:
    """The numbers in `raw`. A truth value is 0 or 1: NumPy takes it for granted and calculates nonsense with others."""
    return np.frombuffer(raw, np.uint8) != 0 if dtype.kind == "b" else np.frombuffer(raw, dtype)


def _check(value: Any, depth: int) -> None:
    """Exact types all the way down, at most MAX_DEPTH deep (the number of parts is bounded by the header's bytes)."""
    kind = type(value)
    if kind in (list, tuple):
        if depth >= MAX_DEPTH:
            raise WireError("too deep")
        for item in value:
            _check(item, depth + 1)
    elif kind is dict:
        if depth >= MAX_DEPTH:
            raise WireError("too deep")
        for key, item in value.items():
            if type(key) not in _PLAIN_KEYS:
                raise WireError("dict key")
            _check(item, depth + 1)
    elif kind is msgpack.Timestamp:
        raise WireError("timestamp")


def decode(header: bytes, buffers: bytes | bytearray = b"") -> Any:
    """The message of a frame. Raises WireError for anything malformed, whatever the bytes are."""
    try:
        split = _first(header)
        if split > 9 * _MAX_ARRAYS:
            raise WireError("buffer lengths")
        sizes = msgpack.unpackb(header[:split])
        if type(sizes) is not list or len(sizes) > _MAX_ARRAYS:
            raise WireError("buffer lengths")
        message = _Decoder(memoryview(buffers), sizes).unpack(header[split:])
        _check(message, 0)
    except WireError:
        raise
    except (ValueError, TypeError, OverflowError, RecursionError, MemoryError, struct.error,
            msgpack.UnpackException, msgpack.exceptions.ExtraData) as e:
        raise WireError(f"{type(e).__name__}: {e}") from None
    return message
