"""An instructor's commands: grade a class, read its files, stop in the middle, make the pages again."""

import csv
import json
import os
import signal
import subprocess
import sys
import time

import pytest

ENVIRONMENT = {**os.environ, "LANG": "C.UTF-8", "NO_COLOR": "1", "COLUMNS": "120"}
WRONG = "def double(x): return 3 * x\ndef total(x): return sum(x)"


def command(tiny, *args):
    return [sys.executable, "-m", "dlgrade", "--course", str(tiny.root), *map(str, args)]


def grade(tiny, *args, status=0):
    done = subprocess.run(command(tiny, "grade", tiny.submitted, "--out", tiny.out, *args), env=ENVIRONMENT,
                          capture_output=True, text=True, timeout=300)
    assert "Traceback" not in done.stderr, done.stderr
    assert done.returncode == status, done.stdout + done.stderr
    return done.stdout + done.stderr


def rows(tiny):
    with open(tiny.out / "grades.csv", encoding="utf-8", newline="") as f:
        return {row["student"]: row for row in csv.DictReader(f)}


@pytest.fixture
def small_class(tiny):
    """Three students: right, wrong, unreadable."""
    tiny.hand_in("ana", tiny.right)
    tiny.hand_in("beto ñ", WRONG)
    tiny.hand_in("carla", "def (")
    return tiny


def test_a_class_is_graded(small_class, needs_full):
    """Scores, statuses, reports and pages are where the format says, and exit status is 0."""
    out = grade(small_class, "--jobs", 2, "--seed", 7)
    assert "grades.csv" in out
    assert "index.html" in out
    got = rows(small_class)
    assert {s: (r["score"], r["status"], r["passed"], r["failed"]) for s, r in got.items()} == {
        "ana": ("10", "graded", "4", "0"), "beto ñ": ("3", "graded", "1", "3"), "carla": ("0", "invalid", "0", "0")}
    header = (small_class.out / "grades.csv").read_text(encoding="utf-8").splitlines()[0]
    assert header == "student,exercise,score,max_score,status,passed,failed,late_seconds,attempt"
    report = json.loads((small_class.out / "reports/beto ñ/ex01_double.json").read_text(encoding="utf-8"))
    assert (report["isolation"], report["seed"], report["format_version"]) == ("full", 7, 1)
    assert (small_class.out / "reports/beto ñ/ex01_double.html").is_file()
    run = json.loads((small_class.out / "run.json").read_text(encoding="utf-8"))
    assert run["statuses"] == {"graded": 2, "invalid": 1}
    assert {"dlgrade", "numpy", "hypothesis"} <= set(run["versions"])


def test_the_same_seed_writes_the_same_bytes(small_class, needs_full):
    """grades.csv does not depend on when, on how many workers, or on which of them."""
    grade(small_class, "--jobs", 1, "--seed", 7)
    first = (small_class.out / "grades.csv").read_bytes()
    grade(small_class, "--jobs", 3, "--seed", 7)
    assert (small_class.out / "grades.csv").read_bytes() == first


def test_the_seed_is_secret_and_kept(small_class, needs_full):
    """A run draws its own seed, and the folder's next run uses it again."""
    grade(small_class)
    seed = json.loads((small_class.out / "run.json").read_text())["seed"]
    assert seed > 1000
    grade(small_class)
    assert json.loads((small_class.out / "run.json").read_text())["seed"] == seed


def test_a_part_of_the_class_again(small_class, needs_full):
    """Grading one student again keeps the others' scores in the folder; another seed there is refused."""
    grade(small_class, "--seed", 7)
    before = (small_class.out / "grades.csv").read_bytes()
    grade(small_class, "--student", "ana")
    assert (small_class.out / "grades.csv").read_bytes() == before
    small_class.hand_in("carla", small_class.right)
    grade(small_class, "--student", "carla")
    assert rows(small_class)["carla"]["score"] == "10"
    assert "seed 7" in grade(small_class, "--seed", 8, status=2)
    assert "ana" in grade(small_class, "--student", "anna", status=2)


def test_late_hand_ins_lose_what_the_policy_says(tiny, needs_full):
    """timestamp.txt is the time of hand-in: a day and a minute late costs two started days of ten percent."""
    (tiny.hand_in("late", tiny.right) / "timestamp.txt").write_text("2026-03-02 12:01:00 UTC\n")
    (tiny.hand_in("punctual", tiny.right) / "timestamp.txt").write_text("2026-03-01 12:00:00 UTC\n")
    grade(tiny)
    got = rows(tiny)
    assert (got["late"]["score"], got["late"]["late_seconds"]) == ("8", "86460")
    assert (got["punctual"]["score"], got["punctual"]["late_seconds"]) == ("10", "0")


def test_hidden_properties_stay_hidden(small_class, needs_full):
    """A student's page and record show a hidden property's title and hint, never its input."""
    grade(small_class, "--seed", 7)
    folder = small_class.out / "reports/beto ñ"
    hidden = next(p for p in json.loads((folder / "ex01_double.json").read_text(encoding="utf-8"))["properties"] if p["hidden"])
    assert hidden["title"]["en"] == "Secret title"
    assert (hidden["message"], hidden["counterexample"]) == (None, None)
    page = (folder / "ex01_double.html").read_text(encoding="utf-8")
    assert "Secret hint" in page


def test_ctrl_c_keeps_what_is_finished(tiny, needs_full):
    """An interrupted run ends with 130, leaves no process, and its finished reports and grades are there."""
    for i in range(40):
        tiny.hand_in(f"s{i:02}", "import time\n" + tiny.right.replace("    return 2", "    time.sleep(0.02); return 2"))
    process = subprocess.Popen(command(tiny, "grade", tiny.submitted, "--out", tiny.out, "--jobs", 2), env=ENVIRONMENT,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True)
    end = time.monotonic() + 60
    while len(list(tiny.out.glob("reports/*/*.json"))) < 2:
        assert process.poll() is None
        assert time.monotonic() < end
        time.sleep(0.05)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to the whole group
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130, out + err
    assert "Traceback" not in err
    assert 2 <= len(rows(tiny)) < 40
    assert len(rows(tiny)) == len(list(tiny.out.glob("reports/*/*.json")))
    time.sleep(0.3)
    assert not _session(process.pid)


def test_kill_nine_leaves_no_process(tiny, needs_full):
    """The grader's sudden death ends its workers, their zygotes and the students' processes."""
    tiny.hand_in("slow", "import time\ndef double(x): time.sleep(30)\ndef total(x): return sum(x)")
    process = subprocess.Popen(command(tiny, "grade", tiny.submitted, "--out", tiny.out, "--jobs", 1), env=ENVIRONMENT,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    end = time.monotonic() + 60
    while len(_session(process.pid)) < 4:  # grader, worker, zygote's two
        assert time.monotonic() < end
        time.sleep(0.05)
    process.kill()
    process.wait()
    end = time.monotonic() + 10
    while _session(process.pid):
        assert time.monotonic() < end, _session(process.pid)
        time.sleep(0.05)


def _session(leader):
    """The processes of a session that still run (zombies are gone in all but name)."""
    found = []
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{name}/stat") as f:
                fields = f.read().rpartition(")")[2].split()
        except OSError:
            continue
        if fields[3] == str(leader) and fields[0] not in "ZX":
            found.append(int(name))
    return found


def test_one_broken_hand_in_ends_nothing(tiny, needs_full, tmp_path):
    """Unreadable, empty, hostile: each has its status and reason, and the others their grades."""
    tiny.hand_in("ana", tiny.right)
    tiny.hand_in("empty", None)
    tiny.hand_in("bytes", b"\xff\xfe\x00")
    tiny.hand_in("book", "{not json", name="double.ipynb")
    tiny.hand_in("bomb", b"PK\x03\x04 not a zip", name="double.zip")
    tiny.hand_in("other name", tiny.right, name="doble.py")
    grade(tiny)
    got = rows(tiny)
    assert got.pop("ana")["score"] == "10"
    assert len(got) == 5
    assert {r["status"] for r in got.values()} == {"invalid"}
    for student in got:
        reason = json.loads((tiny.out / f"reports/{student}/ex01_double.json").read_text(encoding="utf-8"))["reason"]
        assert reason["en"]
        assert reason["es"]


def test_grade_refuses_what_it_cannot_isolate(small_class, monkeypatch):
    """Where level full cannot be had, nothing is graded unless the instructor says that the code is trusted."""
    from click.testing import CliRunner

    from dlgrade.cli.main import cli
    from dlgrade.errors import GraderFault
    from dlgrade.sandbox import policy

    def impossible(*_args):
        raise policy.SandboxFault("no namespaces here")

    monkeypatch.setattr(policy, "configuration", impossible)
    result = CliRunner().invoke(cli, ["--course", str(small_class.root), "grade", str(small_class.submitted),
                                      "--out", str(small_class.out)])
    assert isinstance(result.exception, GraderFault)
    assert "--isolation" in str(result.exception)
    assert not list(small_class.out.glob("reports/*/*.json"))


def test_report_makes_the_pages_again(small_class, needs_full):
    """`report` rewrites the pages from the records, byte for byte, and shows one student's report."""
    grade(small_class, "--seed", 7)
    page = (small_class.out / "index.html").read_bytes()
    scores = (small_class.out / "grades.csv").read_bytes()
    (small_class.out / "index.html").unlink()
    (small_class.out / "grades.csv").unlink()
    subprocess.run(command(small_class, "report", small_class.out), env=ENVIRONMENT, check=True, capture_output=True)
    assert (small_class.out / "index.html").read_bytes() == page
    assert (small_class.out / "grades.csv").read_bytes() == scores
    shown = subprocess.run(command(small_class, "report", small_class.out, "--student", "beto ñ"), env=ENVIRONMENT, check=True,
                           capture_output=True, text=True).stdout
    assert "Doubling is adding to itself" in shown
