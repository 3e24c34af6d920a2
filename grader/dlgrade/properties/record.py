"""Drawing a property's inputs once, without anybody's code: the same inputs then meet every submission of a run."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from hypothesis import seed as use_seed
from hypothesis.strategies import DataObject

from dlgrade.errors import CourseError
from dlgrade.properties.model import Property

__all__ = ["Inputs", "inner_test", "record"]

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
