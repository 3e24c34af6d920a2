"""The distribution of scores as an inline SVG with a text alternative."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from markupsafe import Markup, escape

__all__ = ["histogram"]

_BINS = 10
_LEFT, _WIDTH, _HEIGHT, _TOP, _BOTTOM, _STEP = 8, 388, 150, 16, 18, 36


def histogram(percents: Sequence[float], _: Callable[..., str]) -> Markup:
    """A figure of `percents` (0 to 100) in ten bins; the last one includes 100."""
    counts = [0] * _BINS
    for percent in percents:
        counts[min(max(int(percent // _BINS), 0), _BINS - 1)] += 1
    names = [f"{low}–{low + 10} %" for low in range(0, 100, 10)]
    told = "; ".join(f"{name}: {count}" for name, count in zip(names, counts, strict=True) if count)
    alternative = _("Submissions by share of the points. {bins}.", bins=told or _("There are none"))
    caption = _("Submissions by share of the points reached; those not graded are left out.")
    return Markup(
        '<figure><svg viewBox="0 0 {} {}" role="img" aria-label="{}">{}</svg><figcaption>{}</figcaption></figure>'
    ).format(_WIDTH, _HEIGHT + _BOTTOM, escape(alternative), _bars(counts), escape(caption))


def _bars(counts: list[int]) -> Markup:
    tallest = max(counts) or 1
    parts = []
    for index, count in enumerate(counts):
        height = round((_HEIGHT - _TOP) * count / tallest, 2)
        left, middle = _LEFT + index * _STEP, _LEFT + index * _STEP + _STEP // 2
        if count:
            parts.append(Markup('<rect class="fill" x="{}" y="{}" width="{}" height="{}" rx="2"/>').format(
                left + 2, round(_HEIGHT - height, 2), _STEP - 4, height))
            parts.append(Markup('<text class="count" x="{}" y="{}" text-anchor="middle">{}</text>').format(
                middle, round(_HEIGHT - height - 5, 2), count))
    for edge in range(_BINS + 1):
        label = f"{edge * 10} %" if edge == _BINS else str(edge * 10)
        parts.append(Markup('<text x="{}" y="{}" text-anchor="middle">{}</text>').format(
            _LEFT + edge * _STEP, _HEIGHT + 14, label))
    parts.append(Markup('<line class="axis" x1="0" y1="{0}" x2="{1}" y2="{0}"/>').format(_HEIGHT, _WIDTH))
    return Markup("").join(parts)
