"""Refusing the libraries that an exercise does not allow, with a message instead of a missing module."""

from __future__ import annotations

import importlib.machinery
import sys
from collections.abc import Sequence
from types import ModuleType

__all__ = ["LIBRARIES", "RefusedImport", "Refuser"]

LIBRARIES = frozenset({
    "torch", "torchvision", "torchaudio", "tensorflow", "keras", "jax", "jaxlib", "flax", "scipy", "sklearn", "pandas",
    "matplotlib", "seaborn", "numba", "cupy", "sympy", "statsmodels", "PIL", "cv2", "skimage", "xgboost", "lightgbm",
    "transformers", "mxnet", "theano", "autograd", "networkx", "plotly", "dlgrade", "msgpack", "pytest", "hypothesis",
})


class RefusedImport(ImportError):
    """The exercise does not allow this library."""


class Refuser:
    """A finder in front of all others. It looks at top-level names only."""

    def __init__(self, allowed: Sequence[str], own: Sequence[str]) -> None:
        self._fine = frozenset(allowed) | frozenset(own) | sys.stdlib_module_names

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if path is not None or name in self._fine or name.startswith("_sysconfigdata_"):  # the standard library's own
            return None
        if name in LIBRARIES or self._elsewhere(name):
            raise RefusedImport(f"{name} is not allowed in this exercise", name=name)
        return None

    def _elsewhere(self, name: str) -> bool:
        """Whether some other library of that name is installed here (below level full it could be imported)."""
        return importlib.machinery.PathFinder.find_spec(name) is not None
