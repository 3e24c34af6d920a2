"""Reading one hand-in: a folder, an archive, a module or a notebook, from disk into a `Submission`."""

from __future__ import annotations

import hashlib
import logging
import stat
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from dlgrade.errors import InvalidSubmission, UsageError
from dlgrade.submission.archive import read_archive
from dlgrade.submission.basket import MAX_TOTAL, TIMESTAMP, Basket
from dlgrade.submission.choose import choose_modules, strip_folder
from dlgrade.submission.folder import cannot_read, chunks_of, names_in, read_folder, read_limited
from dlgrade.submission.model import Submission
from dlgrade.submission.names import archive_stem, is_source, nearest, show, student_id
from dlgrade.submission.notebook import to_module
from dlgrade.submission.text import to_utf8
from dlgrade.submission.timestamp import parse_timestamp

if TYPE_CHECKING:
    from dlgrade.course.model import Exercise

__all__ = ["content_hash", "read_hand_in", "read_submission"]

_log = logging.getLogger(__name__)


def read_hand_in(path: Path, exercise: Exercise, *, student: str) -> Submission:
    """`read_submission` of what `exercise` asks for."""
    module, *others = exercise.modules
    return read_submission(path, student=student, exercise=exercise.id, module=module, others=others)


def read_submission(path: Path, *, student: str, exercise: str, module: str, others: Sequence[str] = ()) -> Submission:
    """The Python files of the hand-in at `path`: a folder, a .zip, .tar.gz, .tgz or .tar archive, a .py or an .ipynb file.

    `others` are modules that may stand beside `module`, or for themselves (a framework part alone is a hand-in too).

    Nothing is extracted to disk, imported or run, and whether the files are Python is left to the sandbox. Raises
    InvalidSubmission, naming the file, the place and the way out, for what cannot be read within the limits or has no
    module; UsageError when there is nothing at `path`; GraderFault when the disk fails.
    """
    mode = _mode(path)
    basket = Basket(show(path.name or path.resolve().name or str(path)))
    if stat.S_ISDIR(mode):
        read_folder(path, basket, module)
        _open_lone_archive(path, basket)
    elif not stat.S_ISREG(mode):
        raise InvalidSubmission(
            "{origin} is a link, a pipe or a device. Hand in the folder or the file itself.", origin=basket.origin)
    elif archive_stem(path.name) is not None:
        _unpack(path, basket)
    elif is_source(path.name):
        suffix = ".py" if path.name.endswith(".py") else ".ipynb"
        stem = path.name.removesuffix(suffix)
        basket.add(f"{stem if stem in others else module}{suffix}", chunks_of(path))
    else:
        raise InvalidSubmission(
            "{origin} is not a hand-in. Hand in a folder, a .zip or .tar.gz archive, a .py file or a notebook (.ipynb).",
            origin=basket.origin)
    files = strip_folder(basket.files)
    stamp = files.pop(TIMESTAMP, None)
    chosen = choose_modules(files, basket.others, module=module, more=others, exercise=exercise, origin=basket.origin)
    lone = path.name if stat.S_ISREG(mode) and is_source(path.name) else None
    sources = {name: _helper(raw, name) for name, raw in sorted(files.items()) if name.endswith(".py")}
    for name, file in chosen.items():
        convert = to_utf8 if file.endswith(".py") else to_module
        sources[f"{name}.py"] = convert(files[file], lone or file)
    return Submission(
        student=student_id(student), exercise=exercise, module=module, files=dict(sorted(sources.items())),
        origin=show(str(path), 500), handed_in=None if stamp is None else parse_timestamp(stamp, basket.origin))


def _mode(path: Path) -> int:
    try:
        return path.lstat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        like = nearest(path.name, names_in(path.parent))
        if like is None:
            raise UsageError("There is no file or folder {path}.", path=show(str(path), 500)) from None
        raise UsageError(
            "There is no file or folder {path}. Was {like} meant?",
            path=show(str(path), 500), like=show(str(path.parent / like), 500)) from None
    except OSError as error:
        raise cannot_read(path.name, error) from error


def _unpack(path: Path, basket: Basket) -> None:
    raw = read_limited(path, MAX_TOTAL)
    if len(raw) > MAX_TOTAL:
        basket.refuse_total()
    read_archive(raw, basket)


def _open_lone_archive(folder: Path, basket: Basket) -> None:
    """Read the archive in a folder that has no sources and just this one, as an LMS leaves what a student uploaded."""
    archives = [name for name in basket.others if "/" not in name and archive_stem(name) is not None]
    if len(archives) != 1 or any(map(is_source, basket.files)):
        return
    inner = Basket(show(archives[0]))
    _unpack(folder / archives[0], inner)
    basket.origin, basket.others = inner.origin, inner.others
    # The time beside the archive is the system's, the one within the student's.
    basket.files = strip_folder(inner.files) | basket.files


def _helper(raw: bytes, name: str) -> bytes:
    """A file beside the module. One that is not text is handed on as it is: it matters only if it is imported."""
    try:
        return to_utf8(raw, name)
    except InvalidSubmission as error:
        _log.info("%s", error)
        return raw


def content_hash(submission: Submission) -> str:
    """SHA-256, in hexadecimal, over the module's name and the names and bytes of the files: not over who handed in, or when."""
    digest = hashlib.sha256()
    for name, raw in sorted({**submission.files, "": submission.module.encode()}.items()):
        for part in (name.encode("utf-8", "surrogateescape"), raw):
            digest.update(len(part).to_bytes(8, "big") + part)  # with lengths, so that no two hand-ins run together
    return digest.hexdigest()
