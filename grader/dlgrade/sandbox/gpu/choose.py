"""What `auto`, `cpu` and `cuda` mean for an exercise on this machine."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from dlgrade.course.model import Exercise
from dlgrade.errors import GraderFault, UsageError
from dlgrade.i18n import Text, both
from dlgrade.sandbox.gpu.frameworks import FRAMEWORKS, trouble
from dlgrade.sandbox.gpu.grant import Gpu
from dlgrade.sandbox.gpu.probe import Found, probe
from dlgrade.sandbox.gpu.queue import free_first
from dlgrade.sandbox.gpu.survey import Survey, survey

__all__ = ["CPU", "Choice", "Chooser", "uses_framework"]


@dataclass(frozen=True, slots=True)
class Choice:
    """The device an exercise is graded on here; `why` says why that is the CPU where a GPU would have been taken."""

    device: str = "cpu"
    why: Text | None = None
    level: str = ""
    """The level of isolation at which the GPU works."""
    gpus: tuple[Gpu, ...] = ()
    without: frozenset[str] = frozenset()
    """Frameworks of the exercise that were installed without what a GPU takes: they run on the CPU."""

    def gpu(self, slot: int = 0, libraries: Iterable[str] = ()) -> Gpu | None:
        """The GPU for worker number `slot` and a sandbox of `libraries`, None where that is the CPU.

        Workers are dealt out over the GPUs, the free ones first.
        """
        if not self.gpus or self.without & set(libraries):
            return None
        return self.gpus[free_first(self.gpus[0].folder(), [gpu.place.key for gpu in self.gpus], slot)]


CPU = Choice()


def uses_framework(exercise: Exercise) -> bool:
    """Whether some of the exercise can run on a GPU at all."""
    return bool(_frameworks(exercise))


def _frameworks(exercise: Exercise) -> list[str]:
    return [name for name in FRAMEWORKS if name in (*exercise.frameworks, *exercise.imports)]


class Chooser:
    """Looks at the machine at most once, and only where an exercise asks for more than the CPU.

    `levels` are the levels of isolation that may be used, strongest first.
    """

    def __init__(self, asked: str | None, levels: Sequence[str], *, look: Callable[[], Survey] = survey,
                 attempt: Callable[..., Found] = probe, grant: Callable[..., Gpu] = Gpu,
                 trouble: Callable[[str], Text | None] = trouble) -> None:
        self._asked, self._levels = asked, levels
        self._look, self._attempt, self._grant, self._trouble = look, attempt, grant, trouble
        self._found: tuple[Found, tuple[Gpu, ...]] | None = None

    def one(self, exercise: Exercise) -> Choice:
        """The choice for `exercise`. Raises UsageError where --device cuda cannot be, GraderFault where the course's cannot."""
        if self._asked == "cuda" and not uses_framework(exercise):
            raise UsageError("{exercise} runs on the CPU only; leave --device away.", exercise=exercise.id)
        return self._choose(exercise)

    def each(self, exercises: Sequence[Exercise]) -> dict[str, Choice]:
        """The choices for several: --device cuda asks for those that have a framework part, and one must."""
        if self._asked == "cuda" and not any(uses_framework(exercise) for exercise in exercises):
            raise UsageError("{exercise} runs on the CPU only; leave --device away.",
                             exercise=", ".join(exercise.id for exercise in exercises))
        return {exercise.id: self._choose(exercise) for exercise in exercises}

    def _choose(self, exercise: Exercise) -> Choice:
        wanted = self._asked or exercise.device
        if wanted == "cpu" or not uses_framework(exercise):
            return CPU
        found, gpus = self._settled()
        unable = {name: why for name in _frameworks(exercise) if (why := self._trouble(name)) is not None}
        if found.gpu is not None and len(unable) < len(_frameworks(exercise)):
            return Choice("cuda", level=found.level, gpus=gpus, without=frozenset(unable))
        reason = found.trouble or next(iter(unable.values()))
        if wanted == "auto":
            return Choice(why=both("{exercise} runs on the CPU: {reason}.", exercise=exercise.id,
                                   reason=_clause(reason)))
        text = both("{exercise} cannot run on a GPU here: {reason}. `dlgrade doctor` says more.", exercise=exercise.id,
                    reason=_clause(reason))
        raise UsageError(text) if self._asked else GraderFault(text)

    def _settled(self) -> tuple[Found, tuple[Gpu, ...]]:
        if self._found is None:
            machine = self._look().machine
            if not machine.places:
                self._found = Found(self._levels[0], None, machine.problems[0]), ()
            else:
                grant = partial(self._grant, machine=machine)
                found = self._attempt(self._levels, grant(machine.places[0]), lower=self._asked == "cuda")
                works = found.gpu
                gpus = tuple(replace(works, place=place) for place in machine.places) if works is not None else ()
                self._found = found, gpus
        return self._found


def _clause(text: Text) -> Text:
    """A sentence as a part of another: without its full stop."""
    return {language: wording.strip().removesuffix(".") for language, wording in text.items()}
