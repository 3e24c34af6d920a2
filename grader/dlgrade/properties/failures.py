"""How a property ends when it does not hold. The kind of exception decides the verdict."""

from __future__ import annotations

from dlgrade.i18n import Text
from dlgrade.sandbox import outcome

__all__ = ["CallHalted", "CallRefused", "FunctionMissing", "StudentRaised", "WrongAnswer"]


class WrongAnswer(AssertionError):
    """A value is not what it should be. `text` says what is wrong, `expected` what should hold."""

    def __init__(self, text: Text, expected: Text | None = None) -> None:
        super().__init__(text["en"])
        self.text = text
        self.expected = expected


class StudentRaised(Exception):
    """The student's function raised where a value was due."""

    def __init__(self, function: str, raised: outcome.Raised) -> None:
        super().__init__(f"{function} raised {raised.type_name}: {raised.message}")
        self.function = function
        self.raised = raised


class FunctionMissing(Exception):
    """The student's module has no such function."""

    def __init__(self, function: str) -> None:
        super().__init__(f"there is no function {function}")
        self.function = function


class CallRefused(Exception):
    """The student's code imports a library that the exercise does not allow."""

    def __init__(self, library: str) -> None:
        super().__init__(f"{library} is not allowed in this exercise")
        self.library = library


class CallHalted(BaseException):
    """The call hung or its process died. Not an `Exception`: Hypothesis must not try it again on smaller inputs."""

    def __init__(self, function: str, what: outcome.TimedOut | outcome.Crashed) -> None:
        super().__init__(f"{function}: {what}")
        self.function = function
        self.what = what
