"""GPUs are found from a machine's files, and what stands in their way is told; odd trees are survived."""

import os
import struct

import pytest

from dlgrade.sandbox.gpu.devices import discover
from dlgrade.sandbox.gpu.libraries import find_driver

ELF = b"\x7fELF\x02\x01\x01" + bytes(64)


def reasons(tree):
    return " | ".join(problem["en"] for problem in discover(tree.root).problems)


def test_a_machine_without_a_gpu(tree):
    """No driver and no node: no places, and one reason."""
    machine = discover(tree.root)
    assert (machine.devices, machine.places, machine.driver) == ((), (), "")
    assert [p["en"] for p in machine.problems] == ["this machine has no NVIDIA GPU, or its driver is not loaded"]


def test_one_gpu(one_gpu):
    """Name, UUID, bus and driver are read; the nodes are those CUDA needs and no other."""
    machine = discover(one_gpu.root)
    assert (machine.driver, machine.problems) == ("580.95.05", ())
    (place,) = machine.places
    assert (place.name, place.bus, place.is_slice) == ("NVIDIA H200", "0000:3b:00.0", False)
    assert place.visible == place.uuid == place.key == "GPU-0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"
    assert [node.path for node in place.nodes] == ["/dev/nvidiactl", "/dev/nvidia-uvm", "/dev/nvidia0"]
    assert place.nodes[2].source == f"{one_gpu.root}/dev/nvidia0"
    assert place.nodes[2].number == os.stat("/dev/full").st_rdev


def test_several_gpus(one_gpu):
    """Each GPU is a place with its own node; the shared ones are in every place's list."""
    one_gpu.gpu(1, device="/dev/zero").gpu(10, device="/dev/urandom")
    places = discover(one_gpu.root).places
    assert [place.nodes[-1].path for place in places] == ["/dev/nvidia0", "/dev/nvidia1", "/dev/nvidia10"]
    assert len({place.key for place in places}) == 3
    assert all({"/dev/nvidiactl", "/dev/nvidia-uvm"} < {n.path for n in p.nodes} for p in places)
    assert not {"/dev/nvidia-uvm-tools", "/dev/nvidia-modeset"} & {n.path for p in places for n in p.nodes}


def test_a_container_shows_some_gpus_only(one_gpu):
    """A GPU that the driver knows and whose node is not here is no place, and no problem while another is."""
    one_gpu.gpu(1, device=None)
    machine = discover(one_gpu.root)
    assert [place.nodes[-1].path for place in machine.places] == ["/dev/nvidia0"]


def test_nodes_without_a_word_from_the_driver(tree):
    """Where /proc says nothing the nodes are enough: CUDA's own number names the GPU."""
    tree.driver().libraries()
    (tree.root / "proc/driver/nvidia/version").unlink()
    tree.node("dev/nvidia3")
    machine = discover(tree.root)
    (place,) = machine.places
    assert (place.name, place.visible, place.key, place.uuid) == ("GPU 3", "0", "nvidia3", "")


def test_a_uuid_that_is_not_known_yet(tree):
    """A GPU nobody has used since the start has question marks for a UUID: these are taken for none."""
    tree.driver().libraries().gpu(uuid="GPU-????????-????-????-????-????????????")
    assert discover(tree.root).places[0].uuid == ""


def test_mig_slices_are_the_places(one_gpu):
    """Under MIG each slice is a place with the two nodes that open it; the whole GPU is none."""
    one_gpu.slice(1, 0, (12, 13)).slice(2, 0, (21, 22)).slice(2, 1, (21, 23))
    places = discover(one_gpu.root).places
    assert [[n.path for n in p.nodes[3:]] for p in places] == [
        ["/dev/nvidia-caps/nvidia-cap12", "/dev/nvidia-caps/nvidia-cap13"],
        ["/dev/nvidia-caps/nvidia-cap21", "/dev/nvidia-caps/nvidia-cap22"],
        ["/dev/nvidia-caps/nvidia-cap21", "/dev/nvidia-caps/nvidia-cap23"]]
    assert all(p.is_slice and p.nodes[2].path == "/dev/nvidia0" for p in places)
    assert places[0].visible == "MIG-GPU-0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0/1/0"
    assert "/" not in places[0].key and len({p.key for p in places}) == 3


def test_a_slice_without_its_node_is_no_place(one_gpu):
    """A slice that is given to another container cannot be used here; the others can."""
    one_gpu.slice(1, 0, (12, 13)).slice(2, 0, (21, 22))
    (one_gpu.root / "dev/nvidia-caps/nvidia-cap22").unlink()
    assert [p.visible[-3:] for p in discover(one_gpu.root).places] == ["1/0"]


def test_wsl(tree):
    """WSL has one node for all GPUs, and its libraries in a folder of their own with the Windows driver's beside it."""
    tree.node("dev/dxg")
    for name in ("libcuda.so.1", "libdxcore.so", "libnvidia-ml.so.1"):
        tree.put(f"usr/lib/wsl/lib/{name}", ELF)
    tree.put("usr/lib/wsl/drivers/nv_dispi.inf_amd64_1/libnvdxgdmal.so.1", ELF)
    machine = discover(tree.root)
    assert machine.is_wsl and not machine.problems
    assert [node.path for node in machine.places[0].nodes] == ["/dev/dxg"]
    assert {file.path for file in machine.libraries} == {
        "/usr/lib/wsl/lib/libcuda.so.1", "/usr/lib/wsl/lib/libdxcore.so", "/usr/lib/wsl/lib/libnvidia-ml.so.1",
        "/usr/lib/wsl/drivers"}
    assert machine.folders == ("/usr/lib/wsl/lib",)


def test_a_driver_without_its_library(tree):
    """The kernel's half alone is not enough: the library is named."""
    tree.driver().gpu()
    assert "libcuda.so.1 was not found" in reasons(tree)
    assert discover(tree.root).places == ()


@pytest.mark.parametrize("node", ["nvidiactl", "nvidia-uvm"])
def test_a_driver_without_a_shared_node(one_gpu, node):
    """A missing node is named, with the command that makes it."""
    (one_gpu.root / "dev" / node).unlink()
    assert f"/dev/{node}" in reasons(one_gpu) and "nvidia-modprobe" in reasons(one_gpu)


def test_a_driver_without_any_gpu_node(tree):
    """A container that was given the driver and no GPU is told so."""
    tree.driver().libraries()
    assert "no GPU is shown" in reasons(tree)
    tree.gpu(device=None)
    assert "/dev/nvidia0" in reasons(tree)


def test_two_versions_of_one_driver(tree):
    """After an update without a restart module and libraries differ: both versions are named."""
    tree.driver("570.133.20").gpu().libraries("580.95.05")
    assert "570.133.20" in reasons(tree) and "580.95.05" in reasons(tree)


def test_what_stands_for_a_node_must_be_a_device(one_gpu):
    """A file, a folder or a dangling link under a node's name is no GPU."""
    one_gpu.put("dev/nvidia1", "not a device")
    (one_gpu.root / "dev/nvidia2").mkdir()
    one_gpu.node("dev/nvidia3", "/nonexistent")
    one_gpu.node("dev/nvidia04")
    one_gpu.node("dev/nvidia99999")
    one_gpu.node("dev/nvidia-caps")
    assert [place.nodes[-1].path for place in discover(one_gpu.root).places] == ["/dev/nvidia0"]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can make device nodes")
def test_a_node_that_only_a_group_may_use(one_gpu):
    """A grader that is root runs submissions as an ordinary user: a node closed to that one is told, not found out."""
    (one_gpu.root / "dev/nvidia0").unlink()
    try:
        os.mknod(one_gpu.root / "dev/nvidia0", 0o020660, os.makedev(1, 7))
    except OSError as e:
        pytest.skip(f"no device nodes can be made here: {e}")
    assert "/dev/nvidia0 is not open to every user" in reasons(one_gpu)
    (one_gpu.root / "dev/nvidia0").chmod(0o666)
    assert reasons(one_gpu) == ""


@pytest.mark.parametrize("content", [
    b"", b"\xff\xfe\x00" * 1000, b"Device Minor: \t -1\n", b"Device Minor: \t 1e3\nGPU UUID: x",
    b"Device Minor: 0\nDevice Minor: 7",
    b"Device Minor: 99999999999999999999", b":" * 100_000, b"Model: \x1b[2J\nDevice Minor: 5\nGPU UUID: GPU-../../etc"])
def test_odd_words_from_the_driver(one_gpu, content):
    """Whatever a GPU's file says, nothing is raised, and the GPU that is in order stays usable."""
    one_gpu.put("proc/driver/nvidia/gpus/0000:99:00.0/information", content)
    one_gpu.node("dev/nvidia5")
    places = discover(one_gpu.root).places
    assert places[0].name == "NVIDIA H200"
    assert all(place.name.isprintable() and "/" not in place.key for place in places)


def test_files_that_never_end_or_answer(one_gpu):
    """A pipe, a folder or an endless device in a file's place is passed over at once."""
    gpus = one_gpu.root / "proc/driver/nvidia/gpus"
    for name, make in {"a": os.mkfifo, "b": os.mkdir, "c": lambda p: os.symlink("/dev/zero", p)}.items():
        (gpus / name).mkdir()
        make(gpus / name / "information")
    (one_gpu.root / "etc").mkdir()
    os.mkfifo(one_gpu.root / "etc/ld.so.cache")
    os.mkfifo(one_gpu.root / "usr/lib/x86_64-linux-gnu/libnvidia-nvvm.so.4")
    assert len(discover(one_gpu.root).places) == 1


def test_libraries_are_found_where_they_are(tree):
    """Container toolkits' folders, the distribution's, and the one that ldconfig knows; 64-bit libraries only."""
    tree.put("opt/odd/libcuda.so.1", ELF)
    assert not find_driver(tree.root).has("libcuda.so.1")
    tree.put("etc/ld.so.cache", cache({"libcuda.so.1": "/opt/odd/libcuda.so.1", "libc.so.6": "/opt/c/libc.so.6"}))
    assert find_driver(tree.root).folders == ("/opt/odd",)
    tree.put("usr/local/nvidia/lib64/libnvidia-ml.so.1", ELF)
    tree.put("usr/lib64/libnvidia-ptxjitcompiler.so.1", b"\x7fELF\x01")
    assert [file.path for file in find_driver(tree.root).files] == [
        "/opt/odd/libcuda.so.1", "/usr/local/nvidia/lib64/libnvidia-ml.so.1"]


def cache(libraries):
    """A cache as ldconfig writes it."""
    strings, entries = b"", b""
    start = 48 + 24 * len(libraries)
    for name, path in libraries.items():
        entries += struct.pack("<iIIIQ", 0x0303, start + len(strings), start + len(strings) + len(name) + 1, 0, 0)
        strings += name.encode() + b"\0" + path.encode() + b"\0"
    return b"glibc-ld.so.cache1.1" + struct.pack("<II", len(libraries), len(strings)) + bytes(20) + entries + strings


@pytest.mark.parametrize("data", [b"", b"glibc-ld.so.cache1.1", b"ld.so-1.7.0\0" + bytes(100),
                                  b"glibc-ld.so.cache1.1" + b"\xff" * 4000,
                                  b"glibc-ld.so.cache1.1" + struct.pack("<II", 2**32 - 1, 0) + bytes(5000)])
def test_a_broken_cache_is_as_good_as_none(tree, data):
    """Counts and offsets that lead nowhere find nothing, and raise nothing."""
    tree.put("etc/ld.so.cache", data)
    assert find_driver(tree.root).files == ()


def test_only_what_cuda_needs_is_taken(tree):
    """Libraries of graphics, video and management that come with the driver stay out; every name of a needed one counts."""
    tree.libraries(stems=("cuda", "nvidia-ml", "nvidia-ptxjitcompiler", "nvidia-nvvm", "nvidia-gpucomp", "nvidia-glcore",
                          "nvidia-encode", "nvcuvid", "GLX_nvidia", "nvidia-cfg", "nvidia-fbc", "cudadebugger"))
    names = {os.path.basename(file.path) for file in find_driver(tree.root).files}
    stems = {name.split(".so")[0] for name in names}
    assert stems == {"libcuda", "libnvidia-ml", "libnvidia-ptxjitcompiler", "libnvidia-nvvm", "libnvidia-gpucomp"}
    assert {"libcuda.so.1", "libcuda.so.580.95.05"} <= names


def test_a_library_of_another_version_is_left_out(tree):
    """What an older driver left behind in another folder does not come along."""
    tree.libraries(stems=("cuda",)).libraries("550.54.14", "usr/local/nvidia/lib64", stems=("nvidia-ptxjitcompiler",))
    assert {os.path.basename(file.path) for file in find_driver(tree.root).files} == {"libcuda.so.1", "libcuda.so.580.95.05"}


@pytest.mark.parametrize(("flavour", "version"), [
    ("x86_64 Kernel Module", "535.183.01"), ("Open Kernel Module for x86_64", "580.159.03"),
    ("Open Kernel Module for aarch64", "575.57.08")])
def test_the_drivers_version(tree, flavour, version):
    """Both kinds of kernel module say their version, each in its own words."""
    assert discover(tree.driver(version, flavour).root).driver == version


def test_the_drivers_version_from_sysfs(tree):
    """Where /proc says nothing the module's own folder does."""
    tree.put("sys/module/nvidia/version", "580.95.05\n")
    assert discover(tree.root).driver == "580.95.05"
