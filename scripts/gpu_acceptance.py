"""The GPU acceptance: every claim of docs/gpu.md tried on this machine. `scripts/gpu_acceptance.sh` sets it up and runs it.

    python scripts/gpu_acceptance.py [--device cuda|cpu] [--json FILE] [--runs 10]

Prints tables in Markdown; exit status 1 where a claim does not hold, 2 where it cannot be tried. With --device cpu the same
runs without a GPU, as far as that goes: this is how the script itself is tested.
"""

from __future__ import annotations

import argparse
import ctypes.util
import dataclasses
import json
import multiprocessing
import platform
import statistics
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent / "gpu_acceptance"
BUNDLED = Path(__file__).resolve().parents[1] / "lib"
_find_library = ctypes.util.find_library


def find_library(name):
    """libseccomp may have come in the bundle."""
    bundled = sorted(BUNDLED.glob(f"lib{name}.so*")) if name == "seccomp" else []
    return _find_library(name) or (str(bundled[0]) if bundled else None)


ctypes.util.find_library = find_library

from dlgrade import __version__  # noqa: E402
from dlgrade.course.find import load_course  # noqa: E402
from dlgrade.course.model import Limits  # noqa: E402
from dlgrade.errors import DlgradeError, SandboxFault  # noqa: E402
from dlgrade.grading.batch import grade_all  # noqa: E402
from dlgrade.grading.isolation import sandbox_at  # noqa: E402
from dlgrade.grading.one import Options  # noqa: E402
from dlgrade.grading.plan import make_plan  # noqa: E402
from dlgrade.sandbox import LEVELS, Sandbox  # noqa: E402
from dlgrade.sandbox.gpu.choose import CPU, Chooser  # noqa: E402
from dlgrade.sandbox.gpu.examine import examine_gpus  # noqa: E402
from dlgrade.sandbox.outcome import Crashed, Raised, Returned, TimedOut  # noqa: E402
from dlgrade.submission.discover import discover  # noqa: E402
from dlgrade.submission.model import Submission  # noqa: E402

CAP_MB = 1024
LIMITS = Limits(call_wall_seconds=2, call_cpu_seconds=2, memory_mb=1024, processes=64, open_files=256, gpu_mb=CAP_MB)
PATIENT = LIMITS.model_copy(update={"call_wall_seconds": 30.0, "call_cpu_seconds": 30.0})
LIBRARIES = ("numpy", "torch")
SUBMISSION = Submission("acceptance", "ex10_gan_step", "hostile", {"hostile.py": (HERE / "hostile.py").read_bytes()})


class Acceptance:
    """The sandbox at hand, and what was found out so far: rows of (claim, held, detail)."""

    def __init__(self, choice, level, runs):
        self.choice, self.level, self.runs, self.on_gpu = choice, level, runs, choice.device == "cuda"
        self.gpu = choice.gpus[0] if choice.gpus else None
        self.rows, self.seconds = [], []
        begin = time.monotonic()
        self.sandbox = Sandbox(level, LIBRARIES, gpu=self.gpu)
        self.sandbox.start().wait_ready()
        self.seconds.append(("warm process: PyTorch imported, walls up", time.monotonic() - begin))

    def cell(self, limits=LIMITS):
        return self.sandbox.cell(SUBMISSION, limits)

    def claim(self, text, held, detail="", *, needs_gpu=False):
        if needs_gpu and not self.on_gpu:
            held, detail = None, "needs a GPU"
        self.rows.append((text, held, str(detail)))
        print(f"… {word(held):8}  {text}  {detail}", file=sys.stderr, flush=True)


def word(held):
    return "not tried" if held is None else "holds" if held else "FAILS"


def call(cell, function, *args):
    outcome = cell.call(function, args, {})
    return outcome.value if isinstance(outcome, Returned) else outcome


def graded(a):
    """The small class: a right and a wrong submission of each exercise."""
    course = load_course(HERE / "course")
    plans = {e.id: make_plan(course, e, 7, hidden=True) for e in course.exercises}
    found = discover(HERE / "class", list(plans)).found
    options = Options(isolation=a.level, late=False, devices=dict.fromkeys(plans, a.choice))
    reports = [graded.report for graded in grade_all(found, plans, options, jobs=2 if a.on_gpu else 1, seed=7)]
    for report in sorted(reports, key=lambda r: (r.exercise, r.student)):
        right = report.score == 10 if report.student == "right" else report.score == 0
        verdicts = ", ".join(p.verdict for p in report.properties) or report.reason
        a.claim(f"{report.exercise}: a {report.student} submission is graded on {report.device}",
                report.status == "graded" and right and report.device == a.choice.device,
                f"{report.score:g} of {report.max_score:g} ({verdicts}) in {report.seconds:.2f} s")
    told = [r.gpu for r in reports]
    a.claim("the report has the GPU's name, the time and the peak memory",
            all(u is not None and u.name and u.seconds > 0 and u.peak_memory_mb is not None for u in told),
            "; ".join(sorted({f"{u.name}, {u.seconds:.2f} s, {u.peak_memory_mb} MB" for u in told if u})), needs_gpu=True)


def survives(a):
    """Endless kernels, faults and hogs each end one child; the next call or student is served."""
    with a.cell() as cell:
        a.claim("code in the sandbox computes on the device", call(cell, "where") == a.choice.device, call(cell, "where"))
        begin = time.monotonic()
        outcome = cell.call("endless", (), {})
        a.claim("an endless kernel is killed by the grader's clock", isinstance(outcome, TimedOut),
                f"{type(outcome).__name__} after {time.monotonic() - begin:.1f} s")
    begin = time.monotonic()
    with a.cell() as cell:
        a.claim("the next student is served", doubles(cell), f"after {time.monotonic() - begin:.1f} s")
    with a.cell(PATIENT) as cell:
        outcome, ending = cell.call("fault", (), {}), Crashed if a.on_gpu else Raised
        a.claim("a fault on the device ends that child", isinstance(outcome, ending), describe(outcome))
        a.claim("a fresh child carries on after it", doubles(cell))
        outcome = cell.call("hog", (4 * CAP_MB if a.on_gpu else 16 * CAP_MB,), {})
        a.claim("a memory hog is stopped", isinstance(outcome, (Crashed, Raised)), describe(outcome))
    used = cell.used
    a.claim("the hog's peak was seen", used is not None and used.peak_mb is not None and used.peak_mb > CAP_MB,
            f"{used.peak_mb if used else '?'} MB, cap {CAP_MB} MB", needs_gpu=True)


def doubles(cell):
    value = call(cell, "double", [1.0, 2.0])
    return getattr(value, "tolist", lambda: value)() == [2.0, 4.0]


def describe(outcome):
    match outcome:
        case Crashed(why=why):
            return why["en"][:120]
        case Raised(type_name=name, message=message):
            return f"{name}: {message.splitlines()[0][:100] if message else ''}"
    return repr(outcome)[:120]


def leftovers(a):
    """What one student leaves in memory is not what the next one finds."""
    mb = CAP_MB * 3 // 4 if a.on_gpu else 64
    left, found = hand_down(a.sandbox, mb)
    detail = f"{found} of {mb << 20} bytes"
    if a.gpu is not None:  # the same without the clearing: whether the driver alone would have done
        careless = dataclasses.replace(a.gpu, machine=dataclasses.replace(a.gpu.machine, is_wsl=True))
        with Sandbox(a.level, LIBRARIES, gpu=careless) as sandbox:
            detail += f"; {hand_down(sandbox, mb)[1]} where the memory is not cleared in between"
    a.claim("memory left behind is not found by the next student", left == 0xC7 and found == 0, detail)


def hand_down(sandbox, mb):
    with sandbox.cell(SUBMISSION, PATIENT) as cell:
        left = call(cell, "leave_behind", mb)
    with sandbox.cell(SUBMISSION, PATIENT) as cell:
        return left, call(cell, "find", mb)


def exact(a):
    """float32 on the GPU agrees with float32 on the CPU: TF32 is off."""
    import numpy as np

    claim = "products of matrices agree with the CPU's (no TF32)"
    if not a.on_gpu:
        a.claim(claim, None, needs_gpu=True)
        return
    with a.cell(PATIENT) as cell:
        here = call(cell, "matmul", 256)
    with Sandbox(a.level, LIBRARIES) as sandbox, sandbox.cell(SUBMISSION, PATIENT) as cell:
        there = call(cell, "matmul", 256)
    difference = float(np.abs(here - there).max()) if isinstance(here, np.ndarray) and isinstance(there, np.ndarray) else None
    a.claim(claim, difference is not None and difference < 1e-4, f"largest difference {difference}")


def stay(a, seconds, pipe):
    with Sandbox(a.level, LIBRARIES, gpu=a.gpu) as sandbox, sandbox.cell(SUBMISSION, PATIENT) as cell:
        pipe.send(call(cell, "stay", seconds))


def takes_turns(a):
    """Two graders at the same time: their students' times on the GPU do not overlap."""
    claim = "two graders take turns on one GPU"
    if not a.on_gpu:
        a.claim(claim, None, needs_gpu=True)
        return
    context = multiprocessing.get_context("fork")
    pipes, processes = [], []
    for _ in range(2):
        ours, theirs = context.Pipe()
        processes.append(context.Process(target=stay, args=(a, 1.0, theirs)))
        processes[-1].start()
        pipes.append(ours)
    spans = sorted(pipe.recv() for pipe in pipes if pipe.poll(180))
    for process in processes:
        process.join(60)
    apart = len(spans) == 2 and spans[0][1] <= spans[1][0]
    a.claim(claim, apart, f"{spans[1][0] - spans[0][1]:.2f} s apart" if apart else spans)


def costs(a):
    """What the parts of a submission's own share take."""
    first, whole, parts = [], [], []
    for _ in range(a.runs):
        begin = time.monotonic()
        with a.cell() as cell:
            answered = doubles(cell)
            first.append(time.monotonic() - begin)
            parts.append(call(cell, "start_seconds"))
        whole.append(time.monotonic() - begin)
        if not answered:
            raise SandboxFault("A child of the sandbox died before it was given any code.")
    if a.on_gpu:
        for name, what in (("context", "CUDA context"), ("scrub", "clearing the GPU's free memory"),
                           ("libraries", "PyTorch's first kernels")):
            a.seconds.append((f"{what}, each child", statistics.median(part[name] for part in parts)))
    a.seconds.append(("from asking for a child to its first answer", statistics.median(first)))
    a.seconds.append(("a submission: child, module, one call, end", statistics.median(whole)))


def facts(a):
    import torch

    said = [("dlgrade", __version__), ("Python", platform.python_version()), ("PyTorch", torch.__version__),
            ("kernel", platform.release()), ("isolation", a.level), ("device", a.choice.device)]
    if a.on_gpu:
        result = examine_gpus()
        machine = result.survey.machine
        said += [("GPUs", ", ".join(f"{d.name} ({d.memory_mb} MB)" for d in machine.devices)), ("driver", machine.driver),
                 ("posture", a.choice.gpus[0].posture.name), ("memory capped by", result.capped_by),
                 ("NVML", "answers" if result.survey.trouble is None else result.survey.trouble["en"])]
        for name, held in result.held.items():
            a.claim(f"doctor: {name}", held)
    return said


def settle(device):
    """The device's choice and the level at which it works. Raises DlgradeError where it is not to be had."""
    if device == "cuda":
        choice = Chooser("cuda", LEVELS).one(load_course(HERE / "course").exercises[0])
        return choice, choice.level
    for level in LEVELS:
        try:
            sandbox_at(level, ("numpy",)).close()
        except SandboxFault:
            continue
        return CPU, level
    raise SandboxFault("Level {level} is not to be had here: {reason}", level="none", reason="?")


def table(head, rows):
    return [f"| {' | '.join(head)} |", f"|{' --- |' * len(head)}", *(f"| {' | '.join(map(str, row))} |" for row in rows), ""]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--device", choices=["cuda", "cpu"], default="cuda")
    parser.add_argument("--json", type=Path, help="also write the result to this file")
    parser.add_argument("--runs", type=int, default=10, help="submissions whose cost is measured")
    options = parser.parse_args()
    try:
        a = Acceptance(*settle(options.device), options.runs)
    except DlgradeError as error:
        print(f"The acceptance cannot be run: {error}", file=sys.stderr)
        return 2
    said = facts(a)
    for part in (graded, survives, leftovers, exact, takes_turns, costs):
        try:
            part(a)
        except (DlgradeError, ArithmeticError, AttributeError, LookupError, TypeError) as error:
            a.claim(f"{part.__name__} ran to its end", False, f"{type(error).__name__}: {error}")
    a.sandbox.close()
    claims = [(claim, word(held), detail) for claim, held, detail in a.rows]
    costly = [(what, f"{seconds * 1000:.1f}") for what, seconds in a.seconds]
    print("\n".join([*table(("machine", ""), said), *table(("claim", "", ""), claims),
                     *table((f"cost (median of {a.runs})", "ms"), costly)]))
    failed = [claim for claim, held, _ in a.rows if held is False]
    print(f"{len(failed)} claims failed: {'; '.join(failed)}" if failed else "Every claim that was tried holds.")
    if options.json is not None:
        result = {"facts": dict(said), "claims": a.rows, "seconds": dict(a.seconds)}
        options.json.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
