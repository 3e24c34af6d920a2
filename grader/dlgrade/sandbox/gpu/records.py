"""What is known of a machine's GPUs, as frozen records. Nothing here touches the machine."""

from __future__ import annotations

from dataclasses import dataclass

from dlgrade.i18n import Text

__all__ = ["Device", "File", "Machine", "Node", "Place", "Slice", "Used"]


@dataclass(frozen=True, slots=True)
class File:
    """A file of this machine (`source`) that is shown inside the sandbox as `path`."""

    path: str
    source: str


@dataclass(frozen=True, slots=True)
class Node(File):
    """A character device; `number` is its device number, by which an open descriptor is recognised."""

    number: int
    for_all: bool = True
    """Whether every user may read and write it."""


@dataclass(frozen=True, slots=True)
class Slice:
    """A part of a GPU that MIG has set aside: its GPU instance and compute instance, and the nodes that open them."""

    instance: int
    compute: int
    nodes: tuple[Node, ...]
    uuid: str = ""
    memory_mb: int = 0


@dataclass(frozen=True, slots=True)
class Device:
    """One GPU. What is not known is empty: a container may show the node and nothing else."""

    minor: int
    node: Node
    uuid: str = ""
    name: str = ""
    bus: str = ""
    memory_mb: int = 0
    slices: tuple[Slice, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where one student at a time computes: a GPU, or one slice of it."""

    name: str
    visible: str
    """What CUDA_VISIBLE_DEVICES names it by."""
    key: str
    """What tells it from every other place of this machine, in the name of a file."""
    uuid: str
    """What NVML names it by; empty where that is not known."""
    nodes: tuple[Node, ...]
    bus: str = ""
    memory_mb: int = 0
    is_slice: bool = False


@dataclass(frozen=True, slots=True)
class Used:
    """What a submission used of a GPU: `peak_mb` above what CUDA itself takes (None where it was not watched), `seconds` of
    calls by the grader's clock, each up to the end of what it had asked of the GPU."""

    name: str
    peak_mb: int | None
    seconds: float
    note: Text


@dataclass(frozen=True, slots=True)
class Machine:
    """The NVIDIA GPUs of a machine and what CUDA needs of it. `problems` say why they cannot be used, most telling first."""

    driver: str = ""
    """The kernel module's version, empty where none is loaded (or it cannot be told, as in WSL)."""
    devices: tuple[Device, ...] = ()
    shared: tuple[Node, ...] = ()
    """The nodes that every GPU needs: nvidiactl and nvidia-uvm, or WSL's dxg."""
    libraries: tuple[File, ...] = ()
    folders: tuple[str, ...] = ()
    """Where the libraries lie, for the loader."""
    is_wsl: bool = False
    problems: tuple[Text, ...] = ()

    @property
    def places(self) -> tuple[Place, ...]:
        """All that can be computed on, in the order of the devices; none where something is missing."""
        if self.problems:
            return ()
        return tuple(place for rank, device in enumerate(self.devices) for place in _places(device, rank, self.shared))


def _places(device: Device, rank: int, shared: tuple[Node, ...]) -> list[Place]:
    name = device.name or f"GPU {device.minor}"
    nodes = (*shared, device.node) if device.node not in shared else shared
    if not device.slices:
        key = device.uuid or f"nvidia{device.minor}"
        return [Place(name, device.uuid or str(rank), key, device.uuid, nodes, device.bus, device.memory_mb)]
    places = []
    for part in device.slices:
        # Without NVML a slice's own name is unknown; drivers understand this older one too.
        visible = part.uuid or f"MIG-{device.uuid}/{part.instance}/{part.compute}"
        places.append(Place(f"{name} MIG {part.instance}/{part.compute}", visible, visible.replace("/", "-"), part.uuid,
                            (*nodes, *part.nodes), device.bus, part.memory_mb, is_slice=True))
    return places
