"""The names nearest to one that does not exist, for "did you mean"."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["nearest", "printable"]

_ENOUGH = 0.6
"""Share of characters in common from which a name counts as near; difflib's own measure and default."""
_LONGEST = 60
"""Characters of a user's own text that a message repeats."""


def nearest(word: str, candidates: Iterable[str], limit: int = 3) -> tuple[str, ...]:
    """At most `limit` candidates that `word` may have meant, the likeliest first; none if nothing is near.

    A candidate is as near as its whole, or its beginning of the same length, resembles `word`; one that contains `word`
    (three characters or more) is near whatever its length. Case does not count.
    """
    from difflib import SequenceMatcher  # only an error needs it

    wanted = word.casefold()[:200]

    def score(candidate: str) -> float:
        name = candidate.casefold()
        if len(wanted) >= 3 and wanted in name:
            return 0.95
        whole = SequenceMatcher(None, wanted, name).ratio()
        start = SequenceMatcher(None, wanted, name[: len(wanted)]).ratio() if len(wanted) >= 3 else 0.0
        return max(whole, 0.9 * start)

    scored = [(score(name), name) for name in dict.fromkeys(candidates)]
    near = sorted((pair for pair in scored if pair[0] >= _ENOUGH), key=lambda pair: (-pair[0], pair[1]))
    return tuple(name for _, name in near[:limit])


def printable(text: str) -> str:
    """`text` as a message may repeat it: at most 60 characters, control characters written as escapes."""
    short = text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in short)
