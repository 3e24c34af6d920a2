"""A coverage-guided fuzzer of the wire parser, for the frames that hostile code may write.

    python3 -m venv /tmp/fuzz && /tmp/fuzz/bin/pip install atheris -e .
    /tmp/fuzz/bin/python scripts/fuzz_wire.py seeds /tmp/fuzz-corpus
    /tmp/fuzz/bin/python scripts/fuzz_wire.py run /tmp/fuzz-corpus -max_total_time=300 -max_len=4096 -timeout=5
    /tmp/fuzz/bin/python scripts/fuzz_wire.py run -merge=1 tests/grader/sandbox/wire_corpus /tmp/fuzz-corpus

What follows `run` are libFuzzer's own options. An input is a frame: prefix, header, buffers. A frame whose prefix promises
more than follows is cut, so that a damaged header is still looked at. tests/grader/sandbox/test_wire_corpus.py replays
what was found.
"""

from __future__ import annotations

import importlib
import random
import shlex
import sys
from pathlib import Path
from typing import Any

import atheris
import msgpack
import numpy as np

import dlgrade.sandbox  # noqa: F401  so that all the rest is imported

MODULES = ["dlgrade.sandbox.inside.wire", "dlgrade.sandbox.answers"]
for module in MODULES:  # these two alone are imported afresh, with instruments
    del sys.modules[module]
with atheris.instrument_imports(include=MODULES):
    wire, answers = map(importlib.import_module, MODULES)

PLAIN = (type(None), bool, int, float, complex, str, bytes)


def one(data: bytes) -> None:
    """Decode one input: a WireError, or plain data that outcome_of names and that can be sent again or is refused."""
    try:
        size, _ = wire.parse_prefix(data[:wire.PREFIX.size].ljust(wire.PREFIX.size, b"\0"))
        body = data[wire.PREFIX.size:]
        message = wire.decode(body[:size], body[size:])
    except wire.WireError:
        return
    plain(message)
    if type(message) is list and message and type(message[0]) is str:  # the session lets nothing else through
        assert type(answers.outcome_of(message)).__module__ == "dlgrade.sandbox.outcome"
    try:
        wire.encode(message)
    except wire.WireError:
        return


def plain(value: Any) -> None:
    """Exact types all the way down."""
    kind = type(value)
    if kind in (list, tuple):
        for item in value:
            plain(item)
    elif kind is dict:
        for key, item in value.items():
            assert type(key) in (str, int, float, bool, type(None))
            plain(item)
    else:
        assert kind in PLAIN or (isinstance(value, (np.ndarray, np.generic)) and value.dtype.str in wire.DTYPES), kind


def mutate(data: bytes, max_size: int, seed: int) -> bytes:
    """libFuzzer's own mutation of the whole, of the header alone, or within the parsed header; the prefix then fits."""
    rng = random.Random(seed)
    how = rng.random()
    if how < 0.1 or len(data) < wire.PREFIX.size:
        return bytes(atheris.Mutate(data, max_size))
    size = wire.PREFIX.unpack(data[:wire.PREFIX.size])[0]
    body = data[wire.PREFIX.size:]
    header, buffers = body[:size], body[size:]
    if how < 0.5:
        header = atheris.Mutate(header, max(len(header) + 64, 64))
    elif how < 0.6:
        buffers = atheris.Mutate(buffers, len(buffers) + 16)
    else:
        try:
            unpacker = msgpack.Unpacker(strict_map_key=False, object_pairs_hook=lambda pairs: msgpack.ExtType(0, b"m"))
            unpacker.feed(header)
            parts = [*unpacker]
            header = b"".join(msgpack.packb(within(part, rng)) for part in parts)
        except Exception:
            header = atheris.Mutate(header, max(len(header) + 64, 64))
    return (wire.PREFIX.pack(len(header), len(buffers)) + header + buffers)[:max_size]


def within(value: Any, rng: random.Random) -> Any:
    """`value` with one part changed, within extensions too, all lengths right."""
    if isinstance(value, msgpack.ExtType):
        if rng.random() < 0.15:
            return msgpack.ExtType(rng.randrange(7), value.data)
        try:
            inner = msgpack.unpackb(value.data, strict_map_key=False)
        except Exception:
            return msgpack.ExtType(value.code, bytes(atheris.Mutate(value.data, len(value.data) + 16)))
        return msgpack.ExtType(value.code, msgpack.packb(within(inner, rng)))
    if isinstance(value, list) and value and rng.random() < 0.9:
        at = rng.randrange(len(value))
        match rng.randrange(8):
            case 0:
                return value[:at] + value[at + 1:]
            case 1:
                return [*value[:at], value[at], *value[at:]]
            case _:
                return [*value[:at], within(value[at], rng), *value[at + 1:]]
    if isinstance(value, bytes) and rng.random() < 0.6:
        return bytes(atheris.Mutate(value, len(value) + 16))
    if isinstance(value, int) and rng.random() < 0.6:
        return rng.choice([value + 1, value - 1, 0, -1, 2**31, 2**63, value ^ (1 << rng.randrange(40))])
    return rng.choice([None, True, 0, 1, -1, 2**40, 0.5, "C", "F", "S", "R", "ok", "raised", "<f8", "|b1", b"", b"\1" * 8,
                       [], [0], [1], [2, 3], {}, {"a": 1}, {1: 2.5}, msgpack.ExtType(1, b"\x91\x01"),
                       msgpack.ExtType(4, b"\xff"), msgpack.ExtType(5, b"\0" * 16), msgpack.Timestamp(1), "\u1234"])


def seeds(folder: Path) -> None:
    """Legal frames of every kind of value, and of every answer a child gives."""
    arrays: list[Any] = []
    for dtype in wire.DTYPES.values():
        array = np.arange(6).astype(dtype).reshape(2, 3)
        closed = array.copy()
        closed.flags.writeable = False
        arrays += [array, np.asfortranarray(array), np.repeat(array, 2, axis=1)[:, ::2], closed, array[0, 1], array[:0],
                   array.reshape(6)[:1].reshape(())]
    big = np.arange(600.0)
    values: list[Any] = [
        *arrays, None, True, -1, 2**63, 2**64, -(2**100), 2**4000, 0.5, float("nan"), 1 - 2j, "text", "ñ\u1234\U0001f600",
        b"bytes", (), (1, (2, (3, [4, ()]))), [[[[]]]], {"a": 1, "b": {"c": [1.5]}}, {1: 2, 2.5: None, None: True, "": b""},
        {True: "x"}, {float("nan"): 1}, [big, big.astype("f4")[::-1], big.reshape(20, 30).T], ["x" * 300, [0] * 300],
        ["ok", 1], ["ok", big], ["ok", (arrays[0], {"k": 1j}), ["0", "x"], "printed", ["random"]],
        ["raised", "ValueError", ["ValueError", "Exception"], "message", "trace"], ["missing"], ["refused", "torch"],
        *(["unsupported", code, "detail"] for code in (
            "generator", "function", "object_array", "structured_array", "masked_array", "array_dtype", "too_deep", "too_large",
            "type")),
        [arrays[0], 1], ["ok"], ["ok", 1, 2, 3, 4], ["raised", 1, 2, 3, 4], [],
    ]
    folder.mkdir(parents=True, exist_ok=True)
    for number, value in enumerate(values):
        (folder / f"seed{number:03}").write_bytes(b"".join(wire.encode(value)))


def main() -> None:
    match sys.argv[1:]:
        case ["seeds", folder]:
            seeds(Path(folder))
        case ["run", *options]:
            itself = shlex.join([sys.executable, *sys.argv[:2]])  # what a merge runs, through a shell
            atheris.Setup([itself, *options], one, custom_mutator=mutate)
            atheris.Fuzz()
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
