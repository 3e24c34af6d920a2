"""The sample class, graded by the real command: every student's verdicts are pinned."""

import csv
import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EX01, EX05 = "ex01_threshold_neuron", "ex05_softmax_cross_entropy"
RIGHT = [("alba", EX01), ("alba", EX05), ("bruno", EX01), ("bruno", EX05), ("carla", EX05), ("maría josé ñúñez", EX01),
         ("maría josé ñúñez", EX05), ("omar", EX01), ("omar", EX05), ("zoe", EX05)]
INVALID = {("hugo", EX05): "empty", ("ines", EX05): "line 49", ("quique", EX01): "%matplotlib inline"}
BROKEN_FUNCTIONS = {  # which functions lose points, and by which verdict their value properties fall
    ("diego", EX05): {"softmax": "failed", "cross_entropy_grad": "failed"},
    ("elena", EX01): {"step": "failed", "neuron": "failed", "xor": "failed"},
    ("elena", EX05): {"softmax": "failed", "log_softmax": "failed", "cross_entropy": "failed", "cross_entropy_grad": "failed",
                      "weighted_cross_entropy": "failed"},
    ("fabio", EX01): {"bias_interval": "failed", "k_of_n": "failed"},
    ("fabio", EX05): {"entropy_bits": "failed", "decide": "failed"},
    ("jorge", EX01): {"k_of_n": "timed_out"},
    ("karla", EX05): {"decide": "crashed"},
    ("luis", EX05): {"entropy_bits": "crashed"},
    ("nadia", EX05): {"softmax": "failed", "cross_entropy_grad": "failed"},
}


@pytest.fixture(scope="module")
def out(needs_full, tmp_path_factory):
    folder = tmp_path_factory.mktemp("class") / "run"
    done = subprocess.run([sys.executable, "-m", "dlgrade", "grade", "examples/class", "--out", str(folder), "--seed", "2026"],
                          cwd=ROOT, env={**os.environ, "LANG": "C.UTF-8"}, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.fixture(scope="module")
def reports(out):
    return {(p.parent.name, p.stem): json.loads(p.read_text(encoding="utf-8")) for p in out.glob("reports/*/*.json")}


def test_everybody_is_there(out, reports):
    """One row of grades.csv and one report for every hand-in, none in error."""
    with open(out / "grades.csv", encoding="utf-8", newline="") as f:
        rows = list(csv.DictReader(f))
    assert len(rows) == len(reports) == 25
    assert {r["status"] for r in rows} == {"graded", "invalid"}


@pytest.mark.parametrize("who", RIGHT, ids=" ".join)
def test_right_in_every_style(reports, who):
    """Loops, vectors, a notebook, a zip with a helper, another encoding, late or not: a right answer gets everything."""
    assert {p["verdict"] for p in reports[who]["properties"]} == {"passed"}
    assert reports[who]["raw_score"] == 100


@pytest.mark.parametrize(("who", "words"), INVALID.items(), ids=str)
def test_what_cannot_be_judged_says_why(reports, who, words):
    """Nothing handed in, a syntax error, a notebook with magics: invalid, 0 points, the reason."""
    report = reports[who]
    assert (report["status"], report["score"]) == ("invalid", 0)
    assert words in report["reason"]["en"]


@pytest.mark.parametrize(("who", "broken"), BROKEN_FUNCTIONS.items(), ids=str)
def test_a_mistake_costs_its_functions_only(reports, who, broken):
    """The functions that a mistake touches lose points, by the verdict that fits; every other keeps all of its own."""
    lost = {}
    for p in reports[who]["properties"]:
        if p["verdict"] != "passed" and p["verdict"] not in lost.get(p["function"], ()):
            lost.setdefault(p["function"], []).append(p["verdict"])
    assert set(lost) == set(broken)
    for function, verdict in broken.items():
        assert verdict in lost[function]
    assert 0 < reports[who]["score"] < 100


def test_the_untouched_stub_gets_nothing(reports):
    """A stub handed in as it was: 0 points, and told that it is still to be written."""
    for exercise in (EX01, EX05):
        report = reports["gloria", exercise]
        assert report["score"] == 0
        assert Counter(p["verdict"] for p in report["properties"])["raised"] > 20


def test_a_forbidden_library_is_refused(reports):
    """scipy in a NumPy exercise: every property is refused, by name."""
    report = reports["paula", EX05]
    assert {p["verdict"] for p in report["properties"]} == {"refused"}
    assert "scipy" in report["properties"][0]["message"]["en"]


def test_late_hand_ins(reports):
    """Three started days after the grace cost thirty percent; seconds within the grace cost nothing."""
    assert (reports["omar", EX01]["score"], reports["omar", EX05]["score"]) == (70, 100)
    assert reports["omar", EX05]["late_seconds"] == 61


def test_output_is_kept_and_bounded(reports):
    """What a student prints is in the report, cut where it floods."""
    assert "p =" in reports["luis", EX05]["output"]
    assert len(reports["luis", EX05]["output"]) < 300_000
