"""What can become of one call of a student's function. Exactly one of these comes back, never an exception."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias

from dlgrade.i18n import Text

__all__ = ["Backend", "Crashed", "Missing", "Outcome", "Raised", "Refused", "Returned", "TimedOut", "Unsupported"]


@dataclass(slots=True)
class Returned:
    """The call came back with a value that may cross."""

    value: Any
    mutated: tuple[str, ...] = ()
    """The arguments that the call changed, by position (`0`) or name. Filled in when observed."""
    printed: str = ""
    """The start of what the call wrote to sys.stdout. Filled in when observed."""
    drew: tuple[str, ...] = ()
    """The global random generators that the call advanced (`random`, `numpy.random`). Filled in when observed."""


@dataclass(slots=True)
class Unsupported:
    """The call came back with something that is no number, string, list, dict or plain array."""

    what: Text


@dataclass(slots=True)
class Raised:
    """The call ended in an exception of the student's."""

    type_name: str
    bases: tuple[str, ...]
    """Names of the exception's built-in base classes, itself included where it is one."""
    message: str
    trace: str
    """The frames that lie in the student's files, innermost last."""


@dataclass(slots=True)
class Missing:
    """The module has no function of that name."""


@dataclass(slots=True)
class Refused:
    """The code asked for a library that the exercise does not allow."""

    library: str


@dataclass(slots=True)
class TimedOut:
    """The call outlasted its limit; its process is gone."""

    seconds: float


@dataclass(slots=True)
class Crashed:
    """The process died or broke a limit; it is gone."""

    why: Text


Outcome: TypeAlias = Returned | Unsupported | Raised | Missing | Refused | TimedOut | Crashed


class Backend(Protocol):
    """Where a student's functions run: a sandboxed child, seen from the trusted side."""

    def call(self, function: str, args: tuple[Any, ...], kwargs: dict[str, Any], *, observe: bool = False) -> Outcome:
        """Call `function`. Raises SandboxFault where the grader itself is at fault, nothing else."""
        ...
