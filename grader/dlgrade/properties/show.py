"""Values and calls as Python source: what a student would type to see the same."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np

from dlgrade.report.model import Call
from dlgrade.sandbox.outcome import Crashed, Outcome, Raised, Returned, TimedOut, Unsupported

__all__ = ["abridged", "calls_of", "source"]

_MANY = 120
"""Elements beyond which an array is shown by its corners."""
_LONG = 2000


def source(value: Any) -> str:
    """`value` as an expression. Arrays keep dtype and layout; long ones are abridged."""
    text = _source(value)
    return text if len(text) <= _LONG else text[:_LONG] + " …"


def _source(value: Any) -> str:
    if isinstance(value, np.ndarray):
        return _array(value)
    if isinstance(value, np.generic):
        return f"np.{value.dtype.name}({value.item()!r})"
    if isinstance(value, list):
        return "[" + ", ".join(map(_source, value)) + "]"
    if isinstance(value, tuple):
        return "(" + ", ".join(map(_source, value)) + ("," if len(value) == 1 else "") + ")"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_source(k)}: {_source(v)}" for k, v in value.items()) + "}"
    return _float(value) if isinstance(value, float) else repr(value)


def _float(value: float) -> str:
    return repr(value) if np.isfinite(value) else {"inf": "np.inf", "-inf": "-np.inf"}.get(repr(value), "np.nan")


def _array(value: np.ndarray[Any, Any]) -> str:
    if value.size > _MANY:
        return abridged(value)
    elif value.size == 0:
        return f"np.zeros({value.shape}{_dtype(value)})"
    else:
        inside = _source(value.tolist())
    text = f"np.array({inside}{_dtype(value)})"
    if not value.flags.writeable:
        return f"np.broadcast_to({text}, {value.shape})"  # the short way to a read-only array
    if value.flags.c_contiguous:
        return text
    if value.flags.f_contiguous:
        return f"np.asfortranarray({text})"
    return f"np.repeat({text}, 2, axis=-1)[..., ::2]"  # not contiguous


def abridged(value: np.ndarray[Any, Any]) -> str:
    """A large array by its first and last elements in memory order and its shape, whatever its axes."""
    ends = [_source(value.flat[i].item()) for i in (0, 1, 2, value.size - 3, value.size - 2, value.size - 1)]
    shape = "" if value.ndim == 1 else f".reshape{value.shape}"
    return f"np.array([{', '.join(ends[:3])}, ..., {', '.join(ends[3:])}]{_dtype(value)}){shape}"


def _dtype(value: np.ndarray[Any, Any]) -> str:
    return "" if value.dtype in (np.float64, np.int64, np.bool_) else f", dtype=np.{value.dtype.name}"


def calls_of(log: Iterable[tuple[str, tuple[Any, ...], dict[str, Any], Outcome]]) -> list[Call]:
    """The calls of one example, as source and answers."""
    calls = []
    for function, args, kwargs, outcome in log:
        arguments = [source(a) for a in args] + [f"{k}={source(v)}" for k, v in kwargs.items()]
        calls.append(Call(function, ", ".join(arguments), _answer(outcome)))
    return calls


def _answer(outcome: Outcome) -> str:
    match outcome:
        case Returned(value=value):
            return source(value)
        case Raised(type_name=name, message=message):
            return (f"{name}: {message}" if message else name)[:300]
        case Unsupported(what=what):
            return f"({what['en']})"
        case TimedOut(seconds=seconds):
            return f"(… {seconds:g} s)"
        case Crashed(why=why):
            return f"({why['en']})"
    return "—"
