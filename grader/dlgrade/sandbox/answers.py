"""From a child's decoded answer to an outcome. The shape of the answer is hostile too: whatever does not fit is a crash."""

from __future__ import annotations

from typing import Any

from dlgrade.i18n import Text, both
from dlgrade.sandbox.outcome import Crashed, Missing, Outcome, Raised, Refused, Returned, Unsupported

__all__ = ["outcome_of"]

_MAX_TEXT = 2000


def outcome_of(answer: list[Any]) -> Outcome:
    """The outcome that a child's answer (without its request number) stands for. Its first part is a string."""
    match answer:
        case ["ok", value]:
            return Returned(value)
        case ["ok", value, list(mutated), str(printed), list(drew)] if _strings(mutated) and _strings(drew):
            return Returned(value, tuple(mutated[:20]), printed[:_MAX_TEXT], tuple(drew[:2]))
        case ["raised", str(name), list(bases), str(message), str(trace)] if _strings(bases):
            return Raised(name[:100], tuple(bases[:20]), message[:_MAX_TEXT], trace[:_MAX_TEXT])
        case ["unsupported", str(code), str(detail)]:
            return Unsupported(_what(code, detail[:100]))
        case ["missing"]:
            return Missing()
        case ["gpu_fault", str(name), str(message)]:
            said = f"{name[:100]}: {message[:_MAX_TEXT]}" if message else name[:100]
            return Crashed(both("a fault on the GPU ended it ({reason})", reason=said))
        case ["refused", str(library)]:
            return Refused(library[:100])
    return Crashed(both("the answer was not a legal message ({reason})", reason="shape"))


def _strings(items: list[Any]) -> bool:
    return all(type(item) is str for item in items)


def _what(code: str, detail: str) -> Text:
    match code:
        case "generator":
            return both("a generator; return the values themselves")
        case "function":
            return both("a function instead of its value; was it called?")
        case "object_array":
            return both("an array of dtype object; its elements must be numbers")
        case "structured_array":
            return both("a structured array; its elements must be numbers")
        case "masked_array":
            return both("a masked array with hidden values")
        case "array_dtype":
            return both("an array of dtype {detail}; its elements must be numbers", detail=detail)
        case "too_deep":
            return both("lists nested too deeply, perhaps a list that contains itself")
        case "too_large":
            return both("a value that is too large")
    return both("a value of type {detail}, which is neither a number nor an array, a list or a dict", detail=detail)
