"""From a grant to a report: submissions graded on a fake GPU, several workers and graders at a time, and what is said of it."""

import importlib.util
import io
import json
import os
import subprocess
import sys
import time

import pytest
from rich.console import Console

from dlgrade.course.find import load_course
from dlgrade.grading.batch import grade_all
from dlgrade.grading.one import Options, grade
from dlgrade.grading.plan import make_plan
from dlgrade.i18n import both
from dlgrade.report.checked import checked_report
from dlgrade.report.html import report_html
from dlgrade.report.model import GpuUse, Report
from dlgrade.report.terminal import print_report
from dlgrade.sandbox import Sandbox
from dlgrade.sandbox.gpu.choose import Choice
from dlgrade.sandbox.gpu.nvml import NvmlFault
from dlgrade.sandbox.gpu.queue import Lane
from dlgrade.submission.discover import discover
from dlgrade.submission.read import read_submission

ENDLESS = "import ctypes\ndef double(x): ctypes.CDLL('libcuda.so.1').fakeKernel(-1)\ndef total(x): return sum(x)"
FAULTY = "import ctypes\ndef double(x): ctypes.CDLL('libcuda.so.1').fakeFault(700)\ndef total(x): return sum(x)"


@pytest.fixture
def plan(tiny):
    course = load_course(tiny.root)
    return make_plan(course, course.exercise("ex01"), 7, hidden=True)


def run(tiny, plan, gpu, jobs):
    options = Options(isolation="full", devices={"ex01_double": Choice("cuda", level="full", gpus=(gpu,))})
    found = discover(tiny.submitted, ["ex01_double"]).found
    return {g.report.student: g.report for g in grade_all(found, {"ex01_double": plan}, options, jobs=jobs, seed=7)}


def test_a_class_on_one_gpu(tiny, plan, fake_gpu):
    """Right, wrong, hanging and faulty submissions each get their own verdicts, with more workers than GPUs."""
    tiny.hand_in("ana", tiny.right)
    tiny.hand_in("beto", "def double(x): return 3 * x\ndef total(x): return sum(x)")
    tiny.hand_in("carla", ENDLESS)
    tiny.hand_in("dario", FAULTY)
    reports = run(tiny, plan, fake_gpu(), jobs=3)
    assert {name: (r.status, r.raw_score, r.device) for name, r in reports.items()} == {
        "ana": ("graded", 10.0, "cuda"), "beto": ("graded", 3.0, "cuda"), "carla": ("graded", 3.0, "cuda"),
        "dario": ("graded", 3.0, "cuda")}
    verdicts = {name: {p.verdict for p in r.properties if p.function == "double" and not p.id.endswith("pure")}
                for name, r in reports.items()}
    assert verdicts == {"ana": {"passed"}, "beto": {"failed"}, "carla": {"timed_out"}, "dario": {"crashed"}}
    assert {r.gpu.name for r in reports.values()} == {"Fake GPU"}
    assert all("one level lower" in r.gpu.note["en"] for r in reports.values())


def test_one_student_at_a_time(tiny, plan, fake_gpu, tmp_path):
    """Two workers share one GPU: while one's student has it the other's waits."""
    stay = "import time\ntime.sleep(0.6)\n" + tiny.right
    for name in ("ana", "beto"):
        tiny.hand_in(name, stay)
    begin = time.monotonic()
    reports = run(tiny, plan, fake_gpu(), jobs=2)
    assert time.monotonic() - begin > 1.2
    assert [r.raw_score for r in reports.values()] == [10.0, 10.0]


def test_another_grader_is_waited_for(tiny, plan, fake_gpu, lock_folder):
    """A submission does not start on a GPU that another grader has, and its own time does not run meanwhile."""
    import dataclasses
    import threading

    tiny.hand_in("ana", tiny.right)
    gpu, waits = fake_gpu(), []
    lane = Lane(lock_folder, gpu.place.key)
    assert lane.try_take()
    gpu = dataclasses.replace(gpu, on_wait=lambda: (waits.append(1), threading.Timer(1.0, lane.leave).start()))
    submission = read_submission(tiny.submitted / "ana/ex01_double", student="ana", exercise="ex01_double", module="double")
    with Sandbox("full", ("numpy",), gpu=gpu) as sandbox:
        report = grade(plan, sandbox, submission, Options(isolation="full"))
    assert (report.raw_score, waits) == (10.0, [1])
    assert report.gpu.seconds < 1.0 < report.seconds


def test_a_gpu_that_is_lost_is_the_graders_fault(tiny, plan, fake_gpu):
    """Where CUDA does not start the submission is not graded, and not charged."""
    tiny.hand_in("ana", tiny.right)
    (report,) = run(tiny, plan, fake_gpu(needs="/nonexistent"), jobs=1).values()
    assert (report.status, report.device, report.gpu) == ("error", "cuda", None)
    assert "CUDA_ERROR_OPERATING_SYSTEM" in report.reason["en"]


def test_an_nvml_that_fails_is_noted(tiny, plan, fake_gpu, fake_nvml):
    """Where memory cannot be watched the report says so, and the grade is what it would be."""
    tiny.hand_in("ana", tiny.right)
    nvml = fake_nvml()
    gpu = fake_gpu(nvml)
    nvml.processes = NvmlFault(both("NVML says: {reason}", reason="Unknown Error"))
    (report,) = run(tiny, plan, gpu, jobs=1).values()
    assert (report.raw_score, report.gpu.peak_memory_mb) == (10.0, None)
    assert "Unknown Error" in report.gpu.note["en"]


NOTE = both("the GPU's driver is open to the code: this counts one level lower than the isolation says")
USE = GpuUse("NVIDIA H200", 312, 1.25, NOTE)
REPORT = Report(student="ana", exercise="ex09_gradcam", status="graded", score=1.0, max_score=1.0, seed=1, isolation="full",
                device="cuda", started="2026-01-01T00:00:00+00:00", seconds=2.0, gpu=USE)


def test_the_report_shows_it():
    """Name, time, peak memory and the note are on the terminal, on the page and in the record, which reads back."""
    out = io.StringIO()
    print_report(Console(file=out, width=120), REPORT)
    for text in (out.getvalue(), report_html(REPORT, None)):
        for part in ("cuda", "NVIDIA H200", "312 MB", "1.25 s", "one level lower"):
            assert part in text
    assert checked_report(json.loads(json.dumps(REPORT.to_json()))) == REPORT


def test_a_record_without_a_gpu_is_read():
    """Records of the CPU, and older ones that know no GPU, are read as before."""
    data = REPORT.to_json()
    del data["gpu"]
    assert checked_report(data).gpu is None
    with pytest.raises(ValueError, match="gpu"):
        checked_report({**data, "gpu": {"name": 3}})


def would_like_a_gpu(tiny):
    text = (tiny.root / "assignments.yaml").read_text(encoding="utf-8")
    more = "    points: 10\n    imports: [numpy, torch]\n    device: auto\n"
    tiny.put("assignments.yaml", text.replace("    points: 10\n", more))


def dlgrade(tiny, *args):
    environment = {**os.environ, "LANG": "C.UTF-8", "NO_COLOR": "1", "COLUMNS": "120"}
    return subprocess.run([sys.executable, "-m", "dlgrade", "--course", str(tiny.root), *map(str, args)], env=environment,
                          capture_output=True, text=True, timeout=120)


@pytest.fixture
def no_gpu():
    from dlgrade.sandbox.gpu.devices import discover

    if discover().places:
        pytest.skip("this machine has a GPU")


def test_commands_without_a_gpu(tiny, no_gpu):
    """cuda is a clear error before anything is graded; for a NumPy exercise it is one that says so."""
    tiny.hand_in("ana", tiny.right)
    path = tiny.submitted / "ana/ex01_double"
    for words in (["check", "ex01", path], ["grade", tiny.submitted, "--out", tiny.out]):
        done = dlgrade(tiny, *words, "--device", "cuda")
        assert (done.returncode, "runs on the CPU only" in done.stderr) == (2, True), done.stderr
    would_like_a_gpu(tiny)
    for words in (["check", "ex01", path], ["grade", tiny.submitted, "--out", tiny.out]):
        done = dlgrade(tiny, *words, "--device", "cuda")
        assert (done.returncode, "ex01_double cannot run on a GPU here" in done.stderr) == (2, True), done.stderr
        assert "Traceback" not in done.stderr


def test_auto_says_cpu(tiny, no_gpu, needs_full):
    """An exercise that would like a GPU runs on the CPU, and the command says so and why."""
    if importlib.util.find_spec("torch") is None:
        pytest.skip("PyTorch is not installed")
    tiny.hand_in("ana", tiny.right)
    would_like_a_gpu(tiny)
    done = dlgrade(tiny, "check", "ex01", tiny.submitted / "ana/ex01_double")
    assert "ex01_double runs on the CPU: this machine has no NVIDIA GPU" in done.stderr
    assert "device cpu" in done.stdout and done.returncode == 0


def test_a_real_gpu(tiny, plan):
    """On a machine with a GPU a submission is graded on it."""
    from dlgrade.sandbox.gpu.grant import Gpu
    from dlgrade.sandbox.gpu.probe import probe
    from dlgrade.sandbox.gpu.survey import survey

    machine = survey().machine
    if not machine.places:
        pytest.skip(f"no GPU to try it on: {machine.problems[0]['en']}")
    found = probe(("full", "partial"), Gpu(machine.places[0], machine), lower=True)
    if found.gpu is None:
        pytest.skip(f"CUDA does not start behind walls here: {found.trouble['en']}")
    tiny.hand_in("ana", tiny.right)
    (report,) = run(tiny, plan, found.gpu, jobs=1).values()
    assert (report.raw_score, report.device) == (10.0, "cuda")
