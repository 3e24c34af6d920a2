"""Whether a framework as it is installed here can use a GPU, and what of its CUDA lies outside its own folder."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from dlgrade.i18n import Text, both

__all__ = ["FRAMEWORKS", "companions", "trouble"]

FRAMEWORKS = ("torch", "tensorflow")


def trouble(framework: str) -> Text | None:
    """Why `framework` cannot use a GPU here, None where nothing speaks against it. Found out without importing it."""
    spec = importlib.util.find_spec(framework)
    if spec is None or not spec.submodule_search_locations:
        return both("{framework} is not installed", framework=framework)
    folder = Path(spec.submodule_search_locations[0])
    if framework == "torch" and not list((folder / "lib").glob("libtorch_cuda*")):
        return both("the PyTorch that is installed was built without CUDA")
    if framework == "tensorflow" and not _has_cudnn(folder.parent):
        return both("TensorFlow's CUDA libraries are not installed (pip install 'tensorflow[and-cuda]')")
    return None


def _has_cudnn(site: Path) -> bool:
    if any((site / "nvidia").glob("*/lib/libcudnn*")):
        return True
    try:
        return b"libcudnn.so" in Path("/etc/ld.so.cache").read_bytes()
    except OSError:
        return False


def companions(folders: Sequence[str], known: Iterable[str]) -> list[str]:
    """The folders of NVIDIA's own packages beside the frameworks', which an extra brings and no requirement names."""
    known = set(known)
    found = [os.path.join(folder, "nvidia") for folder in folders]
    return [path for path in found if path not in known and os.path.isdir(path)]
