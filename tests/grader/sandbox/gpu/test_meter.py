"""What a submission holds of a GPU is read from outside; what cannot be read is never its fault."""

import threading
import time

import pytest

from dlgrade.errors import SandboxFault
from dlgrade.i18n import both
from dlgrade.sandbox.gpu import meter as meters
from dlgrade.sandbox.gpu.meter import Meter
from dlgrade.sandbox.gpu.nvml import NvmlFault

MB = 1 << 20
CHILD = 4000
FAULT = NvmlFault(both("NVML says: {reason}", reason="GPU is lost"))


def meter(nvml, cap=100, tree=lambda pid: [pid, pid + 1], uuid="GPU-a"):
    return Meter(lambda: nvml, uuid, cap, tree)


@pytest.fixture
def nvml(fake_nvml):
    return fake_nvml()


def begun(nvml, held, **options):
    """A meter on a child whose context holds `held` MB."""
    m = meter(nvml, **options)
    m.before()
    nvml.processes = {**nvml.processes, CHILD: held * MB}
    nvml.total += held * MB
    m.begin(CHILD, watch=False)
    return m


def test_the_context_is_free(nvml):
    """CUDA's own share counts for nothing; the peak is what came on top, descendants included."""
    m = begun(nvml, 500)
    m.look()
    assert (m.peak_mb, m.passed()) == (0, None)
    nvml.processes = {CHILD: 540 * MB, CHILD + 1: 30 * MB, 77: 900 * MB}
    m.look()
    nvml.processes = {CHILD: 510 * MB}
    m.look()
    assert (m.peak_mb, m.passed()) == (70, None)


def test_the_cap(nvml):
    """One megabyte beyond the cap is the end, in words; one within it is not."""
    m = begun(nvml, 500)
    for held, over in ((600, False), (601, True)):
        nvml.processes = {CHILD: held * MB}
        m.look()
        assert (m.passed() is not None) is over
    assert "100 MB of the GPU's memory" in m.passed().why["en"]
    nvml.processes = {}
    m.end()
    assert m.passed() is None and m.peak_mb == 101


def test_others_on_the_gpu_do_not_count(nvml):
    """Where processes are named, what other programs hold is theirs."""
    nvml.processes = {7: 5000 * MB}
    m = begun(nvml, 500)
    nvml.processes = {7: 90000 * MB, CHILD: 520 * MB}
    m.look()
    assert (m.peak_mb, m.passed()) == (20, None)


def test_processes_of_another_namespace(nvml):
    """Where the driver's numbers are not ours, the whole GPU's use beyond the start of the turn counts."""
    nvml.total = 1000 * MB
    m = meter(nvml)
    m.before()
    nvml.processes, nvml.total = {321: 400 * MB}, 1400 * MB
    m.begin(CHILD, watch=False)
    nvml.total = 1450 * MB
    m.look()
    assert (m.peak_mb, m.passed()) == (50, None)
    nvml.total = 1501 * MB
    m.look()
    assert m.passed() is not None
    nvml.total = 1000 * MB  # it died, and its memory came back: it was its own
    m.end()


def test_a_number_that_was_there_before_is_not_ours(nvml):
    """A process of the driver's own counting that bears the child's number by chance is not taken for it."""
    nvml.processes = {CHILD: 9000 * MB}
    m = meter(nvml)
    m.before()
    m.begin(CHILD, watch=False)
    nvml.processes = {CHILD: 20000 * MB}
    m.look()
    assert m.passed() is None


def test_memory_of_another_program_is_not_charged(nvml, monkeypatch):
    """Where processes are not named and the memory does not come back with the child's end, the grader was at fault."""
    monkeypatch.setattr(meters, "_RETURN_SECONDS", 0.1)
    m = meter(nvml)
    m.before()
    m.begin(CHILD, watch=False)
    nvml.total = 5000 * MB
    m.look()
    assert m.passed() is not None
    with pytest.raises(SandboxFault, match="Another program"):
        m.end()


@pytest.mark.parametrize("when", ["open", "before", "begin", "look"])
def test_nvml_fails(nvml, when):
    """At whatever moment NVML fails, watching ends with a note; no verdict comes of it, then or later."""
    def broken():
        raise FAULT

    m = Meter(broken if when == "open" else lambda: nvml, "GPU-a", 100, lambda pid: [pid])
    if when == "before":
        nvml.processes = FAULT
    m.before()
    if when == "begin":
        nvml.processes = FAULT
    m.begin(CHILD, watch=False)
    if when == "look":
        nvml.processes = nvml.total = FAULT
    m.look()
    assert "GPU is lost" in m.note["en"]
    nvml.processes, nvml.total = {CHILD: 10**12}, 10**12
    m.look()
    assert m.passed() is None
    m.end()
    m.before()
    m.begin(CHILD, watch=False)
    assert m.passed() is None
    m.close()
    assert m.peak_mb == (0 if when == "look" else None)


def test_a_verdict_does_not_outlive_nvml(nvml):
    """Where NVML fails after a reading beyond the cap, that reading no longer counts."""
    m = begun(nvml, 1)
    nvml.processes = {CHILD: 900 * MB}
    m.look()
    nvml.processes = FAULT
    m.look()
    assert m.passed() is None and m.peak_mb == 899


def test_a_gpu_without_a_name_is_not_watched(nvml):
    """Where NVML's name for the GPU is not known, the report says that it was not watched."""
    m = meter(nvml, uuid="")
    m.before()
    m.begin(CHILD)
    assert m.peak_mb is None and "not watched" in m.note["en"]


def test_a_process_that_is_gone(nvml):
    """A child that ended between two looks holds nothing; its peak stays."""
    m = begun(nvml, 500)
    nvml.processes = {CHILD: 550 * MB}
    m.look()
    nvml.processes = {}
    m.look()
    assert (m.peak_mb, m.passed()) == (50, None)


def test_it_watches_by_itself(nvml):
    """The watching thread sees a peak between two questions of the grader's, and ends with the child."""
    m = meter(nvml)
    m.before()
    nvml.processes = {CHILD: 500 * MB}
    m.begin(CHILD)
    nvml.processes = {CHILD: 580 * MB}
    deadline = time.monotonic() + 10
    while not m.peak_mb and time.monotonic() < deadline:
        time.sleep(0.01)
    m.end()
    assert m.peak_mb == 80
    assert not [t for t in threading.enumerate() if t.name == "dlgrade-gpu-meter"]
    m.close()
    assert nvml.closed == 1


def test_an_nvml_that_hangs(nvml, monkeypatch):
    """A driver that no longer answers does not stop the grader."""
    monkeypatch.setattr(meters, "_RETURN_SECONDS", 0.1)
    stuck, go_on = threading.Event(), threading.Event()
    m = meter(nvml)
    m.before()
    m.begin(CHILD)

    def hang():
        stuck.set()
        go_on.wait(30)
        return 0

    nvml.total = hang
    assert stuck.wait(10)
    m.end()
    assert "does not answer" in m.note["en"] and m.passed() is None
    go_on.set()
    m.close()
