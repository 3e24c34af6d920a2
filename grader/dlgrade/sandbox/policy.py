"""What a zygote of given libraries is shown of this machine, at a given level of isolation."""

from __future__ import annotations

import glob
import importlib.util
import os
import sys
import sysconfig
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from dlgrade.errors import NotInstalled, SandboxFault

__all__ = ["BOOT", "LEVELS", "configuration", "importable", "interpreter"]

LEVELS = ("full", "partial", "none")
BOOT = Path(__file__).parent / "inside" / "boot.py"
_SHARED_OBJECTS = ("/lib64", "/usr/lib64", "/lib/*-linux-gnu*", "/usr/lib/*-linux-gnu*", "/usr/local/lib/*-linux-gnu*",
                   "/etc/ld.so.cache")
_PRELOAD = {
    # What a library imports only when first used is imported before the fork, where it is paid once.
    "torch": ("torch", "torch.nn", "torch.nn.functional", "torch.optim", "torch.autograd", "torch.utils.data",
              "torch.distributions", "torch._dynamo"),
    "tensorflow": ("tensorflow", "keras", "keras.layers", "keras.models", "keras.optimizers", "keras.losses"),
    "numpy": ("numpy", "numpy.linalg", "numpy.random", "numpy.ma", "numpy.fft", "math", "cmath", "functools", "itertools",
            "collections", "typing", "dataclasses", "fractions", "decimal", "statistics", "random", "enum", "operator",
              "copy", "warnings", "contextlib", "re", "string", "json", "bisect", "heapq", "time", "types", "abc"),
}
_FIRST_UID = 60600
"""Host ids that neither distributions nor systemd hand out; one a worker, so that RLIMIT_NPROC counts only its own."""


def configuration(level: str, libraries: Sequence[str], slot: int) -> dict[str, Any]:
    """The configuration a zygote is sent. `slot` tells workers of one run apart.

    Raises NotInstalled where a library is missing, SandboxFault where the seccomp filter cannot be built at a level that
    has one.
    """
    stdlib = sysconfig.get_path("stdlib")
    packages, folders, importable = _packages(libraries)
    shared = [p for pattern in _SHARED_OBJECTS for p in glob.glob(pattern)]
    cfg: dict[str, Any] = {
        "level": level,
        "preload": [module for name in ("numpy", *libraries) for module in _PRELOAD.get(name, (name,))],
        "importable": importable,
        "path": [stdlib, os.path.join(stdlib, "lib-dynload"), *folders],
        "binds": [stdlib, *shared] if level == "full" else [],
        "masks": _masks([os.path.realpath(stdlib), *map(os.path.realpath, shared)]) if level == "full" else [],
        "packages": packages if level == "full" else [],
        "readable": ["/"] if level == "full" else [stdlib, *shared, *packages],
        "uid": _FIRST_UID + slot % 500 if _drops_root(level, [stdlib, *packages]) else 0,
        "filter": "",
    }
    if level != "none":
        from dlgrade.sandbox.seccomp import build_filter

        try:
            cfg["filter"] = build_filter(own_root=level == "full").hex()
        except (ImportError, OSError) as e:
            raise SandboxFault("The system-call filter cannot be built: {reason}. Install libseccomp2 and pyseccomp.",
                               reason=e) from None
    return cfg


def _drops_root(level: str, needed: Sequence[str]) -> bool:
    """Whether children become an ordinary user. At level full they always can: the binds are there for everybody. Below
    it, only where an ordinary user reaches Python itself (root's own Python may lie in a closed folder)."""
    if level == "none" or os.geteuid() != 0:
        return False
    closed = any(not parent.stat().st_mode & 1 for path in needed for parent in (Path(path), *Path(path).parents))
    return level == "full" or not closed


def _packages(libraries: Sequence[str]) -> tuple[list[str], list[str], list[str]]:
    """Paths of the libraries and of all they require, the site-packages they lie in, and the names to import them by.

    msgpack is the wire's own: it is imported before the walls and not shown behind them.
    """
    paths, folders, importable = [], [], []
    for name in ("msgpack", *libraries):
        found = [_plain_package(name)] if name in ("msgpack", "numpy") else _with_requirements(name)
        for folder, names in found:
            if folder not in folders:
                folders.append(folder)
            if name != "msgpack":
                paths += [p for n in names if os.path.exists(p := os.path.join(folder, n))]
                importable += [n.removesuffix(".py") for n in names if "." not in n.removesuffix(".py")]
    return list(dict.fromkeys(paths)), folders, sorted(set(importable))


def _plain_package(name: str) -> tuple[str, list[str]]:
    """A library that requires nothing: quicker to find than by its metadata."""
    spec = importlib.util.find_spec(name)
    if spec is None or not spec.submodule_search_locations:
        raise NotInstalled("The library {name} is not installed here; install it and try again.", name=name)
    folder = os.path.dirname(os.path.realpath(spec.submodule_search_locations[0]))
    return folder, [name, f"{name}.libs"]


@cache
def _with_requirements(name: str) -> list[tuple[str, list[str]]]:
    """(site-packages, top-level files and folders) of a distribution and of everything that it requires here."""
    from importlib.metadata import PackageNotFoundError, distribution

    from packaging.requirements import Requirement

    waiting, seen, found = [name], set(), []
    while waiting:
        wanted = waiting.pop()
        if wanted in seen:
            continue
        seen.add(wanted)
        try:
            dist = distribution(wanted)
        except PackageNotFoundError:
            if wanted == name:
                raise NotInstalled("The library {name} is not installed here; install it and try again.", name=name) from None
            continue  # not required on this platform after all
        tops = {path.parts[0] for path in dist.files or () if path.parts[0] not in ("..", "__pycache__")}
        found.append((os.path.realpath(str(dist.locate_file(""))), sorted(tops)))
        for line in dist.requires or ():
            requirement = Requirement(line)
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                waiting.append(requirement.name)
    return found


def importable(libraries: Sequence[str]) -> tuple[str, ...]:
    """The names that student code may import besides the standard library. Raises NotInstalled."""
    return tuple(_packages(libraries)[2])


def _masks(roots: Sequence[str]) -> list[str]:
    """Folders of other libraries below what is bound."""
    found: list[str] = []
    for root in roots:
        for pattern in ("site-packages", "dist-packages", "python3*/site-packages", "python3*/dist-packages"):
            found += glob.glob(os.path.join(root, pattern))
    return sorted(set(found))


def interpreter() -> list[str]:
    """The command that starts a zygote; its descriptor follows."""
    return [sys.executable, "-s", "-S", "-P", "-B", str(BOOT)]
