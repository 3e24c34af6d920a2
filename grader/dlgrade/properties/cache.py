"""Recorded inputs kept between checks. A check's seed is fixed and its properties are public: drawing again would give
the same inputs, and drawing is most of a check's time. Graded runs never use this.

The files hold frames of the sandbox's wire format, so that reading one cannot run code.
"""

from __future__ import annotations

import hashlib
import os
import platform
import sys
import tempfile
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from pathlib import Path

from dlgrade import __version__
from dlgrade.properties.record import Inputs
from dlgrade.sandbox.inside import wire

__all__ = ["InputsCache"]

_KEPT = 60
"""Files beyond which the oldest are removed."""
_STRATEGIES = Path(__file__).parents[1] / "testing"


def _cache_folder() -> Path:
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
    else:
        base = os.environ.get("XDG_CACHE_HOME")
    return Path(base or Path.home() / ".cache") / "dlgrade" / "inputs"


class InputsCache:
    """The inputs of all properties in `folders` under one seed. Whatever goes wrong with it only costs time."""

    def __init__(self, folders: Sequence[Path], seed: int) -> None:
        digest = hashlib.sha256(
            f"{__version__} {version('hypothesis')} {version('numpy')} {platform.python_version()} {seed}".encode())
        for folder in (*folders, _STRATEGIES):
            for path in sorted(folder.glob("*.py")):
                digest.update(path.name.encode() + hashlib.sha256(path.read_bytes()).digest())
        self._file: Path | None = None
        self.known: dict[str, Inputs] = {}
        try:
            self._file = _cache_folder() / digest.hexdigest()[:40]
            self.known = _read(self._file)
        except (OSError, RuntimeError, wire.WireError):
            pass  # none yet, unreadable, damaged, or nobody's home

    def keep(self, drawn: Mapping[str, Inputs]) -> None:
        """Write what was drawn beside what is known, atomically, and remove the oldest files."""
        new = {name: inputs for name, inputs in drawn.items() if _carried(inputs)}
        if not new or self._file is None:
            return
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=self._file.parent, delete=False) as f:
                f.write(b"".join(wire.encode(self.known | new)))
            os.replace(f.name, self._file)
            for old in sorted(self._file.parent.iterdir(), key=lambda p: p.stat().st_mtime)[:-_KEPT]:
                old.unlink()
        except (OSError, wire.WireError):
            pass


def _carried(inputs: Inputs) -> bool:
    """Whether the wire carries them: strategies may draw what no student is ever sent."""
    try:
        wire.encode(inputs)
    except wire.WireError:
        return False
    return True


def _read(file: Path) -> dict[str, Inputs]:
    data = file.read_bytes()
    if len(data) < wire.PREFIX.size:
        raise wire.WireError("too short")
    header, buffers = wire.parse_prefix(data[:wire.PREFIX.size])
    body = data[wire.PREFIX.size:]
    if len(body) != header + buffers:
        raise wire.WireError("cut short")
    known = wire.decode(body[:header], body[header:])
    if not isinstance(known, dict) or not all(isinstance(v, list) for v in known.values()):
        raise wire.WireError("no inputs")
    return known
