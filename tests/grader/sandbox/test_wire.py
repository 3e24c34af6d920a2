"""The wire: what may cross does so unchanged, and hostile bytes are a WireError, never anything else."""

import math
import struct

import msgpack
import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from dlgrade.sandbox.inside import wire

scalars = st.none() | st.booleans() | st.integers(-(2**100), 2**100) | st.floats() | st.text() | st.binary(max_size=50)
arrays = hnp.arrays(
    st.sampled_from(list(wire.DTYPES.values())), hnp.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=5))
values = st.recursive(
    scalars | arrays | st.complex_numbers(),
    lambda inner: st.lists(inner, max_size=4) | st.lists(inner, max_size=4).map(tuple)
    | st.dictionaries(st.text(max_size=5) | st.integers(-9, 9), inner, max_size=3),
    max_leaves=12)


def crossed(value):
    """`value` after a round trip."""
    data = b"".join(wire.encode(value))
    header, buffers = wire.parse_prefix(data[:wire.PREFIX.size])
    body = data[wire.PREFIX.size:]
    assert len(body) == header + buffers
    return wire.decode(body[:header], body[header:])


def alike(a, b):
    if isinstance(a, np.ndarray):
        return isinstance(b, np.ndarray) and a.dtype == b.dtype and a.shape == b.shape and a.tobytes() == b.tobytes()
    if isinstance(a, (list, tuple)):
        return type(a) is type(b) and len(a) == len(b) and all(map(alike, a, b))
    if isinstance(a, dict):
        return list(a) == list(b) and all(alike(a[k], b[k]) for k in a)
    if isinstance(a, complex):
        return type(b) is complex and alike(a.real, b.real) and alike(a.imag, b.imag)
    return type(a) is type(b) and (a == b or (a != a and b != b))


@given(values)
def test_round_trip(value):
    """Whatever may cross comes out equal, of the same type, dtype and shape."""
    assert alike(value, crossed(value))


@pytest.mark.parametrize("layout", ["C", "F", "strided", "readonly"])
def test_layouts_survive(layout):
    """An array keeps what the contract calls legal: Fortran order, gaps, write protection."""
    array = np.arange(12.0).reshape(3, 4)
    if layout == "F":
        array = np.asfortranarray(array)
    elif layout == "strided":
        array = np.repeat(array, 2, axis=1)[:, ::2]
    elif layout == "readonly":
        array.flags.writeable = False
    there = crossed(array)
    assert np.array_equal(there, array)
    for flag in ("C_CONTIGUOUS", "F_CONTIGUOUS", "WRITEABLE"):
        assert there.flags[flag] == array.flags[flag]


@pytest.mark.parametrize("size", [0, 1, 511, 512, 513, 100_000])
def test_large_arrays_travel_as_buffers(size):
    """Arrays on either side of the inline limit cross alike, several in one frame too."""
    array = np.arange(size, dtype=np.float64)
    assert alike([array, array * 2], crossed([array, array * 2]))


@pytest.mark.parametrize("value", [object(), {1, 2}, np.array([None]), np.array(["a"]), np.zeros(2, "i4,f8"), range(3),
                                   np.zeros(9 << 20), "\ud800", 10**2000],
                         ids=["object", "set", "object array", "string array", "structured", "range", "too large",
                              "lone surrogate", "huge integer"])
def test_what_may_not_cross(value):
    """Anything but plain data of bounded size is refused before it is sent."""
    with pytest.raises(wire.WireError):
        wire.encode(value)


def test_a_list_within_itself():
    """A list that contains itself is refused, not followed for ever."""
    loop = []
    loop.append(loop)
    with pytest.raises(wire.WireError):
        wire.encode(loop)


@settings(max_examples=500)
@given(st.binary(max_size=200), st.binary(max_size=64))
@example(b"\x90" + b"\x91" * 5000, b"")
@example(b"\x90\xdd\xff\xff\xff\xff", b"")
@example(b"\x90\xc7\x00\xff", b"")
@example(b"\x91\xcf\xff\xff\xff\xff\xff\xff\xff\xff\xc0", b"")
def test_random_bytes_are_wire_errors(header, buffers):
    """Random bytes decode to plain data or are a WireError."""
    try:
        wire.decode(header, buffers)
    except wire.WireError:
        pass


@settings(max_examples=300)
@given(values, st.data())
def test_damaged_frames_are_wire_errors(value, data):
    """A legal frame with bytes changed, cut or added decodes to plain data or is a WireError."""
    frame = bytearray(b"".join(wire.encode(value))[wire.PREFIX.size:])
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, max(len(frame) - 1, 0)))
        match data.draw(st.sampled_from(["flip", "cut", "insert"])):
            case "flip" if frame:
                frame[at] ^= data.draw(st.integers(1, 255))
            case "cut":
                del frame[at:]
            case _:
                frame[at:at] = data.draw(st.binary(max_size=8))
    split = data.draw(st.integers(0, len(frame)))
    try:
        wire.decode(bytes(frame[:split]), bytes(frame[split:]))
    except wire.WireError:
        pass


def array_frame(dtype, shape, where, buffers=b"", layout="C"):
    body = msgpack.packb(msgpack.ExtType(2, msgpack.packb([dtype, shape, layout, where])))
    return msgpack.packb([len(buffers)] if buffers else []) + body, buffers


@pytest.mark.parametrize("frame", [
    array_frame("|O", [1], b"\0" * 8),
    array_frame("<f8", [2], b"\0" * 8),
    array_frame("<f8", [-1], b"\0" * 8),
    array_frame("<f8", [1 << 40], b""),
    array_frame("<f8", [1 << 20, 1 << 20, 1 << 20, 1 << 20], b""),
    array_frame("<f8", [1], 7, b"\0" * 8),
    array_frame("<f8", [1], -1, b"\0" * 8),
    array_frame("<f8", [True], b"\0" * 8),
    array_frame("<f8", "ab", b"\0" * 8),
    array_frame("<f8", [1], None),
    array_frame("<f8", [1], b"\0" * 8, layout="X"),
    (msgpack.packb([1 << 40]) + b"\xc0", b""),
    (msgpack.packb([-1, 1]) + b"\xc0", b""),
    (msgpack.packb([]) + b"\xc0", b"extra"),
    (msgpack.packb([]) + msgpack.packb(msgpack.Timestamp(1)), b""),
    (msgpack.packb([]) + msgpack.packb(msgpack.ExtType(77, b"")), b""),
    (msgpack.packb([]) + b"\xc0\xc0", b""),
    (b"", b""),
], ids=lambda frame: "")
def test_crafted_frames(frame):
    """Lengths that lie, dtypes that are not listed, buffers that are not there: each is a WireError."""
    with pytest.raises(wire.WireError):
        wire.decode(*frame)


@given(st.integers(0, 2**32 - 1), st.integers(0, 2**64 - 1))
def test_prefix_is_capped(header, buffers):
    """No length beyond the caps is believed, so that nothing is allocated for it."""
    try:
        assert wire.parse_prefix(struct.pack("<IQ", header, buffers)) == (header, buffers)
        assert header <= wire.MAX_HEADER
        assert buffers <= wire.MAX_BUFFERS
    except wire.WireError:
        assert header > wire.MAX_HEADER or buffers > wire.MAX_BUFFERS


def test_nan_and_infinity_cross():
    """NaN and infinities are values, judged later, not errors of the wire."""
    nan, inf = crossed([math.nan, -math.inf])
    assert math.isnan(nan)
    assert inf == -math.inf
