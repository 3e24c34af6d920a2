"""The driver's user libraries: what CUDA loads at run time, and where this machine keeps it."""

from __future__ import annotations

import os
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dlgrade.sandbox.gpu.records import File

__all__ = ["Driver", "find_driver"]

_WANTED = re.compile(
    r"lib(cuda|nvidia-ml|nvidia-ptxjitcompiler|nvidia-nvvm|nvidia-nvvm70|nvidia-gpucomp|nvidia-fatbinaryloader"
    r"|nvidia-compiler|nvidia-tileiras)\.so(\.[0-9.]+)?")
"""CUDA itself, NVML, and the compilers that CUDA calls. Nothing of graphics, video or the display."""
_WSL = "/usr/lib/wsl"
_FOLDERS = (
    "/usr/local/nvidia/lib64", "/usr/local/nvidia/lib",  # container toolkits and Kubernetes
    "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib",
    "/usr/lib/x86_64-linux-gnu/nvidia/current", "/usr/lib/aarch64-linux-gnu/nvidia/current", "/usr/lib64/nvidia",
    "/run/opengl-driver/lib",  # NixOS
)
_CACHE = b"glibc-ld.so.cache1.1"
_MOST_CACHE = 8 << 20


@dataclass(frozen=True, slots=True)
class Driver:
    """The libraries, each name of each, and the version that they say they have."""

    files: tuple[File, ...] = ()
    folders: tuple[str, ...] = ()
    version: str = ""

    def has(self, name: str) -> bool:
        return any(os.path.basename(file.path) == name for file in self.files)


def find_driver(root: Path) -> Driver:
    """The libraries of the first folder that holds a libcuda, with what only later folders hold. Never raises."""
    if (root / "dev/dxg").exists():
        return _wsl(root)
    found = [(folder, _in(root, folder)) for folder in _folders(root)]
    found.sort(key=lambda pair: "libcuda.so.1" not in pair[1])  # stable: the folder with CUDA itself before all others
    version = _version(found[0][1]["libcuda.so.1"].source) if "libcuda.so.1" in found[0][1] else ""
    names: dict[str, File] = {}
    folders: list[str] = []
    for folder, files in found:
        new = {name: file for name, file in files.items() if name not in names and _fits(file, version)}
        if new:
            folders.append(folder)
            names.update(new)
    return Driver(tuple(names[name] for name in sorted(names)), tuple(folders), version)


def _wsl(root: Path) -> Driver:
    """WSL's libraries lie in one folder of their own, and load the rest from the Windows driver's folder beside it."""
    names = _in(root, f"{_WSL}/lib", re.compile(r"lib[A-Za-z0-9_+-]+\.so[0-9.]*"))
    files = [names[name] for name in sorted(names)]
    if (root / _WSL.lstrip("/") / "drivers").is_dir():
        files.append(File(f"{_WSL}/drivers", str(root / _WSL.lstrip("/") / "drivers")))
    return Driver(tuple(files), (f"{_WSL}/lib",) if names else ())


def _fits(file: File, version: str) -> bool:
    """Whether a library belongs to the driver found: another version's, left behind, would be refused by the kernel."""
    own = _version(file.source)
    return not (own and version) or own == version


def _version(source: str) -> str:
    match = re.search(r"\.so\.([0-9]+\.[0-9.]*[0-9])$", os.path.realpath(source))
    return match[1] if match else ""


def _in(root: Path, folder: str, wanted: re.Pattern[str] = _WANTED) -> dict[str, File]:
    """Name → library, of the 64-bit libraries in one folder. Each name of a library counts: the loader asks for one."""
    place = root / folder.lstrip("/")
    try:
        names = sorted(name for name in os.listdir(place) if wanted.fullmatch(name))
    except OSError:
        return {}
    return {name: File(f"{folder}/{name}", str(place / name)) for name in names if _is_library(place / name)}


def _is_library(path: Path) -> bool:
    try:
        if not path.is_file():
            return False
        with open(path, "rb") as f:
            return f.read(5) == b"\x7fELF\x02"  # 64 bits
    except OSError:
        return False


def _folders(root: Path) -> list[str]:
    """Folders to look in, the likeliest first: where the loader's cache knows a libcuda, then the usual ones."""
    return list(dict.fromkeys([*_cached(root), *_FOLDERS]))


def _cached(root: Path) -> Iterator[str]:
    """Folders in which ldconfig saw the wanted libraries. A cache of another layout is as good as none."""
    cache = root / "etc/ld.so.cache"
    try:
        if not cache.is_file():
            return
        with cache.open("rb") as f:
            data = f.read(_MOST_CACHE)
    except OSError:
        return
    start = data.find(_CACHE)
    if start < 0 or len(data) < start + 48:
        return
    data = data[start:]
    (count,) = struct.unpack_from("<I", data, 20)
    for i in range(min(count, (len(data) - 48) // 24)):
        _, key, value = struct.unpack_from("<iII", data, 48 + 24 * i)
        if _WANTED.fullmatch(_text(data, key)):
            path = _text(data, value)
            if path.startswith("/"):
                yield os.path.normpath(os.path.dirname(path))


def _text(data: bytes, offset: int) -> str:
    end = data.find(b"\0", offset, offset + 4096)
    return data[offset:end].decode("utf-8", "replace") if end >= 0 else ""
