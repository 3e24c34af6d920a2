"""The commands of the README: they set up once."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
STAMP = ".venv/.installed"
pytestmark = pytest.mark.skipif(shutil.which("make") is None, reason="no make on this machine")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder that looks as after `make`: newer than what it was installed from, a stamp that names it."""
    for name in ("Makefile", "pyproject.toml", "constraints.txt"):
        shutil.copyfile(ROOT / name, tmp_path / name)
        os.utime(tmp_path / name, (1_000_000, 1_000_000))
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    (tmp_path / ".venv" / "bin" / "python").symlink_to("/bin/sh")
    (tmp_path / STAMP).write_text(f"{tmp_path.resolve()}\n", encoding="utf-8")
    return tmp_path


def _make(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS", "PYTHON"))}
    command = ["make", "--no-print-directory", *arguments]
    return subprocess.run(command, cwd=folder, env=clean, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("target", ["demo", "test"])
def test_a_second_call_does_not_reinstall(checkout: Path, target: str) -> None:
    """Where the environment is up to date, no command sets it up again."""
    assert _make(checkout, "-q", STAMP).returncode == 0
    plan = _make(checkout, "-n", target).stdout
    assert plan and "set_up.sh" not in plan


@pytest.mark.parametrize("change", ["pyproject.toml", "constraints.txt", "moved", "python", "stamp"])
def test_a_change_sets_up_again(checkout: Path, change: str) -> None:
    """A newer file, a folder moved, a Python that is gone and a set-up cut short each lead to a new set-up."""
    if change == "moved":
        (checkout / STAMP).write_text("/somewhere/else\n", encoding="utf-8")
    elif change == "python":
        (checkout / ".venv" / "bin" / "python").unlink()
    elif change == "stamp":
        (checkout / STAMP).unlink()
    else:
        os.utime(checkout / change)
        os.utime(checkout / STAMP, (2_000_000, 2_000_000))
    assert _make(checkout, "-q", STAMP).returncode == 1
    assert "set_up.sh" in _make(checkout, "-n", "demo").stdout


def test_help_names_every_command(checkout: Path) -> None:
    """`make` alone lists the commands, each with what it does."""
    declared = re.search(r"^\.PHONY: (.+)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert declared
    listed = re.findall(r"^  ([a-z]+) +\S", _make(checkout).stdout, re.MULTILINE)
    assert listed == declared[1].split()


def test_ci_runs_what_a_person_runs() -> None:
    """`.ci/run` and the scripts may be executed, and stop at the first error."""
    for script in (ROOT / ".ci" / "run", *(ROOT / "scripts").glob("*.sh")):
        assert os.access(script, os.X_OK), script
        assert "\nset -euo pipefail\n" in script.read_text(encoding="utf-8"), script
