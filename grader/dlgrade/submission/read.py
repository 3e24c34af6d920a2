"""A hand-in, whatever its form, into a `Submission`: the one place where it is decided which file is the module."""

from __future__ import annotations

import hashlib
from datetime import datetime
from pathlib import Path

from dlgrade.errors import InvalidSubmission
from dlgrade.submission.archive import read_archive
from dlgrade.submission.basket import MAX_TOTAL, TIMESTAMP, Basket
from dlgrade.submission.folder import read_folder, read_limited
from dlgrade.submission.model import Submission
from dlgrade.submission.names import archive_stem, nearest, show
from dlgrade.submission.notebook import has_code, to_module
from dlgrade.submission.text import to_utf8
from dlgrade.submission.timestamp import parse_timestamp

__all__ = ["content_hash", "read_submission"]


def read_submission(path: Path, *, student: str, exercise: str, module: str) -> Submission:
    """What was handed in at `path`: a folder, a .zip, .tar or .tar.gz of one, a module or a notebook.

    Raises InvalidSubmission, with file, place and way out, for whatever cannot be judged; GraderFault when the disk fails.
    """
    origin = show(str(path), 400)
    basket = Basket(show(path.name) if path.name else origin)
    if path.is_dir():
        read_folder(path, basket, module)
        _open_lone_archive(path, basket)
    elif archive_stem(path.name) is not None:
        _read_archive_at(path, basket)
    else:
        basket.add(_single(path, module), [read_limited(path, MAX_TOTAL)])
    stamp = next((basket.files[n] for n in sorted(basket.files) if n.rpartition("/")[2] == TIMESTAMP), None)
    sources = {n: c for n, c in basket.files.items() if n.rpartition("/")[2] != TIMESTAMP}
    sources = _without_wrapping(sources, module, exercise)
    files = {n: _text_or_raw(c, n) for n, c in sources.items() if n.endswith(".py") and n != f"{module}.py"}
    files[f"{module}.py"] = _module(sources, basket, module, exercise)
    return Submission(student, exercise, module, dict(sorted(files.items())), origin, _handed_in(stamp, origin))


def content_hash(submission: Submission) -> str:
    """SHA-256 (hex) over what is judged: the module's name, and every file's name and bytes."""
    digest = hashlib.sha256(f"dlgrade submission 1\n{submission.module}\n".encode())
    for name, content in sorted(submission.files.items()):
        encoded = name.encode("utf-8", "surrogateescape")
        digest.update(b"%d %d\n" % (len(encoded), len(content)) + encoded + content)
    return digest.hexdigest()


def _single(path: Path, module: str) -> str:
    """The name under which a file handed to `check` by itself is read: any .py is meant as the module."""
    if path.suffix == ".py":
        return f"{module}.py"
    if path.suffix == ".ipynb":
        return path.name
    raise InvalidSubmission(
        "{name} is neither a module (.py), a notebook (.ipynb), a folder nor an archive (.zip, .tar.gz).", name=show(path.name))


def _read_archive_at(path: Path, basket: Basket) -> None:
    raw = read_limited(path, MAX_TOTAL)
    if len(raw) > MAX_TOTAL:
        basket.refuse_total()
    read_archive(raw, basket)


def _open_lone_archive(folder: Path, basket: Basket) -> None:
    """A folder that holds nothing but an archive (as learning platforms leave it) is that archive."""
    if any(not name.endswith(TIMESTAMP) for name in basket.files):
        return
    archives = [name for name in basket.others if "/" not in name and archive_stem(name) is not None]
    if len(archives) > 1:
        raise InvalidSubmission("{origin} holds several archives ({names}), so it is not clear which one counts. Hand in one.",
                                origin=basket.origin, names=", ".join(map(show, archives)))
    if archives:
        _read_archive_at(folder / archives[0], basket)


def _without_wrapping(sources: dict[str, bytes], module: str, exercise: str) -> dict[str, bytes]:
    """The files without the folder around them that zipping a folder adds."""
    while sources and all("/" in name for name in sources):
        tops = {name.partition("/")[0] for name in sources}
        if len(tops) != 1:
            break
        sources = {name.partition("/")[2]: content for name, content in sources.items()}
    return sources


def _module(sources: dict[str, bytes], basket: Basket, module: str, exercise: str) -> bytes:
    """The content of the module, from its own file or a notebook. Raises InvalidSubmission where neither is clear."""
    name = f"{module}.py"
    books = [n for n in sources if n.endswith(".ipynb") and "/" not in n]
    named = [n for n in books if n in (f"{module}.ipynb", f"{exercise}.ipynb")]
    if name in sources:
        rivals = [n for n in named if has_code(sources[n], n)]
        if rivals:
            raise _two([name, *rivals], basket)
        return to_utf8(sources[name], name)
    candidates = named or books
    if len(candidates) > 1:
        raise _two(candidates, basket)
    if candidates:
        return to_module(sources[candidates[0]], candidates[0])
    raise _nothing(sources, basket, name)


def _two(names: list[str], basket: Basket) -> InvalidSubmission:
    return InvalidSubmission(
        "{origin} holds two candidates for the module: {names}. Keep the one that counts and remove the other.",
        origin=basket.origin, names=", ".join(map(show, names)))


def _nothing(sources: dict[str, bytes], basket: Basket, name: str) -> InvalidSubmission:
    found = [*sources, *basket.others]
    if not found:
        return InvalidSubmission("{origin} is empty; the module {module} was due.", origin=basket.origin, module=name)
    below = [n for n in sources if n.rpartition("/")[2] == name]
    near = below[0] if below else nearest(name, sources)
    if near is not None:
        return InvalidSubmission("{origin} holds {near}; the module must be called {module} and lie at the top.",
                                 origin=basket.origin, near=show(near), module=name)
    listed = ", ".join(map(show, found[:5])) + (", …" if len(found) > 5 else "")
    return InvalidSubmission("{origin} holds no {module}, only {found}. Hand in the module under that name, or one notebook.",
                             origin=basket.origin, module=name, found=listed)


def _text_or_raw(content: bytes, name: str) -> bytes:
    """A helper module as UTF-8. One that is no text costs nothing unless it is imported, and Python then says so."""
    try:
        return to_utf8(content, name)
    except InvalidSubmission:
        return content


def _handed_in(stamp: bytes | None, origin: str) -> datetime | None:
    return None if stamp is None else parse_timestamp(stamp, origin)
