"""What doctor says of GPUs: none, one that works, one that does not; on the terminal and for a program."""

import json

import pytest
from click.testing import CliRunner

from dlgrade.cli.main import cli
from dlgrade.doctor import Examination
from dlgrade.i18n import both
from dlgrade.sandbox.gpu import examine
from dlgrade.sandbox.gpu.examine import CLAIMS, GpuExamination, examine_gpus
from dlgrade.sandbox.gpu.grant import Gpu
from dlgrade.sandbox.gpu.nvml import NvmlFault
from dlgrade.sandbox.gpu.survey import survey


@pytest.fixture
def examined(tree, fake_gpu, fake_nvml, lock_folder):
    def run(**options):
        nvml = fake_nvml()
        fake_gpu(nvml, **options)

        def grant(place, machine):
            return Gpu(place, machine, nvml=lambda: nvml, folder=lambda: lock_folder)

        return examine_gpus(lambda: survey(tree.root, lambda: nvml), grant)

    return run


def test_no_gpu(tree, fake_nvml):
    """Without a GPU nothing is tried, and the reason is there."""
    result = examine_gpus(lambda: survey(tree.root, fake_nvml))
    assert (result.held, result.level) == ({}, "")
    assert "no NVIDIA GPU" in result.trouble["en"]


def test_a_gpu_that_works(examined):
    """Every claim is tried behind the walls, and holds; the level, the posture and the cap are told."""
    result = examined()
    assert result.held == dict.fromkeys(CLAIMS, True)
    assert (result.level, result.posture, result.capped_by, result.trouble) == ("full", "tight", "polling", None)
    record = json.loads(json.dumps(result.to_json()))
    assert record["gpus"][0]["name"] == "Fake GPU" and record["nvml"] is True


def test_a_gpu_that_does_not_start(examined):
    """Where CUDA starts at no level nothing is claimed, and CUDA's word is the reason."""
    result = examined(needs="/nonexistent")
    assert result.held == {} and "CUDA_ERROR_OPERATING_SYSTEM" in result.trouble["en"]


@pytest.fixture
def doctor(monkeypatch, tmp_path):
    """Runs the command with this word on GPUs, and none of its own trials."""
    monkeypatch.setattr("dlgrade.doctor.examine", lambda level: Examination(held={}))

    def run(result):
        monkeypatch.setattr(examine, "examine_gpus", lambda: result)
        done = CliRunner().invoke(cli, ["doctor", "--json", str(tmp_path / "doctor.json")], env={"COLUMNS": "120"})
        assert done.exit_code == 3, done.output
        return done.output, json.loads((tmp_path / "doctor.json").read_text(encoding="utf-8"))["gpu"]

    return run


def test_doctor_prints_what_was_found(doctor, one_gpu, fake_nvml):
    """GPUs, driver, NVML, each claim with its word, what bounds the memory, and that the driver is open."""
    found = survey(one_gpu.root, fake_nvml)
    out, record = doctor(GpuExamination(found, "full", "tight", "nothing", {**dict.fromkeys(CLAIMS, True), "memory": False}))
    for part in ("GPU 0: NVIDIA H200", "Driver: 580.95.05", "NVML: answers", "CUDA starts behind the walls", "NOT held",
                 "not at all: NVML is needed", "(tight)"):
        assert part in out
    assert record["held"]["memory"] is False and record["driver"] == "580.95.05"


def test_doctor_says_why_not(doctor, one_gpu, tree, fake_nvml):
    """A GPU that cannot be used, and a machine without one, each get their reason in one line."""
    def broken():
        raise NvmlFault(both("NVML says: {reason}", reason="Driver/library version mismatch"))

    words = both("CUDA does not start in the sandbox: {reason}.", reason="cuInit: CUDA_ERROR_NO_DEVICE (100)")
    out, record = doctor(GpuExamination(survey(one_gpu.root, broken), "full", trouble=words))
    assert "No GPU can be used: CUDA does not start in the sandbox: cuInit: CUDA_ERROR_NO_DEVICE (100)." in out
    assert "version mismatch" in out and record["nvml"] is False
    (one_gpu.root / "dev/nvidia-uvm").unlink()
    out, record = doctor(GpuExamination(survey(one_gpu.root, broken)))
    assert "the device node /dev/nvidia-uvm is missing" in out and record["problems"]
