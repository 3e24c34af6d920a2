"""What the fuzzer found (scripts/fuzz_wire.py), replayed, and frames built by hand to cost as much as they can."""

import struct
import time
import tracemalloc
from pathlib import Path

import msgpack
import numpy as np
import pytest

from dlgrade.sandbox.answers import outcome_of
from dlgrade.sandbox.inside import wire

CORPUS = sorted((Path(__file__).parent / "wire_corpus").iterdir())
FULL = wire.MAX_HEADER - 10
"""Bytes that a header has room for after its own list."""
MIB = 1 << 20


def plain(value):
    """Whether `value` is made of exact types all the way down, and its arrays of listed dtypes and sane bytes."""
    kind = type(value)
    if kind in (list, tuple):
        return all(map(plain, value))
    if kind is dict:
        return all(type(k) in (str, int, float, bool, type(None)) and plain(v) for k, v in value.items())
    if kind is np.ndarray or isinstance(value, np.generic):
        sane = value.dtype != bool or int(np.asarray(value).view(np.uint8).max(initial=0)) <= 1
        return sane and value.dtype.str in wire.DTYPES
    return kind in (type(None), bool, int, float, complex, str, bytes)


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name)
def test_corpus(path):
    """A frame that the fuzzer kept is a WireError or plain data with an outcome, and can be sent again or is refused."""
    frame = path.read_bytes()
    try:
        size, _ = wire.parse_prefix(frame[:wire.PREFIX.size].ljust(wire.PREFIX.size, b"\0"))
        body = frame[wire.PREFIX.size:]
        message = wire.decode(body[:size], body[size:])
    except wire.WireError:
        return
    assert plain(message)
    if type(message) is list and message and type(message[0]) is str:
        assert type(outcome_of(message)).__module__ == "dlgrade.sandbox.outcome"
    try:
        wire.encode(message)
    except wire.WireError:
        pass


def test_corpus_is_there():
    """The corpus has files, and few and small enough to live in the repository."""
    assert 50 <= len(CORPUS) <= 200
    assert sum(path.stat().st_size for path in CORPUS) < 200_000


def ext(code, data):
    return msgpack.packb(msgpack.ExtType(code, data))


def array(shape, where=b"", dtype="|b1", layout="C"):
    return ext(2, msgpack.packb([dtype, shape, layout, where]))


def many(item, size=FULL):
    """A list of as many `item` as `size` bytes hold."""
    n = size // len(item)
    return b"\xdd" + struct.pack(">I", n) + item * n


def nested(item, depth, size=FULL):
    """As many `item` as fit in tuples `depth` deep."""
    data = many(item, size - 8 * depth)
    for _ in range(depth - 1):
        data = ext(1, b"\x91" + data)
    return data


def claims(count, then=b""):
    """Lists in lists, each of `count` parts, none of which follow."""
    return (b"\xdd" + struct.pack(">I", count)) * 1000 + then


def colliding(keys=9_999):
    """Numbers that each find the cells taken, one after another, in which a dict of 2**14 cells looks for room."""
    mask = 2**14 - 1
    orbit = [0]  # where the search goes on to once the whole hash is used up
    for _ in range(mask):
        orbit.append((5 * orbit[-1] + 1) & mask)
    place = np.argsort(orbit)
    numbers = np.arange(mask + 1, 1 << 22)
    cell, rest = numbers & mask, numbers.copy()
    last = place[cell]
    for _ in range(4):
        rest >>= 5
        cell = (5 * cell + rest + 1) & mask
        last = np.maximum(last, place[cell])
    late = numbers[last < 5000]
    return orbit[:5000] + late[np.argsort(place[cell[last < 5000]])][:keys - 5000].tolist()


def dict_of(keys):
    return b"\xde" + struct.pack(">H", len(keys)) + b"".join(b"\xce" + struct.pack(">I", k) + b"\xc0" for k in keys)


def tuple_claims():
    data = b"\xc0" * (FULL - 31 * 2600)
    for _ in range(30):
        data = ext(1, (b"\xdd" + struct.pack(">I", len(data))) * 500 + data)
    return data


HEADERS = {
    "empty lists": lambda: many(b"\x90"),
    "empty dicts": lambda: many(b"\x80"),
    "lists of one": lambda: many(b"\x91\xc0"),
    "pairs": lambda: many(b"\x92\x01\x02"),
    "dicts of one": lambda: many(b"\x81\x01\x02"),
    "empty tuples": lambda: many(ext(1, b"\x90")),
    "tuples of one": lambda: many(ext(1, b"\x91\xc0")),
    "short strings": lambda: many(b"\xa2ab"),
    "wide strings": lambda: many(b"\xa2\xc4\x80"),
    "short bytes": lambda: many(b"\xc4\x02ab"),
    "integers": lambda: many(b"\xcd\x7f\x7f"),
    "long integers": lambda: many(ext(4, b"\x7f" * 512)),
    "complex": lambda: many(ext(5, bytes(16))),
    "scalars": lambda: many(ext(3, msgpack.packb(["|b1", b"\1"]))),
    "timestamps": lambda: many(msgpack.packb(msgpack.Timestamp(1))),
    "empty arrays": lambda: many(array([0])),
    "arrays of no dimension": lambda: many(array([], b"\1")),
    "arrays of 32 dimensions": lambda: many(array([0] * 32)),
    "strided arrays": lambda: many(array([1], b"\1", layout="S")),
    "strided wide arrays": lambda: many(array([3900], b"\1" * 3900, layout="S")),
    "claims": lambda: claims(FULL - 6000, b"\xc0" * (FULL - 6000)),
    "claims of an array": lambda: ext(2, claims(FULL - 6000, b"\xc0" * (FULL - 6000))),
    "claims of a scalar": lambda: ext(3, claims(FULL - 6000, b"\xc0" * (FULL - 6000))),
    "claims in tuples": tuple_claims,
    "tuples four deep": lambda: nested(b"\xa2ab", 4),
    "tuples eight deep": lambda: nested(b"\xa2ab", 8, FULL // 2),
    "tuples 31 deep": lambda: nested(b"\xa2ab", 31),
    "dicts of colliding keys": lambda: many(dict_of(colliding())),
    "dicts of floats": lambda: many(b"\x85" + b"".join(b"\xcb" + struct.pack(">d", 2.0 ** (61 * k)) + b"\0" for k in range(5))),
    "NaN keys": lambda: b"\xde\x27\x0f" + (b"\xcb" + struct.pack(">d", float("nan")) + b"\xc0") * 9999,
    "the same key": lambda: b"\xde\x27\x0f" + b"\x01\xc0" * 9999,
}


@pytest.mark.parametrize("name", HEADERS)
@pytest.mark.parametrize("lengths", [False, True], ids=["message", "lengths"])
def test_cost_of_a_header(name, lengths):
    """No header of at most 1 MiB costs more than 40 MiB or 2 s of processor time, as message or as lengths."""
    header = HEADERS[name]()
    header = header + b"\xc0" if lengths else b"\x90" + header
    assert len(header) <= wire.MAX_HEADER
    peak, seconds, _ = cost(header)
    assert peak <= 40 * MIB
    assert seconds < 2


def cost(header, buffers=b""):
    """Peak memory, processor time (without the tracing), and the message or the WireError."""
    def decoded():
        try:
            return wire.decode(header, buffers)
        except wire.WireError as e:
            return e

    start = time.process_time()
    decoded()
    seconds = time.process_time() - start
    tracemalloc.start()
    try:
        result = decoded()
        return tracemalloc.get_traced_memory()[1], seconds, result
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("layout", "CFSR")
def test_cost_of_a_large_array(layout):
    """An array that fills the buffers costs at most three times its size, gaps included."""
    n = 16 * MIB
    peak, seconds, result = cost(msgpack.packb([n]) + array([4096, n // 4096], 0, "|b1", layout), b"\1" * n)
    assert result.shape == (4096, 4096)
    assert peak <= 3 * n + MIB
    assert seconds < 2


def test_one_buffer_for_many_arrays():
    """A buffer belongs to one array: 10,000 headers that name the same one are refused before a second copy."""
    n = 16 * MIB
    peak, _, result = cost(msgpack.packb([n]) + b"\xdc\x27\x10" + array([n], 0, "|u1") * 10_000, bytes(n))
    assert isinstance(result, wire.WireError)
    assert peak <= 2 * n


@pytest.mark.parametrize("shape", [[0, 2**31 - 1], [2**31 - 1, 0], [2**31 - 1, 2**31 - 1, 0], [0] + [2] * 31, [0] * 33,
                                   [0, 2**64 - 1], [2**40, 0]], ids=str)
@pytest.mark.parametrize("layout", "CFSR")
def test_empty_arrays_of_huge_shape(shape, layout):
    """An array without elements may not have dimensions that make a sum or a broadcast of it huge."""
    with pytest.raises(wire.WireError):
        wire.decode(b"\x90" + array(shape, layout=layout))


@pytest.mark.parametrize("value", [np.zeros((0, 2**31 - 1)), np.zeros((1,) * 33), np.zeros((0, 2**20, 2**20)),
                                   [np.zeros(513)] * 10_001], ids=["huge", "33 dimensions", "huge in all", "too many"])
def test_encode_refuses_what_decode_would(value):
    """An honest child hears that its array is too large, instead of being cut off for an illegal message."""
    with pytest.raises(wire.WireError, match="large"):
        wire.encode(value)


def test_large_honest_values_cross():
    """Lists and dicts as large as a child may send them are not taken for an attack."""
    for value in ([[1, 2]] * 66_000, [(1, 2)] * 60_000, [{"a": 1}] * 100_000, {k: k for k in range(10_000)}, [[]] * 199_000,
                  [1.5] * 100_000, [np.zeros(3)] * 5_000, (((([1] * 100_000,),),),)):
        there = wire.decode(b"".join(wire.encode(value))[wire.PREFIX.size:])
        assert type(there) is type(value) and len(there) == len(value)


def test_deep_tuples_are_refused_alike():
    """A tuple in tuples that is too large for its depth is refused by both sides."""
    value = [1] * 200_000
    for _ in range(25):
        value = (value,)
    with pytest.raises(wire.WireError, match="large"):
        wire.encode(value)


def test_truth_values_are_0_or_1():
    """A truth value made of another byte becomes a proper one: NumPy would add it up as that byte."""
    bad = wire.decode(b"\x90" + array([3], b"\x00\x02\xff"))
    assert bad.view(np.uint8).tolist() == [0, 1, 1]
    scalar = wire.decode(b"\x90" + ext(3, msgpack.packb(["|b1", b"\x02"])))
    assert type(scalar) is np.bool_ and scalar.tobytes() == b"\x01"


@pytest.mark.parametrize("layout", ["", "CF", "X", 1, None, []], ids=repr)
def test_layout_is_one_letter(layout):
    """A layout is one of four letters, not a part of them."""
    with pytest.raises(wire.WireError):
        wire.decode(b"\x90" + array([1], b"\1", layout=layout))


@pytest.mark.parametrize("body", [
    b"\x81\x90\xc0", b"\x81\x80\xc0", b"\x81" + ext(1, b"\x90") + b"\xc0", b"\x81" + array([1], b"\1") + b"\xc0",
    b"\x81" + ext(4, b"\x7f" * 20) + b"\xc0", b"\x81\xc4\x01a\xc0", b"\x81" + msgpack.packb(msgpack.Timestamp(1)) + b"\xc0",
    b"\x81" + ext(5, bytes(16)) + b"\xc0", b"\xa1\xff", b"\xa3\xed\xa0\x80", b"\xa4\xf4\x90\x80\x80", b"\x81\xa1\xff\xc0",
    b"\xc1", ext(4, b"\1" * 513), ext(5, b""), ext(1, b""), ext(1, b"\xc0"), ext(1, b"\x90\x90"), ext(1, b"\x80"), ext(0, b""),
    ext(127, b""), ext(2, b"\x80"), ext(2, b"\x84\xa1a\0\xa1b\0\xa1c\0\xa1d\0"), ext(3, b"\x92\xa3<f8\xc4\x01a"),
    ext(3, b"\xa2ab"), ext(3, ext(3, b"")), msgpack.packb(msgpack.Timestamp(2**40, 5)), b"\xd6\xff\xff\xff\xff\xff",
    b"\xc7\x0c\xff" + b"\xff" * 12, ext(1, b"\x91" + msgpack.packb(msgpack.Timestamp(1))), b"\x91" * 40 + b"\xc0",
    b"\x81\x01" * 40 + b"\xc0", b"\x91" * 5000 + b"\xc0",
], ids=bytes.hex)
def test_what_means_nothing(body):
    """Keys that cannot be hashed, text that is no UTF-8, times, halves of extensions, depth: each is a WireError."""
    with pytest.raises(wire.WireError):
        wire.decode(b"\x90" + body)
