"""From what was judged to what is wrong, one sentence a problem, each saying what to do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from dlgrade.course.find import Course
from dlgrade.course.model import Exercise
from dlgrade.course.names import nearest
from dlgrade.errors import InvalidSubmission
from dlgrade.i18n import LANGUAGES, N_, Text, both
from dlgrade.properties.model import Property
from dlgrade.report.model import PropertyResult, Report
from dlgrade.verify.mutants import Mutant
from dlgrade.verify.problems import Problem, Verified
from dlgrade.verify.solutions import Misconception, Solution
from dlgrade.verify.survivors import key

__all__ = ["misconception", "mutants", "pages", "right", "stub", "texts", "unreadable", "unsound"]


_NEXT = {
    "right": N_("No right solution stands there but the reference: write some in truly different styles."),
    "misconceptions": N_("No misconception stands there: write the mistakes that students make."),
}


def pages(course: Course, exercise: Exercise) -> list[Problem]:
    """Statements and hints are written, and there are right and wrong solutions to prove the properties with."""
    problems = []
    folder = course.stub_dir(exercise)
    if any("TODO" in title for title in exercise.title.values()):
        problems.append(Problem("assignments.yaml", both("The title of {exercise} still says TODO.", exercise=exercise.id)))
    for name in (*(f"statement.{lang}.md" for lang in LANGUAGES), "hints.yaml"):
        path, shown = folder / name, f"exercises/{exercise.id}/{name}"
        if not path.is_file():
            problems.append(Problem(shown, both("It is missing.")))
        elif "TODO" in path.read_text(encoding="utf-8", errors="replace"):
            problems.append(Problem(shown, both("It still says TODO somewhere; write what belongs there.")))
    for tree, words in _NEXT.items():
        folder = course.root / "reference" / exercise.id / tree
        if not any(path.suffix == ".py" or path.is_dir() for path in folder.glob("[!._]*")):
            problems.append(Problem(f"reference/{exercise.id}/{tree}", both(words)))
    return problems


def texts(exercise: Exercise, properties: Iterable[Property]) -> list[Problem]:
    """Every property says its law and its hint in every language; every function is judged."""
    problems = []
    judged = set()
    for prop in properties:
        place = f"tests/{'hidden' if prop.hidden else 'public'}/{exercise.id}"
        judged |= {prop.function} if prop.points else set()
        if prop.title == dict.fromkeys(LANGUAGES, prop.id) or not _whole(prop.title):
            problems.append(Problem(place, both("The property {id} has no @pytest.mark.title(en=..., es=...).", id=prop.id)))
        if prop.hint is None or not _whole(prop.hint):
            problems.append(Problem(place, both("The property {id} has no @pytest.mark.hint(en=..., es=...).", id=prop.id)))
    for function in exercise.functions:
        if function not in judged:
            problems.append(Problem(f"tests/public/{exercise.id}", both(
                "No property gives points for {function}; write one.", function=function)))
    return problems


def _whole(text: Text) -> bool:
    return all(text.get(lang, "").strip() and "TODO" not in text[lang] for lang in LANGUAGES)


def unreadable(solution: Solution, error: InvalidSubmission) -> Problem:
    """A right solution that the reader of hand-ins refuses."""
    return Problem(solution.path, both("It is right, but cannot be read as a hand-in: {reason}", reason=error.text))


def unsound(reference: Solution) -> Problem:
    """Why no mutants were made."""
    return Problem(reference.path, both("Its mutants are not judged before the reference itself gets all the points."))


def right(solution: Solution, reports: Sequence[Report]) -> list[Problem]:
    """A right solution gets all the points under every seed."""
    for report in reports:
        if report.status == "error":
            return [_fault(solution, report)]
        if report.status == "invalid":
            return [Problem(solution.path, both("It cannot be judged: {reason}", reason=report.reason))]
        failing = [p for p in report.properties if p.verdict != "passed"]
        if failing:
            rest = [p.id for p in failing[1:]]
            more = both(" (and {n} more: {ids})", n=len(rest), ids=", ".join(rest)) if rest else ""
            return [Problem(solution.path, both(
                "It is right, but fails {id} under seed {seed}: {why}{more}. Put the property right, or the solution.",
                id=failing[0].id, seed=report.seed, why=_why(failing[0]), more=more))]
    return []


def stub(solution: Solution, reports: Sequence[Report], properties: Iterable[Property]) -> list[Problem]:
    """The stub earns nothing, and fails because it is still to be written (where purity is the matter: because nothing else
    holds)."""
    purity = {p.id for p in properties if p.purity}
    for report in reports:
        if report.status == "error":
            return [_fault(solution, report)]
        if report.status == "invalid":
            return [Problem(solution.path, both("It cannot be judged: {reason}", reason=report.reason))]
        problems = [Problem(solution.path, both(
            "The stub holds {id} without a line written: the property shows nothing. Let it ask for a value.", id=p.id))
            for p in report.properties if p.verdict == "passed"]
        problems += [Problem(solution.path, both(
            "The stub fails {id} for a reason other than NotImplementedError: {why}.", id=p.id, why=_why(p)))
            for p in report.properties if p.verdict != "passed" and p.id not in purity and not _unwritten(p)]
        if problems:
            return problems
    return []


def _unwritten(prop: PropertyResult) -> bool:
    return "NotImplementedError" in (prop.message or {}).get("en", "")


def misconception(wrong: Misconception, reports: Sequence[Report], properties: Sequence[Property]) -> list[Problem]:
    """A misconception fails what its header lists, under every seed, and nothing else."""
    path = wrong.solution.path
    failed: dict[str, list[int]] = {}
    for report in reports:
        if report.status == "error":
            return [_fault(wrong.solution, report)]
        if report.status == "invalid":
            return [Problem(path, both("It cannot be judged: {reason}", reason=report.reason))]
        for p in report.properties:
            if p.verdict != "passed":
                failed.setdefault(p.id, []).append(report.seed)
    always = [p.id for p in properties if len(failed.get(p.id, ())) == len(reports)]
    foreign = [p.id for p in properties if p.id in failed and p.function not in wrong.functions]
    missed = [p.id for p in properties if p.id in wrong.fails and p.id not in always]
    extra = [p.id for p in properties if p.id in failed and p.id not in wrong.fails and p.id not in foreign]
    problems = []
    if not wrong.fails and not failed:
        return [Problem(path, both("It fails no property at all: sharpen one of {functions}.",
                                   functions=_list(wrong.functions)))]
    if foreign:
        problems.append(Problem(path, both(
            "It fails {ids}, of functions that it does not redefine; a property must call no other function of the student's.",
            ids=_list(foreign))))
    if missed:
        problems.append(Problem(path, both(
            "`fails` lists {ids}, but it passes{when}: sharpen the property, or take it off the list.", ids=_list(missed),
            when=_when(missed, failed, reports))))
    if extra:
        problems.append(Problem(path, both(
            "It also fails {ids}{when}; as judged, the header should read `fails: [{always}]`.", ids=_list(extra),
            when=_when(extra, failed, reports), always=", ".join(always))))
    return problems


def _when(ids: Sequence[str], failed: Mapping[str, list[int]], reports: Sequence[Report]) -> Text | str:
    """A remark where it depends on the seed."""
    seeds = sorted({seed for id_ in ids for seed in failed.get(id_, ())})
    if not seeds or len(seeds) == len(reports) == 1:
        return ""
    return both(" (it fails under seeds {seeds} of {n})", seeds=", ".join(map(str, seeds)), n=len(reports))


def mutants(result: Verified, mutants: Sequence[Mutant], reports: Sequence[Sequence[Report]], justified: Mapping[str, int],
            file: str, reference: str) -> list[Problem]:
    """Count the mutants into `result`; a survivor without a reason, or a reason without a survivor, is a problem."""
    problems = []
    survived = set()
    result.mutants = len(mutants)
    for mutant, each in zip(mutants, reports, strict=True):
        fault = next((r for r in each if r.status == "error"), None)
        passing = [r.seed for r in each if r.status == "graded" and all(p.verdict == "passed" for p in r.properties)]
        if fault is not None:
            problems.append(Problem(reference, both("The mutant `{mutant}` cannot be judged: {reason}", mutant=mutant.id,
                                                    reason=fault.reason), fault=True))
        elif not passing:
            result.mutants_caught += 1
        elif len(passing) == len(each) and key(mutant.id) in justified:
            survived.add(key(mutant.id))
            result.justified += 1
        else:
            survived |= {key(mutant.id)} if len(passing) == len(each) else set()
            result.survivors.append(mutant.id)
            problems.append(Problem(reference, both(
                "No property catches `{mutant}`{when}: sharpen one, or say in {file} why it changes nothing.",
                mutant=mutant.id, file=file,
                when="" if len(each) == 1 else both(" under seeds {seeds}", seeds=", ".join(map(str, passing))))))
    ids = [key(m.id) for m in mutants]
    for mutant_id, line in justified.items():
        if mutant_id not in ids:
            near = nearest(mutant_id, ids, 1)
            problems.append(Problem(file, both("line {line}: there is no mutant `{mutant}` any more{near}; remove the entry.",
                line=line, mutant=mutant_id, near=both(" (the nearest is `{near}`)", near=near[0]) if near else "")))
        elif mutant_id not in survived:
            problems.append(Problem(file, both("line {line}: `{mutant}` is caught, so it is not equivalent; remove the entry.",
                                               line=line, mutant=mutant_id)))
    return problems


def _fault(solution: Solution, report: Report) -> Problem:
    return Problem(solution.path, both("The grader failed on it under seed {seed}: {reason}", seed=report.seed,
                                       reason=report.reason), fault=True)


def _why(prop: PropertyResult) -> Text:
    """What happened, on one line, with the call where there is one."""
    message = {lang: " ".join(text.split()).rstrip(".") for lang, text in (prop.message or both(prop.verdict)).items()}
    if prop.counterexample and prop.counterexample.calls:
        call = prop.counterexample.calls[-1]
        return {lang: f"{call.function}({call.arguments[:200]}) → {text}" for lang, text in message.items()}
    return message


def _list(ids: Iterable[str]) -> str:
    return ", ".join(sorted(ids))
