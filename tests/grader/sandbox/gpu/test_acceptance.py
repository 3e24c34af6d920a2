"""The acceptance on the GPU runs to its end without one, as far as that goes, by the one command of docs/gpu.md."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[4]
SCRIPT = ROOT / "scripts" / "gpu_acceptance.sh"


@pytest.fixture(scope="module")
def result(tmp_path_factory, needs_full):
    pytest.importorskip("torch", reason="PyTorch is not installed")
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
