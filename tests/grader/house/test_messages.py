"""Every sentence is there in Spanish, says the same fields, and the compiled catalogue is the written one."""

import gettext
import io
import re
import string
import subprocess
import sys
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

ROOT = Path(__file__).parents[3]
CATALOGUE = ROOT / "grader/dlgrade/locale/es/LC_MESSAGES/dlgrade.po"


def catalogue():
    with CATALOGUE.open("rb") as f:
        return read_po(f, locale="es")


def fields(text):
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def test_nothing_is_missing_and_nothing_unused(tmp_path):
    """The sentences of the sources are those of the catalogue (`make messages` brings them together)."""
    keywords = re.findall(r"--keywords (\w+)", (ROOT / "Makefile").read_text(encoding="utf-8"))
    found = tmp_path / "found.pot"
    subprocess.run([sys.executable, "-m", "babel.messages.frontend", "--quiet", "extract", "--mapping-file", "babel.cfg",
                    "--no-default-keywords", *(f"--keywords={k}" for k in keywords), "--output-file", found, "."],
                   cwd=ROOT, check=True, capture_output=True)
    with found.open("rb") as f:
        in_sources = {m.id for m in read_po(f) if m.id}
    assert in_sources == {m.id for m in catalogue() if m.id}


def test_every_sentence_is_translated():
    """No Spanish sentence is empty or marked as unsure, and each has the fields of the English one."""
    for message in catalogue():
        if message.id:
            assert message.string, message.id
            assert not message.fuzzy, message.id
            assert fields(message.string) == fields(message.id), message.id


def test_the_compiled_catalogue_is_current():
    """The .mo that is shipped holds exactly the .po."""
    buffer = io.BytesIO()
    write_mo(buffer, catalogue())
    buffer.seek(0)
    with CATALOGUE.with_suffix(".mo").open("rb") as f:
        shipped = gettext.GNUTranslations(f)
    fresh = gettext.GNUTranslations(buffer)
    for message in catalogue():
        if message.id:
            assert shipped.gettext(message.id) == fresh.gettext(message.id)
