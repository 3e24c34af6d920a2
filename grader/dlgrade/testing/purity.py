"""The law every function obeys: it changes no argument, keeps no state, prints nothing, leaves the global generators."""

from __future__ import annotations

from typing import Any

import numpy as np

from dlgrade.i18n import both
from dlgrade.properties.failures import WrongAnswer
from dlgrade.properties.student import StudentFunction

__all__ = ["assert_pure"]


def assert_pure(function: StudentFunction, args: tuple[Any, ...], between: tuple[Any, ...] | None = None,
                **kwargs: Any) -> Any:
    """`function(*args, **kwargs)` is pure; returns its value.

    It is called on `args`, on `between` (other legal arguments, where given), and on `args` again: the first and the
    last answer must be equal bit for bit in value. Raises WrongAnswer.
    """
    __tracebackhide__ = True
    seen = function.observe(args, kwargs)
    if seen.mutated:
        raise WrongAnswer(both("{function} changed its argument {names}; it must work on a copy.",
                               function=function.name, names=", ".join(seen.mutated)))
    if seen.printed:
        raise WrongAnswer(both("{function} printed {text!r}; a function that is asked for a value prints nothing.",
                               function=function.name, text=seen.printed[:60]))
    if seen.drew:
        raise WrongAnswer(both("{function} used the global random generator ({names}).",
                               function=function.name, names=", ".join(seen.drew)))
    if between is not None:
        function.outcome(between, kwargs)
    again = function.observe(args, kwargs)
    if not same(seen.value, again.value):
        raise WrongAnswer(both("The same call gave another answer the second time: {function} keeps state between calls.",
                               function=function.name))
    return seen.value


def same(a: Any, b: Any) -> bool:
    """Whether two answers are alike to the bit (NaN equals NaN)."""
    if isinstance(a, (list, tuple)) and isinstance(b, (list, tuple)):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(same(a[k], b[k]) for k in a)
    if isinstance(a, (np.ndarray, np.generic)) or isinstance(b, (np.ndarray, np.generic)):
        if not (isinstance(a, (np.ndarray, np.generic)) and isinstance(b, (np.ndarray, np.generic))):
            return False
        return a.shape == b.shape and a.dtype == b.dtype and a.tobytes() == b.tobytes()
    return type(a) is type(b) and (a == b or (a != a and b != b))
