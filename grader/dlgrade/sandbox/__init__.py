"""Where student code runs, out of the grader's process. `Sandbox` and `Cell` are the whole interface.

    with Sandbox("full", ["numpy"]) as sandbox:
        with sandbox.cell(submission, limits, seed=7) as cell:
            cell.call("softmax", (z,), {})      # → an Outcome, never the student's exception
"""

from dlgrade.sandbox.cell import Cell, Harness, Sandbox
from dlgrade.sandbox.policy import LEVELS

__all__ = ["LEVELS", "Cell", "Harness", "Sandbox"]
