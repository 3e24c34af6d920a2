"""Messages in English and Spanish. The English sentence is the key; catalogues are GNU gettext's.

A message that ends in a report is kept in both languages (`both`); one that goes straight to a terminal is looked up in
the language of this process (`gettext`, usually imported as `_`).
"""

from __future__ import annotations

import gettext as _gettext
import locale
import os
from functools import cache
from pathlib import Path
from typing import TypeAlias

__all__ = ["LANGUAGES", "N_", "Text", "both", "gettext", "in_language", "language", "set_language"]

LANGUAGES = ("en", "es")
Text: TypeAlias = dict[str, str]
"""One message in every language: `{"en": ..., "es": ...}`."""

_LOCALE = Path(__file__).parent / "locale"
_chosen: str | None = None


@cache
def _catalogue(lang: str) -> _gettext.NullTranslations:
    return _gettext.translation("dlgrade", _LOCALE, languages=[lang], fallback=True)


def _from_environment() -> str:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value and value != "C":
            return value
    return locale.getlocale()[0] or ""


def language() -> str:
    """The language of this process: `set_language`'s, else the locale's, else English."""
    if _chosen is not None:
        return _chosen
    return "es" if _from_environment().lower().startswith("es") else "en"


def set_language(lang: str | None) -> None:
    """Choose the language (`en`, `es`), or go back to the locale's with None."""
    global _chosen
    _chosen = lang


def gettext(message: str, /, **values: object) -> str:
    """`message` in this process's language, with `{names}` filled in."""
    text = _catalogue(language()).gettext(message)
    return text.format(**values) if values else text


def N_(message: str) -> str:
    """Mark a sentence for translation where it is written down; it is looked up where it is used."""
    return message


def both(message: str, /, **values: object) -> Text:
    """`message` in every language, with `{names}` filled in; a value that is itself a Text is filled in by language."""
    result: Text = {}
    for lang in LANGUAGES:
        text = _catalogue(lang).gettext(message)
        if values:
            text = text.format(**{k: v[lang] if isinstance(v, dict) and lang in v else v for k, v in values.items()})
        result[lang] = text
    return result


def in_language(text: Text, lang: str | None = None) -> str:
    """The wording of `text` in `lang` (this process's language by default)."""
    return text.get(lang or language()) or text.get("en") or next(iter(text.values()), "")
