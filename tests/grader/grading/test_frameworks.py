"""An exercise with a framework part: a student hands in the PyTorch or the TensorFlow module, the same properties judge it."""

import importlib.util
import json
import textwrap

import pytest

from dlgrade.course.find import load_course
from dlgrade.grading.isolation import start_best
from dlgrade.grading.one import Options, grade
from dlgrade.grading.plan import make_plan
from dlgrade.sandbox import Sandbox
from dlgrade.submission.read import read_hand_in

MISSING = [name for name in ("torch", "tensorflow") if importlib.util.find_spec(name) is None]
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")

FILES = {
    "assignments.yaml": """
        version: 1
        title: {en: Tiny, es: Mínimo}
        assignments:
          - id: ex09_slope
            title: {en: Slopes, es: Pendientes}
            module: slope
            points: 10
            functions: {half: 4, slope: 6}
            frameworks: [torch, tensorflow]
            framework_functions: [slope]
            difficulty: 1
            minutes: 5
            limits: {call_wall_seconds: 20, call_cpu_seconds: 20, memory_mb: 1024}
        """,
    "exercises/ex09_slope/slope.py": '''
        def half(x):
            """x / 2."""
            raise NotImplementedError
        ''',
    "exercises/ex09_slope/slope_torch.py": '''
        def slope(model, x):
            """The gradient of model(x) with respect to x."""
            raise NotImplementedError
        ''',
    "exercises/ex09_slope/slope_tensorflow.py": '''
        def slope(model, x):
            """The gradient of model(x) with respect to x."""
            raise NotImplementedError
        ''',
    "exercises/ex09_slope/harness_torch.py": '''
        import torch


        def slope(function, weights, x):
            """The student's gradient of a linear model of these weights."""
            model = torch.nn.Linear(len(weights), 1, dtype=torch.float64)
            with torch.no_grad():
                model.weight.copy_(torch.tensor([weights]))
            value = function(model, torch.tensor(x, dtype=torch.float64))
            return {"value": value.detach().numpy(), "gradients": [p.grad is None for p in model.parameters()]}
        ''',
    "exercises/ex09_slope/harness_tensorflow.py": '''
        import keras
        import numpy as np
        import tensorflow as tf


        def slope(function, weights, x):
            """The student's gradient of a linear model of these weights."""
            model = keras.Sequential([keras.Input((len(weights),)), keras.layers.Dense(1, dtype="float64")])
            model.set_weights([np.array(weights)[:, None], np.zeros(1)])
            value = function(lambda row: model(row[None])[0], tf.constant(x, tf.float64))
            return {"value": np.asarray(value), "gradients": [True, True]}
        ''',
    "tests/public/ex09_slope/test_slope.py": """
        import numpy as np
        import pytest
        from hypothesis import given
        from hypothesis import strategies as st
        from dlgrade.testing import assert_close, vectors


        @pytest.mark.function("half")
        @pytest.mark.points(4)
        @pytest.mark.title(en="Two halves are the whole", es="Dos mitades son el todo")
        @given(x=vectors())
        def test_half(student, x):
            assert_close(2 * np.asarray(student.half(x)), x)


        @pytest.mark.function("slope")
        @pytest.mark.points(6)
        @pytest.mark.title(en="The slope of a line is its weight", es="La pendiente de una recta es su peso")
        @given(weights=st.lists(st.integers(-9, 9).map(float), min_size=1, max_size=3))
        def test_slope(student, weights):
            answer = student.slope(weights, [1.0] * len(weights))
            assert_close(answer["value"], np.array(weights))
            assert all(answer["gradients"])
        """,
}
HALF = "def half(x):\n    return x / 2\n"
TORCH = ("import torch\n\ndef slope(model, x):\n    x = x.clone().requires_grad_()\n"
         "    return torch.autograd.grad(model(x).sum(), x)[0]\n")
TENSORFLOW = ("import tensorflow as tf\n\ndef slope(model, x):\n    with tf.GradientTape() as tape:\n        tape.watch(x)\n"
              "        y = model(x)\n    return tape.gradient(y, x)\n")
LEAVES_GRADIENTS = ("import torch\n\ndef slope(model, x):\n    x = x.clone().requires_grad_()\n    model(x).sum().backward()\n"
                    "    return x.grad\n")


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    root = tmp_path_factory.mktemp("frameworks")
    for name, text in FILES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(textwrap.dedent(text).lstrip("\n"), encoding="utf-8")
    return load_course(root)


@pytest.fixture(scope="module")
def desk(course):
    plan = make_plan(course, course.exercises[0], 7, hidden=False)
    sandbox = start_best(("numpy",))
    yield plan, sandbox
    sandbox.close()


@pytest.fixture
def graded(desk, tmp_path):
    plan, sandbox = desk

    def run(**modules):
        for name, source in modules.items():
            (tmp_path / f"{name}.py").write_text(source)
        submission = read_hand_in(tmp_path, plan.exercise, student="ana")
        return grade(plan, sandbox, submission, Options(sandbox.level, 0.0))

    return run


def verdicts(report):
    return {p.id: p.verdict for p in report.properties}


@pytest.mark.parametrize(("module", "source"), [("slope_torch", TORCH), ("slope_tensorflow", TENSORFLOW)])
def test_either_framework_earns_the_points(graded, module, source):
    """A right NumPy part and a right part in either framework get all the points, and the report says which it was."""
    report = graded(slope=HALF, **{module: source})
    assert (report.status, report.score, report.framework) == ("graded", 10, module.partition("_")[2])


def test_a_wrong_framework_part_keeps_the_other_points(graded):
    """What the harness saw the function leave behind fails it; the NumPy part is not touched by that."""
    report = graded(slope=HALF, slope_torch=LEAVES_GRADIENTS)
    assert verdicts(report) == {"half": "passed", "slope": "failed"}
    assert report.score == 4


def test_the_stub_of_the_other_framework_does_not_count(graded):
    """`start` lays out both stubs: the one that was left as it was is passed over, in either order."""
    report = graded(slope=HALF, slope_torch=textwrap.dedent(FILES["exercises/ex09_slope/slope_torch.py"]).lstrip("\n"),
                    slope_tensorflow=TENSORFLOW)
    assert (report.score, report.framework) == (10, "tensorflow")


def test_of_two_written_ones_the_better_counts(graded):
    """A student who wrote both is not charged for the worse."""
    report = graded(slope=HALF, slope_torch=TORCH.replace("[0]", "[0] * 2"), slope_tensorflow=TENSORFLOW)
    assert (report.score, report.framework) == (10, "tensorflow")
    assert [p.id for p in report.properties] == ["half", "slope"]


def test_no_framework_part(graded):
    """Without it the NumPy part is graded, and the rest is said to be missing, with the files to hand in."""
    report = graded(slope=HALF)
    assert (report.status, report.score, verdicts(report)["slope"]) == ("graded", 4, "missing")
    assert "slope_torch.py, slope_tensorflow.py" in report.properties[1].message["en"]


def test_a_framework_part_alone(graded):
    """It is a hand-in too."""
    report = graded(slope_torch=TORCH)
    assert (report.status, report.score, verdicts(report)["half"]) == ("graded", 6, "missing")


def test_a_syntax_error_in_one_part(graded):
    """It costs that part; only where every part has one is the hand-in not readable."""
    report = graded(slope=HALF, slope_torch="def slope(:\n")
    assert (report.status, report.score, verdicts(report)["slope"]) == ("graded", 4, "raised")
    assert "line 1" in report.properties[1].message["en"]
    assert graded(slope="def half(:\n", slope_torch="def slope(:\n").status == "invalid"


def test_everything_in_one_file(graded):
    """A module or notebook that holds both parts is judged with the framework that it imports."""
    report = graded(slope=HALF + TORCH)
    assert (report.score, report.framework) == (10, "torch")


def test_a_notebook_with_both_parts(desk, tmp_path):
    """One notebook is a whole hand-in."""
    plan, sandbox = desk
    cells = [{"cell_type": "code", "source": source, "metadata": {}, "outputs": []} for source in (HALF, TENSORFLOW)]
    (tmp_path / "ex09_slope.ipynb").write_text(json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": cells}))
    report = grade(plan, sandbox, read_hand_in(tmp_path, plan.exercise, student="ana"), Options(sandbox.level, 0.0))
    assert (report.score, report.framework) == (10, "tensorflow")


def test_the_other_framework_is_out_of_reach(graded):
    """Torch's module cannot import TensorFlow, by the grader's word or its own."""
    report = graded(slope=HALF, slope_torch="import torch, tensorflow\n" + TORCH)
    assert verdicts(report)["slope"] == "refused"


def test_a_framework_that_is_not_here(graded, monkeypatch):
    """What cannot be judged here is not judged: never a zero, and no obstacle where the other framework earns everything."""
    beside = Sandbox.beside

    def without_tensorflow(self, libraries):
        return beside(self, [*libraries, "no_such_library_here"] if "tensorflow" in libraries else libraries)

    monkeypatch.setattr(Sandbox, "beside", without_tensorflow)
    report = graded(slope=HALF, slope_tensorflow=TENSORFLOW)
    assert (report.status, verdicts(report)) == ("error", {"half": "passed", "slope": "error"})
    assert "not installed" in report.reason["en"]
    assert graded(slope=HALF, slope_torch=TORCH, slope_tensorflow=TENSORFLOW).score == 10
    assert graded(slope=HALF, slope_torch=LEAVES_GRADIENTS, slope_tensorflow=TENSORFLOW).status == "error"


def test_a_broken_harness_is_the_graders_fault(desk, tmp_path):
    """It is told by name; no student is charged."""
    from dataclasses import replace

    from dlgrade.sandbox import Harness

    plan, sandbox = desk
    broken = replace(plan.beside, harnesses={"torch": Harness("harness_torch.py", b"1 / 0"), "tensorflow": Harness("", b"")})
    (tmp_path / "slope_torch.py").write_text(TORCH)
    submission = read_hand_in(tmp_path, plan.exercise, student="ana")
    report = grade(replace(plan, beside=broken), sandbox, submission, Options(sandbox.level, 0.0))
    assert report.status == "error"
    assert "harness_torch.py" in report.reason["en"]
