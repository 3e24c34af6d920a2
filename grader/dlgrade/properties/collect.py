"""Collecting properties: pytest finds and imports them once, the grader keeps the functions."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from dlgrade.errors import CourseError
from dlgrade.properties.model import Property
from dlgrade.properties.profile import use_profile

__all__ = ["collect"]

_UNUSED = ("terminal", "cacheprovider", "junitxml", "pastebin", "doctest", "faulthandler", "stepwise", "setuponly",
           "setupplan", "legacypath", "logging", "capture", "debugging", "unittest", "threadexception", "unraisableexception",
           "warnings")


class _Collector:
    def __init__(self) -> None:
        self.items: list[pytest.Item] = []
        self.trouble: list[str] = []

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.trouble.append(report.longreprtext)

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        self.items = list(session.items)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        return True  # collected is all we want


@contextmanager
def _alone() -> Iterator[None]:
    """No third-party plugin and no PYTEST_ADDOPTS of the user's may change what is collected."""
    names = ("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "PYTEST_ADDOPTS", "PYTEST_PLUGINS")
    saved = {name: os.environ.pop(name, None) for name in names}
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    try:
        yield
    finally:
        for name, value in saved.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value


def collect(folders: Sequence[Path], *, root: Path) -> list[Property]:
    """The properties in `folders` (tests/public/<id>, tests/hidden/<id>), in the order of their files.

    Raises CourseError where there are none, a file cannot be imported, or a mark is missing or wrong.
    """
    use_profile()
    collector = _Collector()
    arguments = [f for name in _UNUSED for f in ("-p", f"no:{name}")]
    arguments += ["-p", "dlgrade.properties.plugin", "-c", os.devnull, f"--rootdir={root}", "--import-mode=importlib"]
    with _alone():
        pytest.main([*arguments, *map(str, folders)], plugins=[collector])
    _forget_modules(folders)
    if collector.trouble:
        raise CourseError("The properties cannot be collected: {trouble}", trouble=collector.trouble[0].strip())
    found = [_property(item) for item in collector.items]
    if not found:
        raise CourseError("There are no properties in {folders}: no test_*.py with test functions.",
                          folders=", ".join(map(str, folders)))
    twice = [name for name, n in Counter(p.id for p in found).items() if n > 1]
    if twice:
        raise CourseError("Two properties are called {name}; rename one of the test functions.", name=twice[0])
    return found


def _forget_modules(folders: Sequence[Path]) -> None:
    """Another course's files of the same names must not be taken for these."""
    for name, module in list(sys.modules.items()):
        file = getattr(module, "__file__", None)
        if file is not None and any(Path(file).is_relative_to(folder) for folder in folders):
            del sys.modules[name]


def _property(item: pytest.Item) -> Property:
    if not isinstance(item, pytest.Function):
        raise CourseError("{place} is no test function; properties are plain functions.", place=item.nodeid)
    callspec = getattr(item, "callspec", None)
    points = _one(item, "points")
    if not isinstance(points, (int, float)) or points < 0:
        raise CourseError("{place}: points({points!r}) must be a number, 0 or more.", place=item.nodeid, points=points)
    name = item.name.removeprefix("test_")
    hidden = item.get_closest_marker("hidden") is not None or item.path.parents[1].name == "hidden"  # tests/hidden/<id>/
    test = item.obj
    return Property(
        id=name, function=str(_one(item, "function")), points=points, title=_text(item, "title") or {"en": name, "es": name},
        hint=_text(item, "hint"), hidden=hidden, purity=item.get_closest_marker("purity") is not None, test=test,
        body=test.hypothesis.inner_test if hasattr(test, "hypothesis") else test,
        parameters=dict(callspec.params) if callspec else {})


def _one(item: pytest.Item, mark: str) -> Any:
    found = item.get_closest_marker(mark)
    if found is None or len(found.args) != 1:
        raise CourseError("{place} has no @pytest.mark.{mark}(...).", place=item.nodeid, mark=mark)
    return found.args[0]


def _text(item: pytest.Item, mark: str) -> dict[str, str] | None:
    found = item.get_closest_marker(mark)
    if found is None:
        return None
    if set(found.kwargs) != {"en", "es"} or found.args:
        raise CourseError("{place}: @pytest.mark.{mark} takes en=... and es=....", place=item.nodeid, mark=mark)
    return dict(found.kwargs)
