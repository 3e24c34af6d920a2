"""A fake driver behind the real walls: CUDA starts there, before the student's code, and what goes wrong is told rightly."""

import os

import pytest

from dlgrade.course.model import Limits
from dlgrade.errors import CudaFault, SandboxFault
from dlgrade.sandbox import Sandbox
from dlgrade.sandbox.gpu.posture import LADDER
from dlgrade.sandbox.gpu.probe import probe
from dlgrade.sandbox.outcome import Crashed, Raised, Returned, TimedOut
from dlgrade.submission.model import Submission

LIMITS = Limits(call_wall_seconds=0.5, call_cpu_seconds=0.5, memory_mb=256, gpu_mb=64)
SOURCE = b"""
import ctypes, glob, os, sys, threading
import numpy as np
device = sys.modules["_dlgrade_inside.device"]
def answer(): return 42
def environment(): return dict(os.environ)
def cuda(): return ctypes.CDLL("libcuda.so.1")
def left_over(n):
    place = ctypes.c_uint64()
    back = (ctypes.c_ubyte * n)()
    codes = [cuda().cuMemAlloc_v2(ctypes.byref(place), ctypes.c_size_t(n)),
             cuda().cuMemcpyDtoH_v2(back, place, ctypes.c_size_t(n))]
    return [codes, sorted(set(back))]
def fault(code):
    cuda().fakeFault(code)
    return "as if nothing were"
def fault_told(code):
    cuda().fakeFault(code)
    raise RuntimeError("device-side assert triggered")
def endless():
    cuda().fakeKernel(-1)
    return "queued, and gone"
def kernel(hundredths): return cuda().fakeKernel(hundredths)
def nodes(): return sorted(glob.glob("/dev/nvidia*") + glob.glob("/dev/nvidia-caps/*"))
def write(path, data):
    fd = os.open(path, os.O_RDWR)
    try: return os.write(fd, data)
    except OSError as e: return e.strerror
def opens(path, flags):
    try: os.close(os.open(path, flags))
    except OSError as e: return e.strerror
    return "opened"
def listing(path): return sorted(os.listdir(path))
def threads(): return threading.active_count()
def hold(mb):
    import time
    block = np.ones(mb << 17)
    time.sleep(5)
    return mb
def memfds(*sizes):
    import time
    for mb in sizes:
        fd = os.memfd_create("mine")
        for _ in range(mb): os.write(fd, bytes(1 << 20))
    time.sleep(5)
def seconds(): return dict(device.seconds)
def sockets():
    import socket
    found = []
    for family, kind in ((socket.AF_INET, socket.SOCK_STREAM), (socket.AF_UNIX, socket.SOCK_STREAM),
                         (socket.AF_UNIX, socket.SOCK_DGRAM), (socket.AF_UNIX, socket.SOCK_SEQPACKET)):
        try:
            with socket.socket(family, kind) as s:
                s.connect(chr(0) + "somebody" if family == socket.AF_UNIX else ("127.0.0.1", 9))
        except OSError as e:
            found.append(e.strerror)
    return found
"""
SUBMISSION = Submission("s", "ex", "mod", {"mod.py": SOURCE})


@pytest.fixture
def on_gpu(fake_gpu):
    """Opens a sandbox on a fake GPU; closes it in the end."""
    opened = []

    def make(gpu=None, **options):
        opened.append(Sandbox("full", ("numpy",), gpu=gpu or fake_gpu(**options)))
        return opened[-1]

    yield make
    for sandbox in opened:
        sandbox.close()


def value(cell, function, *args):
    outcome = cell.call(function, args, {})
    assert isinstance(outcome, Returned), outcome
    return outcome.value


def test_cuda_starts_before_the_students_code(on_gpu):
    """A child with a GPU has CUDA when its module is imported; the tightest posture is enough for the reported needs."""
    with on_gpu().cell(SUBMISSION, LIMITS) as cell:
        assert value(cell, "answer") == 42
        assert set(value(cell, "seconds")) == {"context", "scrub", "libraries"}


def test_what_the_driver_says_is_not_the_students(on_gpu):
    """What is printed while CUDA starts is not in the submission's output; what the code prints is."""
    talkative = Submission("s", "ex", "mod", {"mod.py": b"def say(): print('mine')"})
    with on_gpu(noise=True).cell(talkative, LIMITS) as cell:
        cell.call("say", (), {})
    assert bytes(cell.output) == b"mine\n"


def test_the_environment_is_set(on_gpu):
    """The zygote's environment names the one GPU, switches TF32 off and says `cuda` to harnesses."""
    with on_gpu().cell(SUBMISSION, LIMITS) as cell:
        found = value(cell, "environment")
    assert found["DLGRADE_DEVICE"] == "cuda"
    assert found["CUDA_VISIBLE_DEVICES"].startswith("GPU-0f1e2d3c")
    expected = {"NVIDIA_TF32_OVERRIDE": "0", "CUDA_MODULE_LOADING": "LAZY", "CUDA_CACHE_DISABLE": "1",
                "TF_FORCE_GPU_ALLOW_GROWTH": "true", "CUBLAS_WORKSPACE_CONFIG": ":4096:8",
                "PYTORCH_NVML_BASED_CUDA_CHECK": "1", "LD_LIBRARY_PATH": "/usr/local/nvidia/lib64"}
    assert expected.items() <= found.items()


def test_without_a_gpu_nothing_of_it_is_there(needs_full):
    """A sandbox without a GPU says `cpu`, hides every GPU and has no CUDA."""
    with Sandbox("full", ("numpy",)) as sandbox, sandbox.cell(SUBMISSION, LIMITS) as cell:
        found = value(cell, "environment")
        assert (found["DLGRADE_DEVICE"], found["CUDA_VISIBLE_DEVICES"]) == ("cpu", "")
        assert value(cell, "nodes") == []
        assert isinstance(cell.call("cuda", (), {}), Raised)


def test_only_the_nodes_of_this_gpu_are_there(tree, on_gpu):
    """The granted node is that very device, open both ways; its neighbours and the driver's tools do not exist."""
    tree.gpu(1, device="/dev/zero")
    with on_gpu().cell(SUBMISSION, LIMITS) as cell:
        assert value(cell, "nodes") == ["/dev/nvidia-uvm", "/dev/nvidia0", "/dev/nvidiactl"]
        assert value(cell, "write", "/dev/nvidia0", b"x") == "No space left on device"
        assert value(cell, "write", "/dev/nvidiactl", b"xyz") == 3
        for path in ("/dev/nvidia1", "/dev/nvidia-uvm-tools", "/dev/nvidia-modeset"):
            assert value(cell, "opens", path, os.O_RDWR) == "No such file or directory"


def test_a_device_that_was_not_granted_cannot_be_written(on_gpu):
    """Landlock opens the granted nodes only: another device that is in sight is read and not written."""
    with on_gpu().cell(SUBMISSION, LIMITS) as cell:
        assert value(cell, "opens", "/dev/urandom", os.O_RDONLY) == "opened"
        assert value(cell, "opens", "/dev/urandom", os.O_RDWR) == "Permission denied"


def test_a_gpu_childs_proc_keeps_its_secrets(on_gpu):
    """A whole /proc is there for the driver, with what tells of the machine masked, and only its own part can be written."""
    with on_gpu().cell(SUBMISSION, LIMITS) as cell:
        assert value(cell, "opens", "/proc/devices", os.O_RDONLY) == "opened"
        assert [name for name in value(cell, "listing", "/proc") if name.isdigit()] == ["1"]
        for path in ("/proc/sys/kernel/hostname", "/proc/sysrq-trigger", "/proc/sys/vm/overcommit_memory"):
            if os.path.exists(path):
                assert value(cell, "opens", path, os.O_WRONLY) == "Permission denied"
        if os.path.isdir("/proc/fs"):
            assert value(cell, "listing", "/proc/fs") == []


def test_what_was_left_on_the_gpu_is_cleared(on_gpu):
    """A child begins by writing zeros over the GPU's free memory: what lay there cannot be read by the student's code."""
    with on_gpu().cell(SUBMISSION, LIMITS) as cell:
        assert value(cell, "left_over", 8 << 20) == [[0, 0], [0]]


def test_a_fault_ends_only_that_child(on_gpu):
    """A fault that CUDA does not recover from is a crash with its name; the next call gets a fresh child and its value."""
    with on_gpu().cell(SUBMISSION, LIMITS) as cell:
        outcome = cell.call("fault", (700,), {})
        assert isinstance(outcome, Crashed) and "CUDA_ERROR_ILLEGAL_ADDRESS" in outcome.why["en"]
        assert value(cell, "answer") == 42
        outcome = cell.call("fault_told", (710,), {})
        assert isinstance(outcome, Crashed) and "CUDA_ERROR_ASSERT: RuntimeError: device-side assert" in outcome.why["en"]
        assert value(cell, "answer") == 42


def test_a_module_that_breaks_the_gpu_is_a_crash(on_gpu):
    """A fault at import ends that child too, and nothing of it reaches another submission."""
    sandbox = on_gpu()
    source = b"import ctypes\nctypes.CDLL('libcuda.so.1').fakeFault(700)\ndef answer(): return 1"
    bad = Submission("s", "ex", "mod", {"mod.py": source})
    with sandbox.cell(bad, LIMITS) as cell:
        assert isinstance(cell.call("answer", (), {}), Crashed)
    with sandbox.cell(SUBMISSION, LIMITS) as cell:
        assert value(cell, "answer") == 42


def test_an_endless_kernel_is_ended_and_the_next_one_served(on_gpu):
    """A call that returns at once and leaves a kernel running is waited for on the grader's clock, then ended."""
    sandbox = on_gpu()
    with sandbox.cell(SUBMISSION, LIMITS) as cell:
        assert isinstance(cell.call("endless", (), {}), TimedOut)
    with sandbox.cell(SUBMISSION, LIMITS) as cell:
        assert value(cell, "answer") == 42


def test_the_time_of_a_kernel_is_the_calls(on_gpu):
    """What a call has asked of the GPU is done when its answer comes: the report's seconds hold it."""
    with on_gpu().cell(SUBMISSION, LIMITS) as cell:
        assert value(cell, "kernel", 50) == 0
    assert cell.used.seconds >= 0.5
    assert cell.used.name == "Fake GPU"


def test_too_much_memory_ends_the_child(on_gpu, fake_nvml):
    """Beyond the cap the child is ended as crashed, in words; the report has the peak."""
    from dlgrade.sandbox import watch

    nvml = fake_nvml()
    sandbox = on_gpu(nvml=nvml)
    zygote = sandbox.start()._process.pid
    nvml.processes = lambda: {pid: watch.resident(pid) for pid in watch.family(zygote)}
    with sandbox.cell(SUBMISSION, LIMITS) as cell:
        outcome = cell.call("hold", (100,), {})
        assert isinstance(outcome, Crashed) and "64 MB of the GPU's memory" in outcome.why["en"], outcome
        assert value(cell, "answer") == 42
    assert cell.used.peak_mb > 64


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may look at the open files of a child")
def test_files_in_memory_are_counted(on_gpu, monkeypatch):
    """What a child keeps in files without a name counts as its memory."""
    from dlgrade.sandbox.gpu import grant

    monkeypatch.setitem(grant._ROOM, "memory_mb", 84)  # so 100 MB for both, and a quarter's grace
    limits = LIMITS.model_copy(update={"memory_mb": 16})
    with on_gpu().cell(SUBMISSION, limits) as cell:
        outcome = cell.call("memfds", (90, 90), {})
        assert isinstance(outcome, Crashed) and "100 MB of memory" in outcome.why["en"], outcome


def test_a_driver_that_does_not_start_is_the_graders_trouble(on_gpu, fake_gpu):
    """Where CUDA does not start no student's code runs, and the error says what CUDA said."""
    sandbox = on_gpu(needs="/nonexistent")
    with pytest.raises(CudaFault, match="CUDA_ERROR_OPERATING_SYSTEM"), sandbox.cell(SUBMISSION, LIMITS) as cell:
        cell.call("answer", (), {})


def test_the_tightest_posture_that_works_is_taken(fake_gpu):
    """A driver that reads more of /sys than is known to be needed gets the next posture, and no more."""
    assert probe(["full"], fake_gpu(), lower=False).gpu.posture.name == "tight"
    found = probe(["full"], fake_gpu(needs="/sys/class"), lower=False)
    assert found.gpu.posture.name == "sysfs"


def test_a_driver_that_never_works_is_told(fake_gpu):
    """Where no posture helps the search ends with the words of the first try, and with the level."""
    found = probe(["full", "none"], fake_gpu(needs="/nonexistent"), lower=False)
    assert found.gpu is None and found.level == "full"
    assert "CUDA_ERROR_OPERATING_SYSTEM" in found.trouble["en"]


def test_every_posture_can_be_put_up(fake_gpu, on_gpu):
    """Each step of the ladder stands on this machine, and code runs behind it."""
    gpu = fake_gpu()
    for posture in LADDER:
        with on_gpu(gpu.in_posture(posture)).cell(SUBMISSION, LIMITS) as cell:
            assert value(cell, "answer") == 42, posture


def test_a_zygote_with_cuda_awake_does_not_fork(fake_gpu, tmp_path, monkeypatch):
    """A library that starts CUDA when it is imported makes the zygote refuse, in words: its forks could not use the GPU.
    One that only asks NVML, which opens the other nodes, does not."""
    from dlgrade.sandbox import policy

    gpu = fake_gpu()
    sources = {node.path: node.source for node in gpu.place.nodes}
    waker = tmp_path / "waker.py"
    real = policy.configuration

    def with_waker(level, libraries, slot):
        cfg = real(level, libraries, slot)
        return {**cfg, "path": [*cfg["path"], str(tmp_path)], "preload": [*cfg["preload"], "waker"]}

    monkeypatch.setattr(policy, "configuration", with_waker)
    for path in ("/dev/nvidiactl", "/dev/nvidia0", "/dev/nvidia-uvm"):
        waker.write_text(f"import os\nfd = os.open({sources[path]!r}, os.O_RDWR)\n")
        with Sandbox("full", ("numpy",), gpu=gpu) as sandbox, sandbox.cell(SUBMISSION, LIMITS) as cell:
            if path != "/dev/nvidia-uvm":
                assert value(cell, "answer") == 42
                continue
            with pytest.raises(SandboxFault, match="before the fork"):
                cell.call("answer", (), {})


@pytest.mark.parametrize("level", ["partial", "none"])
def test_lower_levels_reach_the_gpu_too(tree, fake_gpu, level):
    """Below level full the nodes and libraries are used where they lie; CUDA starts and computes there."""
    gpu = fake_gpu(dev=f"{tree.root}/dev/")
    try:
        sandbox = Sandbox(level, ("numpy",), gpu=gpu)
        sandbox.start().wait_ready()
    except SandboxFault as fault:
        pytest.skip(str(fault))
    with sandbox, sandbox.cell(SUBMISSION, LIMITS) as cell:
        assert value(cell, "left_over", 4096) == [[0, 0], [0]]
        if level == "partial":  # the one kind of socket that CUDA listens on reaches nobody
            refused = "Address family not supported by protocol"
            assert value(cell, "sockets") == [refused, refused, refused, "Operation not permitted"]
