"""The exceptions of dlgrade. Only `DlgradeError` and its kinds ever reach a user, as one paragraph and an exit status.

    DlgradeError            what a user can put right; carries its exit status
    ├── UsageError          the command asks for something that does not exist (exit 2)
    ├── CourseError         assignments.yaml or a folder of the course is wrong (exit 3)
    ├── InvalidSubmission   a hand-in that cannot be read: 0 points, with the reason
    └── GraderFault         the grader could not do its work (exit 3); never charged to a student
        └── SandboxFault    no sandbox could be started or kept
            ├── NotInstalled  a library that the exercise needs is not there
            └── CudaFault   its walls stand, but CUDA does not start behind them
"""

from __future__ import annotations

from dlgrade.i18n import Text, both, in_language

__all__ = [
    "CourseError", "CudaFault", "DlgradeError", "GraderFault", "InvalidSubmission", "NotInstalled", "SandboxFault",
    "UsageError",
]


class DlgradeError(Exception):
    """A mistake that can be named and put right. `text` holds the message in every language."""

    exit_status = 3

    def __init__(self, message: str | Text, /, **values: object) -> None:
        self.text: Text = both(message, **values) if isinstance(message, str) else message
        super().__init__(in_language(self.text))


class UsageError(DlgradeError):
    """The command line names something that is not there."""

    exit_status = 2


class CourseError(DlgradeError):
    """The course itself is wrong: the message names file, line and key."""


class InvalidSubmission(DlgradeError):
    """A hand-in that cannot be judged: unreadable, without its module, or not Python."""


class GraderFault(DlgradeError):
    """The grader's own fault; the submission is shown as not graded."""


class SandboxFault(GraderFault):
    """The sandbox could not be started or kept alive."""


class NotInstalled(SandboxFault):
    """A library that the exercise needs is not installed here."""


class CudaFault(SandboxFault):
    """The walls stand, but the GPU's driver does not work behind them."""
