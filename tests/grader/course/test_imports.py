"""Commands that only list stay quick: the course model brings in nothing heavy."""

import subprocess
import sys
from pathlib import Path

HEAVY = ("numpy", "pytest", "hypothesis", "_pytest", "click", "rich", "jinja2")
GRADER = Path(__file__).parents[3] / "grader"


def test_the_course_imports_nothing_heavy(fake):
    """Importing dlgrade.course and loading a course imports no numerical, testing or drawing library."""
    program = (
        f"import sys; sys.path.insert(0, {str(GRADER)!r})\n"
        "from dlgrade.course import find_course\n"
        "find_course()\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("[]\n", "")
