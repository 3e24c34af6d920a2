"""One student at a time on a GPU, among all of a user's graders on this machine: a file lock for each GPU or slice.

The kernel frees a lock when its holder dies, however it dies. Who waits stands at a second lock, the gate: whoever
has just had the GPU and wants it again finds the gate taken, and comes after the one who waited.
"""

from __future__ import annotations

import fcntl
import os
import re
import stat
from collections.abc import Callable, Sequence
from pathlib import Path

from dlgrade.errors import SandboxFault

__all__ = ["Lane", "free_first", "runtime_folder"]


def runtime_folder(base: Path = Path("/tmp")) -> Path:
    """A folder of this user's alone, the same one for every grader of his. Raises SandboxFault where it is not private.

    Not XDG_RUNTIME_DIR: a grader started by a timer has none, and would not meet the others.
    """
    folder = base / f"dlgrade-{os.geteuid()}"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        status = os.lstat(folder)
    except OSError as e:
        raise SandboxFault("The folder {folder} cannot be made: {reason}.", folder=folder, reason=e.strerror) from None
    if not stat.S_ISDIR(status.st_mode) or status.st_uid != os.geteuid() or status.st_mode & 0o077:
        raise SandboxFault("{folder} is not a folder that only you may enter; remove it and try again.", folder=folder)
    return folder


class Lane:
    """The right to one GPU or slice. Not shared between threads."""

    def __init__(self, folder: Path, key: str) -> None:
        name = re.sub(r"[^A-Za-z0-9-]", "_", key)[:120]
        self._turn, self._gate = folder / f"gpu-{name}.turn", folder / f"gpu-{name}.gate"
        self._held: int | None = None

    @property
    def held(self) -> bool:
        return self._held is not None

    def try_take(self) -> bool:
        """Take it if nobody has it or waits for it."""
        if self._held is None:
            gate = _lock(self._gate, wait=False)
            if gate is not None:
                try:
                    self._held = _lock(self._turn, wait=False)
                finally:
                    os.close(gate)
        return self.held

    def take(self, on_wait: Callable[[], None] = lambda: None) -> None:
        """Take it, waiting as long as need be; `on_wait` is called once before a wait."""
        if self.try_take():
            return
        on_wait()
        gate = _lock(self._gate, wait=True)
        assert gate is not None
        try:
            self._held = _lock(self._turn, wait=True)
        finally:
            os.close(gate)

    def leave(self) -> None:
        if self._held is not None:
            os.close(self._held)
            self._held = None


def _lock(path: Path, *, wait: bool) -> int | None:
    """A descriptor that holds the lock on `path`; None where another has it and we do not wait."""
    while True:
        try:
            fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
        except OSError as e:
            raise SandboxFault("The queue for the GPU cannot be used: {reason}.", reason=e) from None
        try:
            fcntl.flock(fd, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
            if _is(fd, path):
                return fd
        except BlockingIOError:
            os.close(fd)
            return None
        except BaseException:
            os.close(fd)
            raise
        os.close(fd)  # the file was removed meanwhile (folders of temporary files are swept): others lock a new one


def _is(fd: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(fd), os.stat(path))
    except OSError:
        return False


def free_first(folder: Path, keys: Sequence[str], slot: int) -> int:
    """Which of the places a worker should settle on: its own by turns, or else the first one that nobody uses."""
    for i in range(len(keys)):
        index = (slot + i) % len(keys)
        lane = Lane(folder, keys[index])
        if lane.try_take():
            lane.leave()
            return index
    return slot % len(keys)
