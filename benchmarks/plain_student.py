"""A pytest plugin for comparison: the `student` fixture without any isolation, the module imported into pytest's own
process, as other graders do. Properties, marks and Hypothesis profile are the same as dlgrade's."""

import importlib.util
import random
from pathlib import Path

import numpy as np
import pytest

from dlgrade.properties.profile import use_profile
from dlgrade.properties.student import Student
from dlgrade.sandbox.outcome import Missing, Raised, Returned


def pytest_addoption(parser):
    parser.addoption("--plain-submission", type=Path, required=True)


def pytest_configure(config):
    use_profile()
    for mark in ("points", "function", "title", "hint", "hidden", "purity"):
        config.addinivalue_line("markers", mark)


class InProcess:
    def __init__(self, path):
        spec = importlib.util.spec_from_file_location(path.stem, path)
        self.module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(self.module)

    def call(self, function, args, kwargs, *, observe=False):
        target = getattr(self.module, function, None)
        if target is None:
            return Missing()
        before = [a.tobytes() if isinstance(a, np.ndarray) else repr(a) for a in args] if observe else []
        drawn = random.getstate() if observe else None
        try:
            value = target(*args, **kwargs)
        except Exception as error:
            return Raised(type(error).__name__, tuple(c.__name__ for c in type(error).__mro__), str(error), "")
        if not observe:
            return Returned(value)
        after = [a.tobytes() if isinstance(a, np.ndarray) else repr(a) for a in args]
        mutated = tuple(str(i) for i, (x, y) in enumerate(zip(before, after, strict=True)) if x != y)
        return Returned(value, mutated, "", () if random.getstate() == drawn else ("random",))


@pytest.fixture(scope="session")
def student(request):
    return Student(InProcess(request.config.getoption("--plain-submission")))
