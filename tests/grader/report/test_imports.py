"""The views stay light."""

import subprocess
import sys


def test_no_view_imports_a_heavy_library() -> None:
    """No view imports NumPy, pytest or Hypothesis, and the terminal's needs no Jinja2."""
    code = (
        "import sys, dlgrade.report.terminal as t; assert 'jinja2' not in sys.modules;"
        "import dlgrade.report.write; print(sorted({'numpy', 'pytest', 'hypothesis'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
