"""What a zygote is configured with for a GPU, at each level and in each posture."""

import dataclasses
from itertools import pairwise

import pytest

from dlgrade.course.model import Limits
from dlgrade.sandbox import policy
from dlgrade.sandbox.gpu.dmem import find_dmem
from dlgrade.sandbox.gpu.grant import Gpu
from dlgrade.sandbox.gpu.posture import LADDER
from dlgrade.sandbox.gpu.survey import survey

BUS = "0000:3b:00.0"


@pytest.fixture
def gpu(tree, fake_nvml):
    tree.driver().gpu().libraries(folder="usr/local/nvidia/lib64").libraries(stems=("nvidia-nvvm",))
    machine = survey(tree.root, fake_nvml).machine
    return Gpu(machine.places[0], machine)


def extended(gpu, level):
    cfg = policy.configuration(level, ("numpy",), 0)
    before = dict(cfg)
    gpu.extend(cfg)
    return cfg, before


def test_at_level_full_a_root_of_its_own_gets_what_it_needs(gpu, tree):
    """Nodes and libraries keep the paths CUDA looks for; what lies in a folder that is shown anyway is not bound twice."""
    cfg, before = extended(gpu, "full")
    inside = cfg["gpu"]
    assert inside["nodes"] == [[f"{tree.root}{p}", p] for p in ("/dev/nvidiactl", "/dev/nvidia-uvm", "/dev/nvidia0")]
    shown = {path for _, path in inside["libraries"]}
    assert "/usr/local/nvidia/lib64/libcuda.so.1" in shown
    if "/usr/lib/x86_64-linux-gnu" in before["binds"]:
        assert not any(path.startswith("/usr/lib/x86_64-linux-gnu/") for path in shown)
    assert inside["cuda"] == "/usr/local/nvidia/lib64/libcuda.so.1"
    assert f"/sys/bus/pci/devices/{BUS}" in inside["sysfs"] and "/sys" not in inside["sysfs"]
    assert cfg["readable"] == before["readable"] == ["/"]
    assert cfg["filter"] != before["filter"]


def test_at_level_partial_paths_are_the_machines_own(gpu, tree):
    """Without a root of its own a child may read the libraries and a few files of /proc where they lie, and use the nodes."""
    cfg, before = extended(gpu, "partial")
    inside = cfg["gpu"]
    assert [path for _, path in inside["nodes"]] == [f"{tree.root}/dev/{n}" for n in ("nvidiactl", "nvidia-uvm", "nvidia0")]
    assert inside["libraries"] == []
    new = set(cfg["readable"]) - set(before["readable"])
    assert f"{tree.root}/usr/local/nvidia/lib64" in new and "/proc/self" in new
    assert not new & {"/", "/proc", "/sys", "/dev", "/etc"}
    assert inside["cuda"] == f"{tree.root}/usr/local/nvidia/lib64/libcuda.so.1"


def test_at_level_none_there_is_no_filter(gpu):
    """Where nothing is enforced nothing is opened."""
    assert extended(gpu, "none")[0]["filter"] == ""


def test_each_posture_opens_one_thing_more(gpu):
    """The ladder goes from tight to open, one step at a time, and never to another GPU."""
    steps = [extended(gpu.in_posture(posture), "full")[0]["gpu"] for posture in LADDER]
    assert [step["sysfs"] == ["/sys"] for step in steps] == [False, True, True, True]
    assert [step["data_limit"] for step in steps] == [True, True, False, False]
    assert len({str(step["nodes"]) for step in steps}) == 1
    for tighter, wider in pairwise(LADDER):
        a, b = dataclasses.asdict(tighter), dataclasses.asdict(wider)
        assert sum(a[k] != b[k] for k in a if k != "name") == 1


def test_a_gpu_without_a_uuid_is_asked_for_by_number(gpu):
    """CUDA's own number, in the order of the bus, stands in for a name that is not known."""
    place = dataclasses.replace(gpu.place, visible="0")
    environment = dataclasses.replace(gpu, place=place).environment("full")
    assert (environment["CUDA_VISIBLE_DEVICES"], environment["CUDA_DEVICE_ORDER"]) == ("0", "PCI_BUS_ID")


def test_limits_leave_room_for_cuda(gpu):
    """What CUDA takes for itself is not the student's; what he may print, write or hold of the GPU is as before."""
    limits = Limits()
    wide = gpu.widened(limits)
    assert wide.memory_mb > limits.memory_mb + 1024
    assert wide.processes > limits.processes and wide.call_wall_seconds > limits.call_wall_seconds
    for name in ("output_kb", "file_mb", "files", "submission_wall_seconds", "gpu_mb"):
        assert getattr(wide, name) == getattr(limits, name)


def test_the_filter_lets_cuda_start_and_no_more(gpu):
    """Files in memory and a socket that listens are what the GPU's filter allows beyond the usual one."""
    from dlgrade.sandbox.seccomp import build_filter

    for own_root in (True, False):
        plain, with_gpu = build_filter(own_root=own_root), build_filter(own_root=own_root, gpu=True)
        assert plain != with_gpu


def cgroup(tree, enabled="cpu dmem memory", capacity=f"drm/{BUS}/vram0 85899345920\n", own="/user.slice/dlgrade"):
    tree.put("proc/self/cgroup", f"1:name=systemd:/\n0::{own}\n")
    tree.put("sys/fs/cgroup/dmem.capacity", capacity)
    group = f"sys/fs/cgroup{own}"
    tree.put(f"{group}/cgroup.subtree_control", f"{enabled}\n")
    tree.put(f"{group}/cgroup.procs", "")
    return tree.root / group


def test_the_kernels_cap_is_used_where_it_is_delegated(tree):
    """A group of one's own gets the cap for this GPU, and the child."""
    group = cgroup(tree)
    dmem = find_dmem(BUS, "dlgrade-1", tree.root)
    assert dmem.bound(512) and dmem.add(4242)
    assert (group / "dlgrade-1/dmem.max").read_text() == f"drm/{BUS}/vram0 {512 << 20}\n"
    assert (group / "dlgrade-1/cgroup.procs").read_text() == "4242\n"
    dmem.close()


@pytest.mark.parametrize("change", [{"enabled": "cpu memory"}, {"capacity": "drm/0000:99:00.0/vram0 1\n"}, {"capacity": ""}])
def test_the_kernels_cap_is_not_taken_for_granted(tree, change):
    """Not delegated, or of another device: then it is not used."""
    cgroup(tree, **change)
    assert find_dmem(BUS, "x", tree.root) is None


def test_no_cgroups_at_all(tree):
    """An old layout, or none, is no cap and no error."""
    assert find_dmem(BUS, "x", tree.root) is None
    tree.put("proc/self/cgroup", "4:memory:/x\n")
    assert find_dmem(BUS, "x", tree.root) is None
    assert find_dmem("", "x", tree.root) is None


def test_what_bounds_the_memory(gpu, tree):
    """A slice is a bound by itself; else the kernel's cap, else polling where NVML answers, else nothing."""
    at = dataclasses.replace(gpu, root=tree.root)
    assert at.capped_by(watched=True) == "polling"
    assert at.capped_by(watched=False) == "nothing"
    cgroup(tree)
    assert at.capped_by(watched=True) == "dmem"
    assert dataclasses.replace(at, place=dataclasses.replace(gpu.place, is_slice=True)).capped_by(watched=False) == "mig"
