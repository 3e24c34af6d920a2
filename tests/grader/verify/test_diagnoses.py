"""Tables of known mistakes: written by `verify --update`, proven by `verify`, used by `check`."""

import json
import re
import subprocess
import sys

from dlgrade.diagnosis.table import read_table

TABLES = ("exercises/ex01_double/diagnosis.json", "reference/ex01_double/diagnosis.json")
HIDDEN_ONLY = '''
"""
title: {en: Triples what is no array, es: Triplica lo que no es un arreglo}
hint: {en: And a number?, es: ¿Y un número?}
fails: [double_scalar]
"""
import numpy as np
from reference import *


def double(x):
    return np.multiply(2, x) if np.ndim(x) else 3 * x
'''
COUNTS = '''
"""
title: {en: Counts its calls, es: Cuenta sus llamadas}
hint: {en: What does the second call return?, es: ¿Qué devuelve la segunda llamada?}
fails: [double_is_a_sum, double_scalar]
"""
import numpy as np
from reference import *

calls = []


def double(x):
    calls.append(x)
    return np.multiply(2, x) + (len(calls) > 1)
'''


def check(proven, source, *arguments):
    """What `dlgrade check` says of the source: the report."""
    module, report = proven.root.parent / "double.py", proven.root.parent / "report.json"
    module.write_text(source)
    command = [sys.executable, "-m", "dlgrade", "--course", str(proven.root), "check", "ex01", str(module)]
    done = subprocess.run([*command, "--json", str(report), *arguments], capture_output=True, text=True, check=False,
                          timeout=120)
    assert "Traceback" not in done.stderr
    return json.loads(report.read_text()), done.stdout


def test_a_table_that_is_missing(verify):
    """Without a table, each mistake that it should name is a problem with the way out."""
    status, out, record = verify(update=False)
    assert status == 1
    assert [p["file"] for p in record["problems"]] == list(TABLES)[1:]
    assert "does not name triples" in out
    assert "--update" in out


def test_mistakes_are_named(proven, verify):
    """Written once, the tables name every mistake, to a student too; a right answer is told nothing."""
    proven.put("reference/ex01_double/misconceptions/hidden_only.py", HIDDEN_ONLY)
    assert verify()[0] == 0
    assert verify(update=False)[0] == 0
    report, out = check(proven, "def double(x):\n    return x + x + x\n\ndef total(x):\n    return sum(x)\n")
    assert [d["misconception"] for d in report["diagnosis"]] == ["triples"]
    assert report["diagnosis"][0]["function"] == "double"
    assert "double answers exactly like this known mistake" in out
    assert "Twice is not thrice" in out
    report, _ = check(proven, "def double(x):\n    return x + x\n\ndef total(x):\n    return 0\n")
    assert report["diagnosis"] == []
    source = "def double(x):\n    return 3 * x if isinstance(x, int) else x + x\n\ndef total(x):\n    return sum(x)\n"
    report, _ = check(proven, source, "--hidden")
    assert [d["misconception"] for d in report["diagnosis"]] == ["hidden_only"]


def test_students_are_not_shown_what_is_hidden(proven, verify):
    """The students' table has neither mistakes nor questions that only hidden properties bring up."""
    proven.put("reference/ex01_double/misconceptions/hidden_only.py", HIDDEN_ONLY)
    verify()
    public, private = (json.loads((proven.root / name).read_text()) for name in TABLES)
    assert set(public["misconceptions"]) == {"triples"}
    assert set(private["misconceptions"]) == {"triples", "hidden_only"}
    asked = [read_table(proven.root / name).functions["double"].calls for name in TABLES]
    scalars = [[isinstance(args[0], int) for args, _ in calls] for calls in asked]  # only the hidden property asks for these
    assert (any(scalars[0]), any(scalars[1])) == (False, True)


def test_state_between_calls_is_seen(proven, verify):
    """A mistake that shows only when asked again is told from the others."""
    proven.put("reference/ex01_double/misconceptions/counts.py", COUNTS)
    status, out, _ = verify()
    assert status == 0, out


def test_a_table_that_accuses_right_solutions(proven, verify):
    """Precision first: a table that takes right answers for a mistake is a problem, whoever wrote it."""
    verify()
    path = proven.root / TABLES[1]
    table = json.loads(path.read_text())
    double = table["functions"]["double"]
    double["signatures"]["triples"], double["right"] = double["right"][0], []
    path.write_text(json.dumps(table))
    status, out, _ = verify(update=False)
    assert status == 1
    assert "takes double of the right solution loop for triples" in out


def test_a_table_that_cannot_be_read(proven, verify):
    """It is named, with the way out."""
    verify()
    (proven.root / TABLES[1]).write_text("{")
    status, out, _ = verify(update=False)
    assert status == 1
    assert "cannot be used" in out
    report, _ = check(proven, "def double(x):\n    return x + x + x\n\ndef total(x):\n    return sum(x)\n", "--hidden")
    assert (report["status"], report["score"], report["diagnosis"]) == ("graded", 3, [])


def test_only_right_solutions(verify):
    """`--only-right` judges the reference and the right ones under every seed, and nothing else."""
    status, _, record = verify("--only-right", "--seeds", "5", update=False)
    assert (status, record["seeds"], record["right"], record["misconceptions"], record["mutants"]) == (0, 5, 3, 0, 0)


def test_the_table_in_a_page(proven, verify, tmp_path):
    """`--table` writes it between its marks, and says when it is no longer true."""
    page = tmp_path / "verification.md"
    page.write_text("# Proof\n\n<!-- verify: begin -->\n<!-- verify: end -->\nBelow.\n")
    assert verify("--table", str(page))[0] == 0
    text = page.read_text()
    assert re.search(r"\| ex01_double \| [0-9a-f]{8} \| 3 \| 3/3 \| 1/1 \| \d+/\d+ \| 1 \|", text)
    assert text.endswith("Below.\n")
    assert verify("--table", str(page), update=False)[0] == 0
    assert verify("--table", str(page), "--no-mutants", update=False)[0] == 0
    proven.put("reference/ex01_double/right/another.py", proven.right)
    for arguments in ((), ("--no-mutants",)):  # what mutants showed counts for the content that they were made of
        status, out, _ = verify("--table", str(page), *arguments, update=False)
        assert status == 1
        assert "is not what was found" in out
    page.write_text(text.replace("| 1/1 |", "| 0/1 |"))
    (proven.root / "reference/ex01_double/right/another.py").unlink()
    assert verify("--table", str(page), "--no-mutants", update=False)[0] == 1
