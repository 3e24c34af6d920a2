"""A pydantic error → one plain sentence about a key of assignments.yaml, in every language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from pydantic import BaseModel, ValidationError

from dlgrade.course.model import Late, Limits
from dlgrade.course.names import nearest, printable
from dlgrade.i18n import LANGUAGES, Text, both

__all__ = ["WHOLE", "explain", "shown", "worst"]

_SECTIONS: dict[str, tuple[str, ...]] = {
    "late": tuple(Late.model_fields), "limits": tuple(Limits.model_fields), "title": LANGUAGES,
}
_LOOKS_PLAIN = re.compile(r"[-+]?[0-9.]+|true|false|null", re.IGNORECASE)
_BOUNDS = ("gt", "ge", "le")
WHOLE = {"points_sum": "functions", "framework_function": "framework_functions", "framework_part": "framework_functions"}
"""Errors of an exercise as a whole → the key on whose line they are shown."""


def worst(error: ValidationError) -> Any:
    """The one error worth telling: an unknown key before what it leaves missing, a wrong value before a wrong sum."""
    order = {"extra_forbidden": 0, "missing": 2, **dict.fromkeys(WHOLE, 3)}
    return min(error.errors(include_url=False), key=lambda detail: order.get(detail["type"], 1))


def explain(detail: Any, model: type[BaseModel], where: Text, also: Iterable[str] = ()) -> Text:
    """The sentence for `detail`, an error met in `where` while reading `model`; `also` are keys legal there besides."""
    steps = detail["loc"][:-2] if detail["loc"][-1:] == ("[key]",) else detail["loc"]
    path = [step for step in steps if isinstance(step, str)]
    key = printable(path[-1]) if path else ""
    if len(path) > 1:
        where = both("`{section}` of {where}", section=printable(path[-2]), where=where)
    kind, ctx, value = detail["type"], detail.get("ctx", {}), shown(detail["input"])
    if kind == "extra_forbidden":
        legal = _SECTIONS.get(path[-2], ()) if len(path) > 1 else (*model.model_fields, *also)
        return _unknown_key(path[-1], legal, where)
    if kind == "missing":
        return both("the key `{key}` is missing in {where}.", key=key, where=where)
    if kind == "literal_error":
        return _not_among(key, detail, where)
    if kind == "points_sum":
        return both(
            "the points of `functions` in {where} add up to {sum}, but `points` is {points}.",
            where=where, sum=ctx["sum"], points=ctx["points"],
        )
    if kind == "framework_function":
        return both("`framework_functions` in {where} names `{name}`, which `functions` does not list.",
                    where=where, name=printable(ctx["name"]))
    if kind == "framework_part":
        return both("`frameworks` and `framework_functions` belong together, but {where} sets only one of them.", where=where)
    if kind == "utc_offset":
        return both(
            "`{key}` in {where} has no UTC offset; write it with one, such as {example}, or with Z for UTC.",
            key=key, where=where, example=f"{ctx['naive']}-06:00",
        )
    if kind == "repeated":
        return both("`{key}` in {where} names `{name}` twice.", key=key, where=where, name=ctx["value"])
    if kind in ("string_too_short", "too_short"):
        return both("`{key}` in {where} is empty.", key=key, where=where)
    due = _due(kind, ctx)
    return both("`{key}` in {where} must be {due}, not {value}.", key=key, where=where, due=due, value=value)


def shown(value: object) -> str | Text:
    """A value of the file, as a message repeats it."""
    if value is None:
        return both("empty")
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    if isinstance(value, dict):
        return both("a mapping")
    if isinstance(value, (list, tuple)):
        return both("a list")
    if isinstance(value, str) and _LOOKS_PLAIN.fullmatch(value):
        return f'`"{printable(value)}"`'  # the quotes are what is wrong with it
    return f"`{printable(str(value))}`" if value != "" else both("empty")


def _unknown_key(key: str, legal: Iterable[str], where: Text) -> Text:
    legal = tuple(legal)
    if near := nearest(key, legal, 1):
        return both(
            "unknown key `{key}` in {where}; did you mean `{near}`?", key=printable(key), where=where, near=near[0]
        )
    home = next((section for section, keys in _SECTIONS.items() if section in legal and key in keys), None)
    if home:
        return both(
            "unknown key `{key}` in {where}; it belongs under `{section}`.", key=key, where=where, section=home
        )
    return both(
        "unknown key `{key}` in {where}; the keys there are {keys}.",
        key=printable(key), where=where, keys=", ".join(f"`{name}`" for name in legal),
    )


def _not_among(key: str, detail: Any, where: Text) -> Text:
    options = re.findall(r"'([^']+)'", detail["ctx"]["expected"]) or [detail["ctx"]["expected"]]
    value, among = detail["input"], ", ".join(f"`{option}`" for option in options)
    if isinstance(value, str) and (near := nearest(value, options, 1)):
        return both(
            "`{key}` in {where} must be one of {options}, not {value}; did you mean `{near}`?",
            key=key, where=where, options=among, value=shown(value), near=near[0],
        )
    return both(
        "`{key}` in {where} must be one of {options}, not {value}.",
        key=key, where=where, options=among, value=shown(value),
    )


def _due(kind: str, ctx: dict[str, Any]) -> Text:
    """What should stand where something else does."""
    bound = next((f"{ctx[name]:.15g}" for name in _BOUNDS if name in ctx), "")
    match kind:
        case "string_type":
            return both("text")
        case "int_type":
            return both("a whole number")
        case "float_type" | "finite_number":
            return both("a number")
        case "tuple_type":
            return both("a list")
        case "dict_type" | "model_type":
            return both("a mapping of keys to values")
        case "greater_than":
            return both("above {bound}", bound=bound)
        case "greater_than_equal":
            return both("at least {bound}", bound=bound)
        case "less_than_equal":
            return both("at most {bound}", bound=bound)
        case "date":
            return both("a date and time such as 2026-12-04T23:59:00-06:00")
        case "name":
            return _name(ctx["kind"])
    return both("something else")  # no error of this model's; a test sees to that


def _name(kind: str) -> Text:
    match kind:
        case "exercise_id":
            return both("a name such as ex05_softmax: `ex`, two digits, `_`, then small letters, digits and `_`")
        case "assignment_id":
            return both("a name of letters, digits, `-` and `_` that begins with a letter")
        case "function":
            return both("names of Python functions that do not begin with `_`")
        case "library":
            return both("names of top-level libraries, such as numpy")
    return both("a Python name")
