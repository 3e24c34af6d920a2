"""A report read from a file, checked against the record's own type hints before anything relies on it."""

from __future__ import annotations

from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from dlgrade.report.model import FORMAT_VERSION, STATUSES, VERDICTS, Report

__all__ = ["checked_report"]


def checked_report(data: Any) -> Report:
    """The report in `data`. Raises ValueError, which names the field, where something is missing or of a wrong type."""
    if not isinstance(data, dict):
        raise ValueError("it is not a JSON object")
    if data.get("format_version") == FORMAT_VERSION:  # `from_json` complains of any other
        _check({k: v for k, v in data.items() if k != "format_version"}, Report, "")
    report = Report.from_json(data)
    if report.status not in STATUSES:
        raise ValueError(f"status is {report.status!r}")
    for index, result in enumerate(report.properties):
        if result.verdict not in VERDICTS:
            raise ValueError(f"properties[{index}].verdict is {result.verdict!r}")
    return report


@cache
def _hints(kind: type[Any]) -> dict[str, Any]:
    return get_type_hints(kind)


def _check(value: Any, hint: Any, where: str) -> None:
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        if value is not None or NoneType not in get_args(hint):
            _check(value, next(h for h in get_args(hint) if h is not NoneType), where)
    elif origin is list:
        _kind(value, list, where)
        for index, item in enumerate(value):
            _check(item, get_args(hint)[0], f"{where}[{index}]")
    elif origin is dict:
        _kind(value, dict, where)
        for key, item in value.items():
            _check(item, get_args(hint)[1], f"{where}.{key}")
    elif is_dataclass(hint):
        _kind(value, dict, where)
        _check_fields(value, hint, where)
    elif hint is float:
        _kind(value, (int, float), where)
    else:
        _kind(value, hint, where)


def _check_fields(value: dict[str, Any], kind: Any, where: str) -> None:
    hints = _hints(kind)
    prefix = f"{where}." if where else ""
    for name in value:
        if name not in hints:
            raise ValueError(f"{prefix}{name} is not a field")
    for field in fields(kind):
        if field.name in value:
            _check(value[field.name], hints[field.name], prefix + field.name)
        elif field.default is MISSING and field.default_factory is MISSING:
            raise ValueError(f"{prefix}{field.name} is missing")
    if kind is Report and not {"properties", "diagnosis"} <= value.keys():
        raise ValueError("properties or diagnosis is missing")


def _kind(value: Any, kind: type[Any] | tuple[type[Any], ...], where: str) -> None:
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        raise ValueError(f"{where or 'it'} is {type(value).__name__}")
