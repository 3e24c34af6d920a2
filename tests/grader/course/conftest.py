"""A course of three exercises in a folder of its own, the current one; two of them are handed in together."""

from pathlib import Path

import pytest

from dlgrade.course import Course, load_course
from dlgrade.errors import CourseError
from dlgrade.i18n import set_language

ASSIGNMENTS = """\
version: 1
title: {en: Course, es: Curso}
defaults:
  late: {policy: percent_per_day, grace_minutes: 5}
  limits: {memory_mb: 100}
assignments:
  - id: ex01_alpha
    title: {en: Alpha, es: Alfa}
    module: alpha
    functions: {first: 40, second: 60}
    due: 2026-12-04T23:59:00-06:00
    difficulty: 1
    minutes: 30
  - id: week2
    title: {en: Week 2, es: Semana 2}
    due: 2026-12-11T23:59:00-06:00
    late: {percent: 20}
    limits: {files: 9}
    exercises:
      - id: ex02_beta
        title: {en: Beta, es: Beta}
        module: beta
        functions: {b: 100}
        difficulty: 2
        minutes: 60
        limits: {memory_mb: 300}
      - id: ex03_gamma
        title: {en: Gamma, es: Gama}
        module: gamma
        functions: {g: 50}
        points: 50
        difficulty: 3
        minutes: 60
        frameworks: [torch]
        framework_functions: [g]
"""
STUBS = ("ex01_alpha/alpha.py", "ex02_beta/beta.py", "ex03_gamma/gamma.py", "ex03_gamma/gamma_torch.py")


class Fake:
    """The files of the course. `root` is the current folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.put("assignments.yaml", ASSIGNMENTS)
        for stub in STUBS:
            self.put(f"exercises/{stub}", "# stub\n")
            self.put(f"tests/public/{stub.partition('/')[0]}/test_it.py", "# public\n")

    def put(self, path: str, content: str | bytes) -> Path:
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)
        return target

    def change(self, old: str, new: str) -> None:
        """Replace the first `old` in assignments.yaml."""
        assert old in ASSIGNMENTS
        self.put("assignments.yaml", ASSIGNMENTS.replace(old, new, 1))

    def load(self) -> Course:
        return load_course(self.root)

    def error(self) -> str:
        """What is wrong with the course, in English."""
        with pytest.raises(CourseError) as caught:
            self.load()
        return caught.value.text["en"]


@pytest.fixture
def fake(tmp_path, monkeypatch):
    root = tmp_path / "course"
    root.mkdir()
    monkeypatch.chdir(root)
    monkeypatch.delenv("DLGRADE_COURSE", raising=False)
    set_language("en")
    yield Fake(root)
    set_language(None)
