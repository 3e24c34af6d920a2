"""Which of the files is the module of the contract."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dlgrade.errors import InvalidSubmission
from dlgrade.submission.names import archive_stem, is_source, nearest, show
from dlgrade.submission.notebook import has_code

__all__ = ["choose_module", "choose_modules", "strip_folder"]

_LISTED = 5


def strip_folder(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """`files` without the single folder that all sources lie in, as one gets by packing a folder rather than its files."""
    stripped = dict(files)
    while True:
        tops = {name.partition("/")[0] if "/" in name else "" for name in stripped if is_source(name)}
        top = tops.pop() if len(tops) == 1 else ""
        if not top:
            return stripped
        # What lies beside the folder (a timestamp) was written later and by others, so it goes before what lies within.
        inner = {name.removeprefix(f"{top}/"): raw for name, raw in stripped.items() if name.startswith(f"{top}/")}
        stripped = inner | {name: raw for name, raw in stripped.items() if not name.startswith(f"{top}/")}


def choose_modules(files: Mapping[str, bytes], others: Sequence[str], *, module: str, more: Sequence[str], exercise: str,
                   origin: str) -> dict[str, str]:
    """Module → the file it is made from: `module`, and each of `more` (a framework part) that was handed in.

    Raises InvalidSubmission as `choose_module` does, but for a missing `module` beside one of `more`.
    """
    found = {name: file for name in more for file in (f"{name}.ipynb", f"{name}.py") if file in files}
    rest = {name: raw for name, raw in files.items() if name not in found.values()}
    try:
        return {module: choose_module(rest, others, module=module, exercise=exercise, origin=origin), **found}
    except InvalidSubmission:
        if not found or f"{module}.py" in rest:
            raise
        return found


def choose_module(files: Mapping[str, bytes], others: Sequence[str], *, module: str, exercise: str, origin: str) -> str:
    """The name of the file, a module or a notebook, that the module called `module` is made from.

    Raises InvalidSubmission when there is none, or more than one that may be meant.
    """
    wanted = f"{module}.py"
    notebooks = sorted(name for name in files if name.endswith(".ipynb") and "/" not in name)
    named = [name for name in notebooks if name in (f"{module}.ipynb", f"{exercise}.ipynb")]
    if wanted in files:
        rivals = [name for name in named if has_code(files[name], name)]
        if f"{module}/__init__.py" in files:  # an import would take the folder rather than the file
            rivals.append(f"{module}/__init__.py")
        if rivals:
            raise InvalidSubmission(
                "{origin} holds two candidates for the module: {first} and {second}. Leave only the one that counts.",
                origin=origin, first=wanted, second=rivals[0])
        return wanted
    if len(notebooks) == 1:
        return notebooks[0]
    if len(named) == 1:
        return named[0]
    if notebooks:
        raise InvalidSubmission(
            "{origin} holds several notebooks ({names}), and it is not clear which one counts. Leave one, or call it {wanted}.",
            origin=origin, names=_list(named or notebooks), wanted=f"{module}.ipynb")
    raise _missing(sorted(files), others, wanted, origin)


def _missing(files: Sequence[str], others: Sequence[str], wanted: str, origin: str) -> InvalidSubmission:
    found = [*files, *others]
    if not found:
        return InvalidSubmission("{origin} is empty. Hand in {wanted} or the notebook.", origin=origin, wanted=wanted)
    by_name = {name.rpartition("/")[2]: name for name in reversed(found)}
    if wanted in by_name:
        return InvalidSubmission(
            "{found} was found in {origin}; the module must lie at the top, not in a folder. Move it there.",
            found=show(by_name[wanted]), origin=origin)
    archives = [name for name in others if archive_stem(name) is not None]
    if archives and not any(map(is_source, files)):
        return InvalidSubmission(
            "{origin} holds no {wanted} but an archive ({names}), and one is opened only where it is the only one and not "
            "within another. Unpack it and hand in its files.", origin=origin, wanted=wanted, names=_list(archives))
    like = nearest(wanted, by_name)
    sources = [name for name in files if is_source(name)]
    if like is None and len(sources) == 1:
        like = sources[0]
    if like is not None:
        return InvalidSubmission(
            "{found} was found in {origin}; the module must be called {wanted}. Rename it.",
            found=show(by_name.get(like, like)), origin=origin, wanted=wanted)
    return InvalidSubmission(
        "{origin} holds no {wanted} and no notebook; it holds {names}. Hand in your module under the name {wanted}.",
        origin=origin, wanted=wanted, names=_list(found))


def _list(names: Sequence[str]) -> str:
    shown = ", ".join(show(name, 60) for name in names[:_LISTED])
    return f"{shown}, …" if len(names) > _LISTED else shown
