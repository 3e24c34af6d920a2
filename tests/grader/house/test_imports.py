"""The quick commands stay quick."""

import subprocess
import sys

import pytest

HEAVY = {"numpy", "pytest", "hypothesis"}


@pytest.mark.parametrize("argument", ["--help", "list"])
def test_a_quick_command_imports_nothing_heavy(argument: str) -> None:
    """`dlgrade --help` and `dlgrade list` import neither NumPy nor pytest nor Hypothesis."""
    code = (
        "import sys; from dlgrade.cli.main import main\n"
        "try: main()\n"
        "finally: print(*sys.modules, file=sys.stderr)"
    )
    command = [sys.executable, "-c", code, argument]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    modules = set(done.stderr.split())
    assert "dlgrade.cli.main" in modules
    assert sorted(HEAVY & modules) == []
