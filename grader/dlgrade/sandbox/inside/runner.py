"""The answer loop of a child: load the student's module, then call its functions as asked, one at a time."""

from __future__ import annotations

import functools
import importlib
import io
import os
import random
import socket
import sys
import traceback
from collections.abc import Callable
from types import FunctionType
from typing import Any

import numpy as np

from . import device, wire
from .imports import RefusedImport, Refuser
from .values import CannotCross, plain

__all__ = ["serve"]

PRINTED = 200
"""Characters of what a watched call printed that are sent along."""


class Out(io.TextIOBase):
    """sys.stdout of a child: unbuffered to its descriptor, remembering the start of what a watched call wrote."""

    def __init__(self, fd: int) -> None:
        self._fd = fd
        self.seen = ""

    encoding = "utf-8"

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self._fd

    def write(self, text: str) -> int:
        if len(self.seen) < PRINTED:
            self.seen += text[:PRINTED]
        data = memoryview(text.encode("utf-8", "backslashreplace"))
        while data:
            data = data[os.write(self._fd, data):]
        return len(text)


class Channel:
    """Whole frames over a stream socket."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock

    def _exactly(self, n: int) -> bytearray:
        data = bytearray(n)
        view = memoryview(data)
        while view:
            got = self._sock.recv_into(view)
            if not got:
                os._exit(0)  # the trusted side is gone
            view = view[got:]
        return data

    def receive(self) -> Any:
        header, buffers = wire.parse_prefix(bytes(self._exactly(wire.PREFIX.size)))
        return wire.decode(bytes(self._exactly(header)), self._exactly(buffers))

    def send(self, message: Any) -> None:
        for piece in wire.encode(message):
            self._sock.sendall(piece)


def _frames(error: BaseException, folder: str) -> str:
    """The frames of a traceback that lie in the student's own files."""
    lines = []
    for frame in traceback.extract_tb(error.__traceback__):
        if frame.filename.startswith(folder + os.sep):
            lines.append(f"{os.path.relpath(frame.filename, folder)}, line {frame.lineno}, in {frame.name}")
    return "\n".join(lines[-5:])


def _message(error: BaseException) -> str:
    try:
        return str(error)[:500]
    except BaseException:  # a hostile __str__
        return "(no message)"


def failure(error: BaseException, folder: str) -> list[Any]:
    """What an exception becomes on the wire."""
    if isinstance(error, RefusedImport):
        return ["refused", error.name]
    bases = [c.__name__ for c in type(error).__mro__ if c.__module__ == "builtins"]
    return ["raised", type(error).__name__[:100], bases, _message(error), _frames(error, folder)[:2000]]


def fit(source: bytes) -> tuple[dict[str, Callable[..., Any]], list[Any]]:
    """The functions of the exercise's harness; (functions, answer). No student's code has run in this process yet."""
    names: dict[str, Any] = {"__name__": "_dlgrade_harness"}
    try:
        exec(compile(source, "harness", "exec"), names)
    except Exception as error:
        return {}, ["broken", f"{type(error).__name__}: {_message(error)}"]
    return {name: f for name, f in names.items() if isinstance(f, FunctionType) and not name.startswith("_")}, ["ready"]


def lay_out(folder: str, files: dict[str, np.ndarray[Any, Any]]) -> list[Any]:
    """Write the student's files into the scratch folder. No student's code has run in this process yet."""
    try:
        for name, content in files.items():
            target = os.path.join(folder, name)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(target, "wb") as f:
                f.write(content.tobytes())
        os.chdir(folder)
    except OSError as error:
        return ["broken", str(error)]
    return ["ready"]


def load(folder: str, module: str, names: list[str], allowed: list[str]) -> tuple[Any, list[Any]]:
    """Import the module that lies among the files of these names in the scratch folder; (module or None, answer)."""
    own = [name.split("/")[0].removesuffix(".py") for name in names]
    sys.meta_path.insert(0, Refuser(allowed, own))
    sys.path.insert(0, folder)
    for name in ("msgpack", *(set(own) - {"numpy"} - set(sys.stdlib_module_names))):
        sys.modules.pop(name, None)
    try:
        return importlib.import_module(module), ["loaded"]
    except SyntaxError as error:
        if str(error.filename).startswith(folder + os.sep):
            where = os.path.relpath(str(error.filename), folder)
            return None, ["syntax", where, error.lineno or 0, str(error.msg)[:300], (error.text or "")[:200]]
        return None, failure(error, folder)
    except BaseException as error:
        return None, failure(error, folder)


def call(module: Any, harness: dict[str, Callable[..., Any]], folder: str, out: Out, name: str, args: list[Any],
         kwargs: dict[str, Any], watch: bool) -> list[Any]:
    """Call one function, by way of the harness where that has one of its name; what came of it, as the list that crosses."""
    function: Callable[..., Any] | None = getattr(module, name, None)
    if not callable(function):
        return ["missing"]
    if name in harness:
        function = functools.partial(harness[name], function)
    if watch:
        before = _fingerprints(args, kwargs)
        random.random(), np.random.random_sample()  # off the state that a function which reseeds leaves every time
        drawn = _generators()
        out.seen = ""
    try:
        value = function(*args, **kwargs)
    except BaseException as error:
        answer = failure(error, folder)
        return device.fault(answer) or answer
    gone = device.fault()  # waits for the GPU: what is asked of it counts as the call's own time
    if gone is not None:
        return gone
    try:
        value = plain(value)
    except CannotCross as why:
        return ["unsupported", why.code, why.detail[:100]]
    except BaseException as error:
        return ["unsupported", "type", type(error).__name__[:100]]
    if not watch:
        return ["ok", value]
    after = _fingerprints(args, kwargs)
    mutated = [str(k) for k in before if before[k] != after[k]]
    drew = [k for k, state in _generators().items() if state != drawn[k]]
    return ["ok", value, mutated, out.seen[:PRINTED], drew]


def _fingerprints(args: list[Any], kwargs: dict[str, Any]) -> dict[int | str, list[bytes]]:
    def fingerprint(value: Any) -> list[bytes]:
        try:
            return wire.encode(value)
        except Exception:
            return [b"changed beyond recognition"]

    named: dict[Any, Any] = {**dict(enumerate(args)), **kwargs}
    return {k: fingerprint(v) for k, v in named.items()}


def _generators() -> dict[str, Any]:
    state: Any = np.random.get_state()
    return {"random": random.getstate(), "numpy.random": (state[1].tobytes(), *state[2:])}


def seed_all(seed: int) -> None:
    """The global generators of every library that is there: two submissions that draw from them draw the same."""
    random.seed(seed)
    np.random.seed(seed % 2**32)
    if "torch" in sys.modules:
        # Not torch.manual_seed: it also queues a call for each kind of accelerator, with a formatted traceback, for 5 ms.
        sys.modules["torch"].default_generator.manual_seed(seed % 2**63)
    if "tensorflow" in sys.modules:
        sys.modules["tensorflow"].random.set_seed(seed % 2**63)
    device.seed(seed)


def serve(sock: socket.socket, folder: str, seed: int) -> None:
    """Answer frames until the trusted side hangs up. Never returns a second time into the zygote's code."""
    out = Out(1)
    sys.stdout = out
    sys.stderr = Out(2)
    seed_all(seed)
    channel = Channel(sock)
    module: Any = None
    harness: dict[str, Callable[..., Any]] = {}
    while True:
        request, kind, *rest = channel.receive()
        if kind == "harness":
            harness, answer = fit(*rest)
        elif kind == "files":
            answer = lay_out(folder, *rest)
        elif kind == "load":
            module, answer = load(folder, *rest)
            answer = device.fault(answer) or answer
        else:
            answer = call(module, harness, folder, out, *rest)
        try:
            channel.send([request, *answer])
        except wire.WireError as error:
            channel.send([request, "unsupported", "too_large" if "large" in str(error) else "type", "str"])
