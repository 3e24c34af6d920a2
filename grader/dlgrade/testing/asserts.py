"""Assertions that judge by value, as the contract says: any numeric dtype, nested lists and NumPy scalars are right if
their values are; a wrong shape is wrong, and so is NaN where a number is due."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dlgrade.i18n import LANGUAGES, Text, both
from dlgrade.properties.failures import WrongAnswer
from dlgrade.properties.show import abridged
from dlgrade.properties.student import StudentFunction
from dlgrade.sandbox.outcome import Raised, Unsupported

__all__ = ["ATOL", "RTOL", "assert_close", "assert_exact", "assert_raises", "numeric", "require", "unpack"]

RTOL = 1e-6
ATOL = 1e-8


def _only_numbers(value: Any) -> bool:
    if isinstance(value, (list, tuple)):
        return all(_only_numbers(v) for v in value)
    if isinstance(value, np.ndarray):
        return value.dtype.kind in "biufc"
    return isinstance(value, (bool, int, float, complex, np.number, np.bool))


def numeric(value: Any, shape: tuple[int, ...] | None = None) -> NDArray[Any]:
    """`value` as a numeric array. Raises WrongAnswer where it is none, is ragged, or has another shape than `shape`."""
    __tracebackhide__ = True
    if not _only_numbers(value):
        raise WrongAnswer(both("A number or an array of numbers was due; {what} came back.", what=describe(value)))
    try:
        array = np.asarray(value)
    except (ValueError, OverflowError):
        raise WrongAnswer(both("The rows that came back differ in length: {what}.", what=describe(value))) from None
    if array.dtype == object:  # integers beyond 64 bits
        array = array.astype(np.float64)
    if shape is not None and array.shape != shape:
        raise WrongAnswer(_shape_text(array.shape, shape))
    return array


def _shape_text(got: tuple[int, ...], due: tuple[int, ...]) -> Text:
    return both("The shape is {got}; it should be {due}.", got=_shape(got), due=_shape(due))


def _shape(shape: tuple[int, ...]) -> str:
    return str(shape) if shape else "() (a scalar)"


def describe(value: Any) -> str:
    """A short word for a value of the wrong kind."""
    if value is None:
        return "None"
    text = repr(value)
    return f"{type(value).__name__} {text if len(text) <= 60 else text[:57] + '...'}"


def assert_close(
    actual: Any, expected: Any, *, rtol: float = RTOL, atol: float = ATOL, relation: Text | None = None
) -> None:
    """`actual` (the student's) equals `expected` within `atol + rtol·|expected|`, shape included.

    Infinities must agree exactly; NaN is never right. `relation` says in words what should hold (by default the report
    shows the expected value). Raises WrongAnswer, which names the largest difference and where it is.
    """
    __tracebackhide__ = True
    right = np.asarray(expected)
    got = numeric(actual)
    if got.shape != right.shape:
        raise WrongAnswer(_shape_text(got.shape, right.shape), _due(right, relation))
    if got.size == 0:
        return
    if got.dtype.kind == right.dtype.kind == "b":
        got, right = got.astype(np.int64), right.astype(np.int64)
    if np.isnan(got).any():
        where = _index(np.isnan(got).argmax(), got.shape)
        raise WrongAnswer(both("NaN came back{where}.", where=_at(where)), _due(right, relation))
    with np.errstate(all="ignore"):
        difference = np.where(got == right, 0.0, np.abs(np.subtract(got, right, dtype=_wide(got, right))))
        allowed = atol + rtol * np.where(np.isfinite(right), np.abs(right), 0.0)
        wrong = ~(difference <= allowed)
    if not wrong.any():
        return
    worst = int(np.where(wrong, np.nan_to_num(difference, nan=math.inf, posinf=math.inf), -1.0).argmax())
    index = _index(worst, got.shape)
    size = float(difference.flat[worst])
    if got.ndim == 0:
        text = both("The value is {got}; it should be {due}.", got=_number(got[()]), due=_number(right[()]))
    else:
        text = both(
            "{count} of {size} values are wrong. The largest difference is {difference}{where}: {got} came back, "
            "{due} is right.",
            count=int(wrong.sum()), size=got.size, difference=f"{size:.3g}", where=_at(index),
            got=_number(got[index]), due=_number(right[index]),
        )
    raise WrongAnswer(text, _due(right, relation))


def _due(right: NDArray[Any], relation: Text | None) -> Text:
    """What should hold, in words: `relation`, else the value."""
    return relation or dict.fromkeys(LANGUAGES, literal(right))


def _wide(a: NDArray[Any], b: NDArray[Any]) -> type[Any]:
    return np.complex128 if "c" in (a.dtype.kind, b.dtype.kind) else np.float64


def _index(flat: Any, shape: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(int(i) for i in np.unravel_index(int(flat), shape))


def _at(index: tuple[int, ...]) -> Text:
    return both(" at index {index}", index=", ".join(map(str, index))) if index else {"en": "", "es": ""}


def _number(value: Any) -> str:
    return repr(value.item() if hasattr(value, "item") else value)


def literal(array: NDArray[Any]) -> str:
    """An expected value in the notation of Python, shortened in the middle where it is long."""
    if array.size <= 60:
        return repr(array.tolist())
    return abridged(array)


def assert_exact(actual: Any, expected: Any, *, relation: Text | None = None) -> None:
    """`actual` equals `expected` exactly, by value: for counts, classes and 0/1 outputs (True counts as 1)."""
    __tracebackhide__ = True
    assert_close(actual, expected, rtol=0.0, atol=0.0, relation=relation)


def unpack(value: Any, n: int) -> tuple[Any, ...]:
    """The `n` parts of a returned pair or list. Raises WrongAnswer where it is not a sequence of that length."""
    __tracebackhide__ = True
    if isinstance(value, np.ndarray) and value.ndim >= 1:
        value = list(value)
    if not isinstance(value, (list, tuple)):
        raise WrongAnswer(both("{n} values together were due; {what} came back.", n=n, what=describe(value)))
    if len(value) != n:
        raise WrongAnswer(both("{n} values together were due; {got} came back.", n=n, got=len(value)))
    return tuple(value)


def require(condition: Any, en: str, es: str) -> None:
    """Raise WrongAnswer with this sentence (both languages) unless `condition` holds."""
    __tracebackhide__ = True
    if not condition:
        raise WrongAnswer({"en": en, "es": es})


def assert_raises(error: type[Exception], function: StudentFunction, *args: Any, **kwargs: Any) -> None:
    """The call raises `error` or a subclass of it. Any other ending is a WrongAnswer."""
    __tracebackhide__ = True
    outcome = function.outcome(args, kwargs)
    due = {"en": error.__name__, "es": error.__name__}
    if isinstance(outcome, Raised):
        if error.__name__ in outcome.bases:
            return
        raise WrongAnswer(
            both("{due} was due; {type} was raised: {message}", due=error.__name__, type=outcome.type_name,
                 message=outcome.message), due)
    what = outcome.what if isinstance(outcome, Unsupported) else describe(outcome.value)
    raise WrongAnswer(both("{due} was due; the call returned {what}.", due=error.__name__, what=what), due)
