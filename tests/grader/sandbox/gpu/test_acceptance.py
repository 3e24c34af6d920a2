"""The acceptance on the GPU runs to its end without one, as far as that goes, by the one command of docs/gpu.md."""

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from dlgrade.i18n import both
from dlgrade.report.model import GpuUse, PropertyResult, Report
from dlgrade.sandbox import watch
from dlgrade.sandbox.gpu.choose import Choice

ROOT = Path(__file__).parents[4]
SCRIPT = ROOT / "scripts" / "gpu_acceptance.sh"


@pytest.fixture(scope="module")
def result(tmp_path_factory, needs_full):
    if importlib.util.find_spec("torch") is None:
        pytest.skip("PyTorch is not installed")
    folder = tmp_path_factory.mktemp("acceptance")
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    environment = {**clean, "PYTHON": sys.executable, "GPU_VENV": str(folder / "venv"), "GPU_WHEELS": str(folder / "none"),
                   "PIP_NO_INDEX": "1"}  # what is missing is done without, not fetched
    done = subprocess.run([SCRIPT, "--device", "cpu", "--runs", "2", "--json", folder / "result.json"], env=environment,
                          capture_output=True, text=True, timeout=550)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout, json.loads((folder / "result.json").read_text(encoding="utf-8"))


def test_it_passes_on_the_cpu(result):
    """Every claim that needs no GPU holds; the others say that they were not tried."""
    _, record = result
    held = {claim: state for claim, state, _ in record["claims"]}
    assert not [claim for claim, state in held.items() if state is False]
    assert held["ex10_gan_step: a wrong submission is graded on cpu"] is True
    assert held["the next student is served"] is True
    assert held["two graders take turns on one GPU"] is None
    assert record["facts"]["device"] == "cpu"


def test_it_prints_tables(result):
    """What is printed can be put into docs/gpu.md as it is: the machine, the claims, the costs."""
    out, record = result
    assert all(f"| {claim} |" in out for claim, _, _ in record["claims"])
    assert "| cost (median of 2) | ms |" in out and "a submission: child, module, one call, end" in out


def test_without_a_gpu_it_says_so():
    """On a machine without a GPU it ends with status 2 and the reason, before it has tried anything."""
    from dlgrade.sandbox.gpu.devices import discover

    if discover().places:
        pytest.skip("this machine has a GPU")
    done = subprocess.run([sys.executable, ROOT / "scripts" / "gpu_acceptance.py"], capture_output=True, text=True, timeout=120)
    assert done.returncode == 2
    assert "no NVIDIA GPU" in done.stderr and done.stdout == ""


def test_scripts_are_sound():
    """The shell reads both scripts to their end."""
    for script in (SCRIPT, ROOT / "scripts" / "make_gpu_bundle.sh"):
        subprocess.run(["bash", "-n", script], check=True)


STUB = b"""
import ctypes, sys, time
import numpy as np
def cuda(): return ctypes.CDLL("libcuda.so.1")
def double(x): return 2 * np.array(x)
def where(): return "cuda"
def endless(): return cuda().fakeKernel(-1)
def fault(): return cuda().fakeFault(710)
def hog(mb):
    held = []
    for _ in range(mb // 8):
        held.append(np.ones(1 << 20))
        time.sleep(0.02)
    time.sleep(3)
def memory(mb):
    place, n = ctypes.c_uint64(), mb << 20
    assert cuda().cuMemAlloc_v2(ctypes.byref(place), ctypes.c_size_t(n)) == 0
    return place, n
def leave_behind(mb):
    place, n = memory(mb)
    cuda().cuMemsetD8_v2(place, ctypes.c_ubyte(0xC7), ctypes.c_size_t(n))
    return 0xC7
def find(mb):
    place, n = memory(mb)
    return ctypes.string_at(place.value, n).count(0xC7)
def stay(seconds):
    begin = time.clock_gettime(time.CLOCK_MONOTONIC)
    time.sleep(seconds)
    return [begin, time.clock_gettime(time.CLOCK_MONOTONIC)]
def matmul(n): return np.eye(n)
def start_seconds(): return dict(sys.modules["_dlgrade_inside.device"].seconds)
"""


@pytest.fixture
def acceptance(monkeypatch):
    """The script as a module, its submission replaced by one that needs no PyTorch."""
    spec = importlib.util.spec_from_file_location("gpu_acceptance", ROOT / "scripts" / "gpu_acceptance.py")
    module = importlib.util.module_from_spec(spec)
    with monkeypatch.context() as patch:
        patch.setattr("ctypes.util.find_library", lambda name: None)  # the script puts its own in this one's place
        spec.loader.exec_module(module)
    module.LIBRARIES = ("numpy",)
    module.SUBMISSION = module.Submission("acceptance", "ex10", "stub", {"stub.py": STUB})
    module.CAP_MB = 32
    module.LIMITS = module.LIMITS.model_copy(update={"gpu_mb": 32, "call_wall_seconds": 0.5})
    module.PATIENT = module.PATIENT.model_copy(update={"gpu_mb": 32})
    return module


def test_what_it_tries_on_a_gpu(acceptance, fake_gpu, fake_nvml, monkeypatch):
    """With a fake driver in the GPU's place every claim about one is tried, and holds."""
    nvml = fake_nvml()
    gpu = fake_gpu(nvml)
    a = acceptance.Acceptance(Choice("cuda", level="full", gpus=(gpu,)), "full", 2)
    zygote = a.sandbox.start()._process.pid
    nvml.processes = lambda: {pid: watch.resident(pid) for pid in watch.family(zygote)}
    prop = PropertyResult("p", both("passed"), "f", 10, 10, "passed", False)
    use = GpuUse("Fake GPU", 0, 0.5, both("passed"))

    def graded(found, plans, options, **_):
        for one in found:
            score = 10.0 if one.student == "right" else 0.0
            yield SimpleNamespace(report=Report(one.student, one.exercise, "graded", score, 10.0, 7, "full", "cuda", "", 1.0,
                                                properties=[prop], gpu=use))

    monkeypatch.setattr(acceptance, "grade_all", graded)
    try:
        for part in ("graded", "survives", "leftovers", "exact", "takes_turns", "costs"):
            getattr(acceptance, part)(a)
    finally:
        a.sandbox.close()
    assert [row for row in a.rows if row[1] is not True] == []
    assert len(a.rows) == 15
    assert {"CUDA context, each child", "clearing the GPU's free memory, each child"} <= {name for name, _ in a.seconds}
    assert "where the memory is not cleared" in next(detail for claim, _, detail in a.rows if "left behind" in claim)
