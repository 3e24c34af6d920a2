"""Drawing a property's inputs once, without anybody's code: the same inputs then meet every submission of a run."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import IO, Any

from hypothesis import seed as use_seed
from hypothesis.strategies import DataObject

from dlgrade.errors import CourseError
from dlgrade.machine import cores, forks
from dlgrade.properties.model import Property
from dlgrade.sandbox.inside import wire

__all__ = ["Inputs", "inner_test", "record", "record_all"]

Inputs = list[dict[str, Any]]


@contextmanager
def inner_test(prop: Property, replacement: Callable[..., None]) -> Iterator[None]:
    """Run Hypothesis' engine around `replacement` instead of the property's own body."""
    handle = prop.test.hypothesis  # type: ignore[attr-defined]
    handle.inner_test = replacement
    try:
        yield
    finally:
        handle.inner_test = prop.body


def record(prop: Property, run_seed: int) -> Inputs:
    """The keyword arguments of every example that `prop` draws under `run_seed`: one empty set where it draws none.

    Raises CourseError for a property that draws inside its body (st.data()): its inputs would depend on the answers.
    """
    if not hasattr(prop.test, "hypothesis"):
        return [{}]
    inputs: Inputs = []

    def note(student: object = None, **drawn: Any) -> None:
        inputs.append(drawn)

    use_seed(prop.seed(run_seed))(prop.test)
    try:
        with inner_test(prop, note):
            prop.test(student=None, **prop.parameters)
    except Exception as e:
        raise CourseError("The inputs of the property {id} cannot be drawn: {reason}.", id=prop.id, reason=e) from e
    if any(isinstance(value, DataObject) for drawn in inputs for value in drawn.values()):
        raise CourseError("The property {id} draws with st.data(); let @given draw everything.", id=prop.id)
    return inputs


def record_all(properties: Sequence[Property], run_seed: int) -> dict[str, Inputs]:
    """Property id → its inputs. Where there is a second core, a fork of this process draws every other property's.

    Raises CourseError as `record` does.
    """
    if len(properties) < 4 or not forks() or cores() < 2:
        return {p.id: record(p, run_seed) for p in properties}
    with tempfile.TemporaryFile() as file:
        pid = os.fork()
        if pid == 0:
            _record_into(file, properties[1::2], run_seed)
        drawn = {p.id: record(p, run_seed) for p in properties[::2]}
        os.waitpid(pid, 0)
        drawn |= _read_back(file)
    # What could not be sent back, or failed over there, is drawn (or fails) here.
    return {p.id: drawn[p.id] if p.id in drawn else record(p, run_seed) for p in properties}


def _record_into(file: IO[bytes], properties: Sequence[Property], run_seed: int) -> None:
    """The fork's life: draw, write frames, end without any of the parent's cleaning up."""
    try:
        for prop in properties:
            try:
                file.write(b"".join(wire.encode([prop.id, record(prop, run_seed)])))
            except (wire.WireError, CourseError):
                continue
        file.flush()
    finally:
        os._exit(0)


def _read_back(file: IO[bytes]) -> dict[str, Inputs]:
    drawn: dict[str, Inputs] = {}
    file.seek(0)
    while len(prefix := file.read(wire.PREFIX.size)) == wire.PREFIX.size:
        try:
            header, buffers = wire.parse_prefix(prefix)
            name, inputs = wire.decode(file.read(header), file.read(buffers))
        except (wire.WireError, ValueError):
            break  # it was ended in the middle of a frame
        drawn[name] = inputs
    return drawn
