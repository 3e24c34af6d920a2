"""Judging: the verdict of each way to be wrong, small counterexamples, and the same grade for the same seed."""

import re

import pytest

from dlgrade.course.find import load_course
from dlgrade.errors import CourseError, GraderFault
from dlgrade.grading.one import Options, grade
from dlgrade.grading.plan import make_plan
from dlgrade.sandbox import Sandbox
from dlgrade.submission.model import Submission

OPTIONS = Options("full", late=False)


@pytest.fixture(scope="module")
def sandbox(needs_full):
    with Sandbox("full", ("numpy",)) as sandbox:
        yield sandbox


@pytest.fixture
def judged(tiny, sandbox):
    """`judged(source)` is the report of a submission of that source."""

    def run(source, seed=3, hidden=True, options=OPTIONS, **files):
        course = load_course(tiny.root)
        plan = make_plan(course, course.exercises[0], seed, hidden=hidden)
        content = {"double.py": source.encode(), **{f"{n}.py": s.encode() for n, s in files.items()}}
        return grade(plan, sandbox, Submission("s", "ex01_double", "double", content, "sub"), options)

    return run


def verdicts(report):
    return {p.id: p.verdict for p in report.properties}


def test_a_right_solution_gets_everything(judged, tiny):
    """All properties pass, all points are earned."""
    report = judged(tiny.right)
    assert (report.status, report.score, report.max_score) == ("graded", 10, 10)
    assert set(verdicts(report).values()) == {"passed"}


@pytest.mark.parametrize(("body", "verdict"), [
    ("return 3 * np.asarray(x)", "failed"), ("return None", "failed"), ("return 'two'", "failed"),
    ("return [x]", "failed"), ("return np.asarray(x) * np.nan", "failed"), ("return (i for i in x)", "failed"),
    ("return np.array(x, dtype=object) * 2", "failed"), ("return x[99]", "raised"), ("raise NotImplementedError", "raised"),
    ("import sys; sys.exit()", "raised"), ("while True: pass", "timed_out"), ("import os; os._exit(0)", "crashed"),
    ("print('x' * 999999); return 2 * x", "crashed"), ("import scipy; return 2 * x", "refused"),
])
def test_every_way_to_be_wrong_has_its_verdict(judged, body, verdict):
    """One broken function fails its own properties with the right verdict, and no other function's."""
    report = judged(f"import numpy as np\ndef double(x):\n    {body}\ndef total(x): return sum(x)")
    assert verdicts(report)["double_is_a_sum"] == verdict
    assert verdicts(report)["double_is_pure"] != "passed"
    assert verdicts(report)["total_counts"] == "passed"
    assert report.score <= 5


def test_a_missing_function(judged):
    """A function that is not there is `missing`, the others keep their points."""
    report = judged("def total(x): return sum(x)")
    assert verdicts(report)["double_is_a_sum"] == "missing"
    assert report.score == 3


def test_a_changed_argument_costs_the_purity_property_only(judged):
    """A function that works in place on a copy that only a process boundary makes is told so, and loses that property."""
    report = judged("def double(x):\n    if hasattr(x, 'shape'): x *= 2; return x\n    return 2 * x\n"
                    "def total(x): return sum(x)")
    assert [p.id for p in report.properties if p.verdict != "passed"] == ["double_is_pure"]
    assert "changed its argument" in next(p for p in report.properties if p.id == "double_is_pure").message["en"]


def test_purity_earns_nothing_by_itself(judged):
    """A function that does nothing has no side effects, and no points for that."""
    report = judged("def double(x): return 0\ndef total(x): return 0")
    assert report.score == 0
    assert "no right answer" in next(p for p in report.properties if p.id == "double_is_pure").message["en"]


def test_state_between_calls_is_found(judged):
    """A function whose answer depends on earlier calls is not pure."""
    report = judged("n = 0\ndef double(x):\n    global n; n += 1\n    return x + x + (1e-12 if n % 2 else 0)\n"
                    "def total(x): return sum(x)")
    assert [p.id for p in report.properties if p.verdict != "passed"] == ["double_is_pure"]


def test_the_counterexample_is_small(judged):
    """Shrinking leaves the least input that fails: here one element that is 1/4 or more."""
    report = judged("import numpy as np\ndef double(x): return np.where(np.asarray(x) > 1, 0, 2 * np.asarray(x))\n"
                    "def total(x): return sum(x)")
    found = next(p for p in report.properties if p.id == "double_is_a_sum").counterexample
    assert found.calls[0].arguments == "np.array([1.25])"
    assert "2.5" in found.expected["en"]
    assert re.fullmatch(r"dlgrade check ex01 sub --property double_is_a_sum --seed 3", found.rerun)


def test_shrinking_meets_a_hang(judged):
    """A hang that waits among the smaller inputs neither hides the failure nor multiplies its cost."""
    report = judged("import numpy as np\ndef double(x):\n    x = np.asarray(x)\n"
                    "    while x.size == 1 and x.ndim: pass\n    return x\n"
                    "def total(x): return sum(x)")
    assert verdicts(report)["double_is_a_sum"] in ("failed", "timed_out")
    assert report.seconds < 20


def test_hidden_properties_show_title_and_hint_only(judged):
    """No message, no counterexample of a hidden property, unless an instructor asks."""
    source = "def double(x): return x\ndef total(x): return sum(x)"
    secret = next(p for p in judged(source).properties if p.hidden)
    assert (secret.verdict, secret.message, secret.counterexample) == ("failed", None, None)
    assert secret.hint == {"en": "Secret hint", "es": "Pista secreta"}
    shown = next(p for p in judged(source, options=Options("full", late=False, reveal_hidden=True)).properties if p.hidden)
    assert "--hidden" in shown.counterexample.rerun


def test_a_course_below_a_folder_called_hidden(tiny):
    """Only tests/hidden makes a property hidden, not where the course happens to lie."""
    moved = tiny.root.parent / "hidden" / "course"
    moved.parent.mkdir()
    tiny.root.rename(moved)
    course = load_course(moved)
    plan = make_plan(course, course.exercises[0], 1, hidden=True)
    assert {p.id for p in plan.properties if p.hidden} == {"double_scalar"}


def test_the_same_seed_gives_the_same_report(judged):
    """Inputs, counterexamples and verdicts depend on the seed alone; another seed draws other inputs."""
    source = "import numpy as np\ndef double(x): return 2 * np.asarray(x) + (np.size(x) > 3)\ndef total(x): return sum(x)"

    def shown(seed):
        return [(p.id, p.verdict, p.counterexample, p.message) for p in judged(source, seed=seed).properties]

    assert shown(11) == shown(11)


def test_inputs_differ_by_seed(tiny):
    """Two seeds record different inputs; one seed records the same ones twice."""
    course = load_course(tiny.root)

    def inputs(seed):
        plan = make_plan(course, course.exercises[0], seed, hidden=True)
        return [x["x"].tolist() for x in plan.inputs["double_is_a_sum"]]

    assert inputs(1) == inputs(1)
    assert inputs(1) != inputs(2)


def test_output_is_harmless(judged):
    """Control characters that a student's code prints do not reach a terminal."""
    report = judged("print('\\x1b[31mred\\x07')\ndef double(x): return x + x\ndef total(x): return sum(x)")
    assert "red" in report.output
    assert "\x1b" not in report.output
    assert "\x07" not in report.output


@pytest.mark.parametrize(("change", "words"), [
    (("@pytest.mark.points(4)\n", ""), "points"),
    (("@pytest.mark.points(4)", "@pytest.mark.points(5)"), "8"),
    (("import numpy as np", "import nothing_like_this"), "nothing_like_this"),
    (("def test_double_is_pure", "def test_double_is_a_sum"), "1"),
    (('en="x + x", es="x + x, pues"', 'en="x + x"'), "hint"),
    (("@given(x=vectors())\ndef test_double_is_a_sum(student, x)", "@given(x=st.data())\ndef test_double_is_a_sum(student, x)"),
     "st.data()"),
])
def test_a_broken_property_is_a_course_error(tiny, change, words):
    """A missing mark, points that do not add up, an import that fails, a draw in the body: each is named."""
    path = tiny.root / "tests/public/ex01_double/test_double.py"
    path.write_text(path.read_text().replace(*change))
    course = load_course(tiny.root)
    with pytest.raises(CourseError, match=re.escape(words)):
        make_plan(course, course.exercises[0], 1, hidden=True)


def test_a_course_without_tests(tiny):
    """A folder without properties is named."""
    (tiny.root / "tests/public/ex01_double/test_double.py").write_text("x = 1\n")
    course = load_course(tiny.root)
    with pytest.raises(CourseError, match="no properties"):
        make_plan(course, course.exercises[0], 1, hidden=False)


def test_an_assumption_about_an_answer_gives_no_points(tiny, judged):
    """A property that assumes something of what came back does not hold where it did not come."""
    path = tiny.root / "tests/public/ex01_double/test_double.py"
    path.write_text(path.read_text().replace("assert_close(student.double(x), x + x)",
                                             "from hypothesis import assume; assume(student.double(x) is None)"))
    assert verdicts(judged(tiny.right))["double_is_a_sum"] == "failed"


def test_a_property_that_breaks_by_itself_is_the_graders_fault(tiny, judged):
    """An exception before the student's code was ever called is never charged: the report is an error."""
    path = tiny.root / "tests/public/ex01_double/test_double.py"
    path.write_text(path.read_text().replace("assert_close(student.total(np.ones(n)), n)", "1 / 0"))
    report = judged(tiny.right)
    assert (report.status, report.score, report.properties) == ("error", 0, [])
    assert "total_counts" in report.reason["en"]


def test_the_graders_fault_is_a_kind_of_its_own():
    """GraderFault is no AssertionError and no ValueError: nothing that judges values can swallow it."""
    assert not issubclass(GraderFault, (AssertionError, ValueError, TypeError))
