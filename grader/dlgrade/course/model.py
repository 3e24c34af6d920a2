"""What is graded: assignments, exercises, limits and late policies, as typed objects that cannot change."""

from __future__ import annotations

import keyword
import math
import re
from collections.abc import Callable
from datetime import datetime
from typing import Annotated, Any, Generic, Literal, NoReturn, TypeAlias, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, GetPydanticSchema, model_validator
from pydantic_core import PydanticCustomError, core_schema

from dlgrade.i18n import LANGUAGES, Text

__all__ = ["Assignment", "Exercise", "FrozenDict", "Late", "Limits", "Settings"]

K = TypeVar("K")
V = TypeVar("V")
Seconds: TypeAlias = Annotated[float, Field(gt=0, le=86_400, allow_inf_nan=False)]
Count: TypeAlias = Annotated[int, Field(gt=0, le=2**40)]
Percent: TypeAlias = Annotated[float, Field(ge=0, le=100, allow_inf_nan=False)]
Points: TypeAlias = Annotated[float, Field(gt=0, allow_inf_nan=False)]


class FrozenDict(dict[K, V], Generic[K, V]):
    """A dict that refuses changes with TypeError, has a hash, and can be copied, pickled and written as JSON."""

    def _refuse(self, *_: Any, **__: Any) -> NoReturn:
        raise TypeError("this mapping cannot be changed")

    __setitem__ = __delitem__ = __ior__ = clear = pop = popitem = setdefault = update = _refuse

    def __hash__(self) -> int:  # type: ignore[override]  # dict has none, because it changes
        return hash(frozenset(self.items()))

    def __reduce__(self) -> tuple[Any, ...]:
        return (FrozenDict, (dict(self),))


def _text_schema(*_: Any) -> core_schema.CoreSchema:
    """A non-empty wording in each language, no other key."""
    wording = core_schema.typed_dict_field(core_schema.str_schema(min_length=1, strict=True))
    each = core_schema.typed_dict_schema(dict.fromkeys(LANGUAGES, wording), extra_behavior="forbid", strict=True)
    return core_schema.no_info_after_validator_function(FrozenDict, each)


def _name(kind: str, legal: Callable[[str], object]) -> AfterValidator:
    def check(value: str) -> str:
        if not legal(value):
            raise PydanticCustomError("name", "not a {kind}", {"kind": kind})
        return value

    return AfterValidator(check)


def _no_repeats(values: tuple[str, ...]) -> tuple[str, ...]:
    for index, value in enumerate(values):
        if value in values[:index]:
            raise PydanticCustomError("repeated", "{value} twice", {"value": value})
    return values


def _due(value: object) -> object:
    """A date, a time and a UTC offset; YAML's own readings of dates are not used."""
    if value is None or isinstance(value, datetime):
        when = value
    else:
        try:
            if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9:]{5,8} ?([Z+-][0-9:]*)?", str(value)):
                raise ValueError
            when = datetime.fromisoformat(re.sub(r" (?=[Z+-])", "", str(value)))
        except ValueError:
            raise PydanticCustomError("date", "not a date and time") from None
    if when is not None and when.utcoffset() is None:
        raise PydanticCustomError("utc_offset", "no UTC offset", {"naive": when.isoformat()})
    return when


def _identifier(name: str) -> bool:
    return name.isascii() and name.isidentifier() and not keyword.iskeyword(name)


Title: TypeAlias = Annotated[Text, GetPydanticSchema(_text_schema)]
Due: TypeAlias = Annotated[datetime | None, BeforeValidator(_due)]
ExerciseId: TypeAlias = Annotated[str, _name("exercise_id", re.compile(r"ex[0-9]{2}_[a-z0-9_]*[a-z0-9]").fullmatch)]
AssignmentId: TypeAlias = Annotated[str, _name("assignment_id", re.compile(r"[A-Za-z][A-Za-z0-9_-]*").fullmatch)]
Identifier: TypeAlias = Annotated[str, _name("identifier", _identifier)]
Function: TypeAlias = Annotated[str, _name("function", lambda name: _identifier(name) and not name.startswith("_"))]
Library: TypeAlias = Annotated[str, _name("library", _identifier)]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")


class Limits(_Frozen):
    """What a submission may use. Kilobytes and megabytes are 1024 and 1024² bytes; times are seconds."""

    call_wall_seconds: Seconds = 2.0
    """Seconds on the clock one call may take."""
    call_cpu_seconds: Seconds = 2.0
    """Seconds of processor time one call may take."""
    submission_wall_seconds: Seconds = 60.0
    """Seconds on the clock all calls of a submission may take together."""
    submission_cpu_seconds: Seconds = 60.0
    """Seconds of processor time all calls of a submission may take together."""
    memory_mb: Count = 512
    """Megabytes above what the libraries take."""
    output_kb: Count = 256
    """Kilobytes of what the code prints."""
    processes: Count = 16
    """Processes and threads at one time."""
    open_files: Count = 64
    """Open descriptors at one time."""
    file_mb: Count = 16
    """Megabytes written to the scratch folder."""
    files: Count = 256
    """Files in the scratch folder."""
    gpu_mb: Count = 4096
    """Megabytes of a GPU's memory above what CUDA itself takes, where the code runs on one."""


class Late(_Frozen):
    """What a late hand-in costs; `late.penalty` does the sum."""

    policy: Literal["none", "percent_per_day", "zero"] = "none"
    percent: Percent = 10.0
    """Percentage of the raw score that each started day costs, under `percent_per_day`."""
    floor: Percent = 0.0
    """Percentage of the raw score that is kept however late it is."""
    grace_minutes: Annotated[float, Field(ge=0, le=525_600, allow_inf_nan=False)] = 0.0
    """Minutes after the due date that cost nothing; days are counted from their end."""


class Settings(_Frozen):
    """What `defaults` and an assignment may set for all of their exercises."""

    late: Late = Late()
    limits: Limits = Limits()
    device: Literal["auto", "cpu", "cuda"] = "cpu"
    imports: Annotated[tuple[Library, ...], AfterValidator(_no_repeats)] = ("numpy",)
    """Third-party libraries allowed besides the standard library."""
    frameworks: Annotated[tuple[Literal["torch", "tensorflow"], ...], AfterValidator(_no_repeats)] = ()
    """Frameworks in which the framework part may be written, each in its own file; empty where there is none."""


class Exercise(Settings):
    """One exercise with every default filled in."""

    id: ExerciseId
    title: Title
    module: Identifier
    """The module's file name without `.py`."""
    points: Points = 100.0
    functions: Annotated[dict[Function, Points], Field(min_length=1), AfterValidator(FrozenDict)]
    """Function → its points, in the order of the contract. A `FrozenDict`: it cannot be changed."""
    framework_functions: Annotated[tuple[Function, ...], AfterValidator(_no_repeats)] = ()
    """The functions of the framework part: asked for in one of `frameworks`, in a module of their own."""
    due: Due = None
    """When it must be handed in, aware; None where it need not be by any date."""
    difficulty: Annotated[int, Field(ge=1, le=5)]
    minutes: Count
    """The time it is estimated to take, in minutes."""

    @property
    def number(self) -> int:
        """The 5 of `ex05_softmax_cross_entropy`."""
        return int(self.id[2:4])

    @property
    def modules(self) -> tuple[str, ...]:
        """`module`, then `<module>_<framework>` for each framework."""
        return (self.module, *map(self.framework_module, self.frameworks))

    def framework_module(self, framework: str) -> str:
        """The module in which the framework part is handed in where it is written in `framework`."""
        return f"{self.module}_{framework}"

    def functions_of(self, module: str) -> tuple[str, ...]:
        """The functions that one of `modules` is asked for, in the order of the contract."""
        framework = module != self.module
        return tuple(name for name in self.functions if (name in self.framework_functions) == framework)

    @model_validator(mode="after")
    def _framework_part_is_whole(self) -> Exercise:
        for name in self.framework_functions:
            if name not in self.functions:
                raise PydanticCustomError("framework_function", "{name} is no function", {"name": name})
        if bool(self.frameworks) != bool(self.framework_functions):
            raise PydanticCustomError("framework_part", "frameworks without functions, or functions without frameworks")
        return self

    @model_validator(mode="after")
    def _points_add_up(self) -> Exercise:
        total = math.fsum(self.functions.values())
        if not math.isclose(total, self.points, abs_tol=1e-9):
            values = {"sum": f"{total:g}", "points": f"{self.points:g}"}
            raise PydanticCustomError("points_sum", "{sum}, not {points}", values)
        return self


class Assignment(_Frozen):
    """What is handed in under one date: one exercise of the same id, or several together."""

    id: AssignmentId
    title: Title
    due: Due = None
    late: Late = Late()
    exercises: Annotated[tuple[Exercise, ...], Field(min_length=1)]

    @property
    def points(self) -> float:
        """The most points its exercises give together."""
        return math.fsum(exercise.points for exercise in self.exercises)

