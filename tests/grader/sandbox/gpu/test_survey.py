"""NVML adds names, sizes and slices; without it the files are enough; the real one says why it cannot be had."""

import sys
import types
from pathlib import Path

import pytest

from dlgrade.i18n import both
from dlgrade.sandbox.gpu.libraries import find_driver
from dlgrade.sandbox.gpu.nvml import NvmlFault, Seen, SeenSlice, open_nvml
from dlgrade.sandbox.gpu.survey import survey


def test_nvml_names_and_measures(one_gpu, fake_nvml):
    """What NVML knows of a GPU is joined to its node by the GPU's number."""
    nvml = fake_nvml([Seen(1, "GPU-other", "Other", 1), Seen(0, "GPU-mine", "NVIDIA H200", 143771)])
    found = survey(one_gpu.root, lambda: nvml)
    (place,) = found.machine.places
    assert (place.uuid, place.memory_mb, found.trouble, nvml.closed) == ("GPU-mine", 143771, None, 1)


def test_nvml_names_the_slices(one_gpu, fake_nvml):
    """Slices get the names by which CUDA and NVML know them, and their sizes."""
    one_gpu.slice(1, 0, (12, 13)).slice(2, 0, (21, 22))
    slices = (SeenSlice("MIG-aa", 2, 0, 18000), SeenSlice("MIG-bb", 1, 0, 35000))
    nvml = fake_nvml([Seen(0, "GPU-x", "NVIDIA H200", 143771, slices)])
    assert [(p.visible, p.memory_mb) for p in survey(one_gpu.root, lambda: nvml).machine.places] == [
        ("MIG-bb", 35000), ("MIG-aa", 18000)]


def test_slices_nobody_can_name(tree, fake_nvml):
    """A split GPU without a UUID and without NVML is a problem, in words."""
    tree.driver().libraries().gpu(uuid="GPU-????????").slice(1, 0, (12, 13))
    found = survey(tree.root, missing)
    assert found.machine.places == () and "MIG" in found.machine.problems[-1]["en"]


def test_wsl_gpus_come_from_nvml(tree, fake_nvml):
    """Under WSL every GPU that NVML names is a place, all through one node."""
    tree.node("dev/dxg")
    tree.put("usr/lib/wsl/lib/libcuda.so.1", b"\x7fELF\x02")
    nvml = fake_nvml([Seen(-1, "GPU-a", "RTX A", 8000), Seen(-1, "GPU-b", "RTX B", 16000)])
    assert [p.visible for p in survey(tree.root, lambda: nvml).machine.places] == ["GPU-a", "GPU-b"]


def missing():
    raise NvmlFault(both("the package nvidia-ml-py is not installed (pip install 'dlgrade[gpu]')"))


@pytest.mark.parametrize("answer", ["version", "seen"])
def test_an_nvml_that_fails(one_gpu, fake_nvml, answer):
    """A version that does not match, or any other error, is told; the GPU stays usable by what its files say."""
    nvml = fake_nvml()
    setattr(nvml, answer, NvmlFault(both("NVML says: {reason}", reason="Driver/library version mismatch")))
    found = survey(one_gpu.root, lambda: nvml)
    assert "mismatch" in found.trouble["en"]
    assert found.machine.places[0].name == "NVIDIA H200"
    assert nvml.closed == 1


def test_without_the_package(one_gpu, monkeypatch):
    """Without nvidia-ml-py the word says how to get it."""
    monkeypatch.setitem(sys.modules, "pynvml", None)
    assert "dlgrade[gpu]" in survey(one_gpu.root).trouble["en"]


class Fake(types.ModuleType):
    """The functions of nvidia-ml-py that are used, for one GPU with one slice."""

    class NVMLError(Exception):
        pass

    def __init__(self):
        super().__init__("pynvml")
        self.opened = 0

    def nvmlInit(self):
        self.opened += 1

    def nvmlShutdown(self):
        self.opened -= 1

    def nvmlSystemGetDriverVersion(self):
        return b"580.95.05"

    def nvmlDeviceGetCount(self):
        return 1

    def nvmlDeviceGetHandleByIndex(self, i):
        return f"gpu{i}"

    def nvmlDeviceGetMinorNumber(self, handle):
        return 4

    def nvmlDeviceGetUUID(self, handle):
        return f"UUID-of-{handle}"

    def nvmlDeviceGetName(self, handle):
        return "NVIDIA H200"

    def nvmlDeviceGetMemoryInfo(self, handle):
        return types.SimpleNamespace(total=100 << 20, used=7 << 20)

    def nvmlDeviceGetMaxMigDeviceCount(self, handle):
        return 2

    def nvmlDeviceGetMigDeviceHandleByIndex(self, handle, i):
        if i:
            raise self.NVMLError("Not Found")
        return "slice"

    def nvmlDeviceGetGpuInstanceId(self, handle):
        return 1

    def nvmlDeviceGetComputeInstanceId(self, handle):
        return 0

    def nvmlDeviceGetComputeRunningProcesses(self, handle):
        make = types.SimpleNamespace
        return [make(pid=5, usedGpuMemory=3), make(pid=6, usedGpuMemory=None), make(pid=5, usedGpuMemory=4)]


@pytest.fixture
def package(monkeypatch):
    module = Fake()
    monkeypatch.setitem(sys.modules, "pynvml", module)
    return module


def test_the_real_one_asks_the_package(package):
    """Names, sizes, slices and processes come from nvidia-ml-py's functions; bytes are text, several contexts add up."""
    nvml = open_nvml()
    assert nvml.driver() == "580.95.05"
    assert nvml.gpus() == [Seen(4, "UUID-of-gpu0", "NVIDIA H200", 100, (SeenSlice("UUID-of-slice", 1, 0, 100),))]
    assert (nvml.held("UUID-of-gpu0"), nvml.used("UUID-of-slice")) == ({5: 7}, 7 << 20)
    nvml.close()
    assert package.opened == 0


@pytest.mark.parametrize("error", [Fake.NVMLError("Driver Not Loaded"), OSError("no such file"), AttributeError("too old")])
def test_whatever_the_package_raises_is_one_kind_of_fault(package, error):
    """An error of NVML, of the loader or of an old package becomes the one fault that everybody handles."""
    def fails(*args):
        raise error

    nvml = open_nvml()
    package.nvmlDeviceGetComputeRunningProcesses = package.nvmlDeviceGetMemoryInfo = fails
    for ask in (lambda: nvml.held("UUID-of-gpu0"), lambda: nvml.used("UUID-of-gpu0"), nvml.gpus):
        with pytest.raises(NvmlFault, match="NVML says"):
            ask()
    package.nvmlInit = fails
    with pytest.raises(NvmlFault):
        open_nvml()


def test_the_real_package_and_no_driver():
    """The package itself, where it is installed, on a machine without a driver: a fault, in words."""
    pytest.importorskip("pynvml", reason="nvidia-ml-py is not installed")
    if find_driver(Path("/")).files:
        pytest.skip("this machine has a driver")
    with pytest.raises(NvmlFault, match="NVML says"):
        open_nvml()
