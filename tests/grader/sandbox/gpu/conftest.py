"""Machines with GPUs that are none: trees of files as a driver leaves them, an NVML that says what a test wants, and a
libcuda.so.1 compiled on the spot."""

import shutil
import subprocess
from pathlib import Path

import pytest

from dlgrade.sandbox.gpu.grant import Gpu
from dlgrade.sandbox.gpu.nvml import Seen
from dlgrade.sandbox.gpu.survey import survey

HERE = Path(__file__).parent
UUID = "GPU-0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f{}"
ELF = b"\x7fELF\x02\x01\x01" + bytes(64)
INFORMATION = """Model: \t\t {name}
IRQ:   \t\t 57
GPU UUID: \t {uuid}
Video BIOS: \t 96.00.74.00.01
Bus Type: \t PCIe
Bus Location: \t {bus}
Device Minor: \t {minor}
GPU Excluded:\t No
"""
VERSION = """NVRM version: NVIDIA UNIX {flavour}  {version}  Release Build  (dvs-builder@host)  Wed Jan 14 04:21:56 UTC 2026
GCC version:  gcc version 13.3.0
"""


class Tree:
    """The files of a machine, below `root`."""

    def __init__(self, root):
        self.root = root
        root.mkdir(exist_ok=True)

    def put(self, path, content=""):
        target = self.root / path.lstrip("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else content.encode())
        return target

    def node(self, path, device="/dev/full"):
        """A character device at `path`: one of this machine's harmless ones, by a link."""
        target = self.root / path.lstrip("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.is_symlink():
            target.symlink_to(device)

    def driver(self, version="580.95.05", flavour="Open Kernel Module for x86_64"):
        self.put("proc/driver/nvidia/version", VERSION.format(version=version, flavour=flavour))
        self.node("dev/nvidiactl", "/dev/zero")
        self.node("dev/nvidia-uvm", "/dev/random")
        self.node("dev/nvidia-uvm-tools", "/dev/zero")
        self.node("dev/nvidia-modeset", "/dev/zero")
        return self

    def gpu(self, minor=0, name="NVIDIA H200", uuid=None, bus=None, device="/dev/full"):
        bus = bus or f"0000:{0x3B + minor:02x}:00.0"
        self.put(f"proc/driver/nvidia/gpus/{bus}/information", INFORMATION.format(
            name=name, uuid=uuid or UUID.format(minor), bus=bus, minor=minor))
        if device:
            self.node(f"dev/nvidia{minor}", device)
        return self

    def libraries(self, version="580.95.05", folder="usr/lib/x86_64-linux-gnu", stems=("cuda", "nvidia-ml")):
        for stem in stems:
            self.put(f"{folder}/lib{stem}.so.{version}", ELF)
            (self.root / folder / f"lib{stem}.so.1").symlink_to(f"lib{stem}.so.{version}")
        return self

    def slice(self, instance, compute, caps, minor=0):
        mig = f"proc/driver/nvidia/capabilities/gpu{minor}/mig/gi{instance}"
        for path, cap in zip((f"{mig}/access", f"{mig}/ci{compute}/access"), caps, strict=True):
            self.put(path, f"DeviceFileMinor: {cap}\nDeviceFileMode: 292\nDeviceFileModify: 1\n")
            if not (self.root / f"dev/nvidia-caps/nvidia-cap{cap}").is_symlink():
                self.node(f"dev/nvidia-caps/nvidia-cap{cap}")
        return self


class FakeNvml:
    """An NVML whose answers are attributes; an exception in place of an answer is raised."""

    def __init__(self, seen=(), version="580.95.05"):
        self.seen, self.version = list(seen), version
        self.processes, self.total = {}, 0
        self.closed = 0

    def _answer(self, value):
        value = value() if callable(value) else value
        if isinstance(value, Exception):
            raise value
        return value

    def driver(self):
        return self._answer(self.version)

    def gpus(self):
        return self._answer(self.seen)

    def held(self, uuid):
        return dict(self._answer(self.processes))

    def used(self, uuid):
        return self._answer(self.total)

    def close(self):
        self.closed += 1


@pytest.fixture
def tree(tmp_path):
    return Tree(tmp_path / "machine")


@pytest.fixture
def one_gpu(tree):
    return tree.driver().gpu().libraries()


@pytest.fixture
def fake_nvml():
    return FakeNvml


@pytest.fixture
def build_cuda(tree):
    """Compiles the fake driver into the tree; skips where there is no compiler."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None:
        pytest.skip("no C compiler on this machine: the fake libcuda.so.1 cannot be built")

    def build(dev="/dev/", needs=None, noise=False, folder="usr/local/nvidia/lib64"):
        target = tree.root / folder / "libcuda.so.1"
        target.parent.mkdir(parents=True, exist_ok=True)
        defines = [f'-DDEV="{dev}"', *([f'-DNEEDS="{needs}"'] if needs else []), *(["-DNOISE"] if noise else [])]
        subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-w", *defines, "-o", str(target), str(HERE / "fake_cuda.c"),
                        "-lpthread", "-Wl,-soname,libcuda.so.1"], check=True)
        return target

    return build


@pytest.fixture
def fake_gpu(tree, build_cuda, tmp_path, needs_full):
    """A grant of a GPU that works, its NVML counting what the process holds of this machine's memory."""

    def make(nvml=None, **options):
        build_cuda(**options)
        tree.driver().gpu()
        nvml = nvml or FakeNvml()
        nvml.seen = nvml.seen or [Seen(0, UUID.format(0), "Fake GPU", 48)]
        machine = survey(tree.root, lambda: nvml).machine
        assert machine.places, machine.problems
        return Gpu(machine.places[0], machine, nvml=lambda: nvml, folder=lambda: locks(tmp_path))

    return make


def locks(base):
    folder = base / "locks"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


@pytest.fixture
def lock_folder(tmp_path):
    return locks(tmp_path)


