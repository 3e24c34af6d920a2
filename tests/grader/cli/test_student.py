"""A student's commands, run as a student runs them: list, start, check."""

import json
import os
import select
import signal
import subprocess
import sys
import time

import pytest

PLAIN = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG", "DLGRADE"))} | {
    "LANG": "C.UTF-8", "NO_COLOR": "1", "COLUMNS": "100"}


def dlgrade(*args, cwd, env=None, status=0):
    """Run the command; its output. Never a traceback."""
    done = subprocess.run([sys.executable, "-m", "dlgrade", *map(str, args)], cwd=cwd, env={**PLAIN, **(env or {})},
                          capture_output=True, text=True, timeout=120)
    assert "Traceback" not in done.stdout + done.stderr, done.stderr
    assert done.returncode == status, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.fixture
def desk(tiny, tmp_path):
    """A student's folder beside the course, with the course found through the environment."""
    folder = tmp_path / "desk"
    folder.mkdir()

    def run(*args, status=0, **env):
        return dlgrade(*args, cwd=folder, env={"DLGRADE_COURSE": str(tiny.root), **env}, status=status)

    run.folder, run.tiny = folder, tiny
    return run


def test_from_start_to_full_score(desk, needs_full):
    """list → start → check → mend → check: the way that the tool's own output points out."""
    assert "dlgrade start ex01" in desk("list")
    assert "dlgrade check ex01 ex01_double" in desk("start", "ex01")
    assert "still to be written" in desk("check", "ex01", status=1)
    (desk.folder / "ex01_double/double.py").write_text(desk.tiny.right)
    out = desk("check", "ex01")
    assert "8 of 8" in out
    assert "other 2 points" in out


def test_start_overwrites_nothing(desk):
    """What is there already is kept, and said."""
    desk("start", "ex01", "mine")
    (desk.folder / "mine/double.py").write_text("# my work\n")
    assert "kept" in desk("start", "ex01", "mine")
    assert (desk.folder / "mine/double.py").read_text() == "# my work\n"


def test_a_failure_teaches(desk, needs_full):
    """The call as one would type it, what came back, what should hold, the hint, and how to see it again."""
    (desk.folder / "double.py").write_text(desk.tiny.right.replace("2 *", "3 *"))
    out = desk("check", "ex01", status=1)
    for words in ("double(np.array([", "Doubling is adding to itself", "x + x", "--property double_is_a_sum --seed 1"):
        assert words in out
    again = desk("check", "ex01", ".", "--property", "double_is_a_sum", "--seed", "1", status=1)
    assert "double(np.array([" in again


def test_spanish(desk, needs_full):
    """`--lang es`, or a Spanish locale, speaks Spanish."""
    (desk.folder / "double.py").write_text(desk.tiny.right.replace("2 *", "3 *"))
    assert "Doblar es sumar consigo mismo" in desk("check", "ex01", "--lang", "es", status=1)
    assert "Doblar es sumar consigo mismo" in desk("check", "ex01", status=1, LANG="es_MX.UTF-8")
    assert "Mínimo" in desk("list", LANG="es_MX.UTF-8")


def test_json(desk, needs_full):
    """`--json` writes the report, in both languages, with the versioned format."""
    (desk.folder / "double.py").write_text(desk.tiny.right.replace("2 *", "3 *"))
    desk("check", "ex01", "--json", "r.json", status=1)
    report = json.loads((desk.folder / "r.json").read_text())
    assert report["format_version"] == 1
    first = report["properties"][0]
    assert (first["verdict"], first["earned"], first["title"]["es"]) == ("failed", 0, "Doblar es sumar consigo mismo")
    assert first["counterexample"]["calls"][0]["function"] == "double"


@pytest.mark.parametrize(("args", "status", "words"), [
    (("check", "ex09"), 2, "ex09"),
    (("check", "ex01_duoble"), 2, "ex01_double"),
    (("chekc", "ex01"), 2, "check"),
    (("check", "ex01", "nowhere"), 2, "nowhere"),
    (("check", "ex01"), 2, "dlgrade start ex01"),
    (("check", "ex01", "--property", "double_is_a_sun", "x"), 2, "x"),
    (("check", "ex01", "--device", "cuda", "."), 2, "CPU"),
    (("check", "ex01", "--lang", "fr"), 2, "fr"),
    (("check",), 2, "EXERCISE"),
    (("start", "ex77"), 2, "ex77"),
    (("grade", "nowhere", "--out", "o"), 2, "nowhere"),
    (("grade", "nowhere"), 2, "--out"),
    (("report", "nowhere"), 2, "nowhere"),
    (("--course", "nowhere", "list"), 2, "nowhere"),
])
def test_wrong_commands(desk, args, status, words):
    """A command that names what is not there says so, with the way out, and ends with 2."""
    assert words in desk(*args, status=status)


@pytest.mark.parametrize(("source", "words"), [
    ("def double(x:\n  pass", "line 1"),
    (b"x = '\xff'", "UTF-8"),
    (b"\0", "double.py"),
])
def test_unreadable_modules(desk, needs_full, source, words):
    """A module that is not Python, or not text, is told with its place; the check has failed."""
    (desk.folder / "double.py").write_bytes(source if isinstance(source, bytes) else source.encode())
    assert words in desk("check", "ex01", status=1)


def test_an_empty_course_is_the_graders_trouble(desk):
    """A course without properties is an error of the course: status 3."""
    (desk.tiny.root / "tests/public/ex01_double/test_double.py").write_text("")
    (desk.folder / "double.py").write_text(desk.tiny.right)
    assert "no properties" in desk("check", "ex01", status=3)


def test_a_broken_assignments_file_is_named(desk):
    """assignments.yaml with an unknown key: file, line, key and the nearest legal one."""
    path = desk.tiny.root / "assignments.yaml"
    path.write_text(path.read_text().replace("minutes: 5", "minuts: 5"))
    out = desk("list", status=3)
    for words in ("assignments.yaml", "line", "minuts", "minutes"):
        assert words in out


def test_help_and_version(desk):
    """--help lists every command; --version prints one line."""
    out = desk("--help")
    for command in ("list", "start", "check", "grade", "report", "verify", "doctor"):
        assert command in out
        assert "Usage" in desk(command, "--help")
    assert desk("--version").startswith("dlgrade")


def test_watch_rechecks_on_save(desk, needs_full):
    """`--watch` checks at once and again after a save, until Ctrl-C, which is status 130."""
    module = desk.folder / "double.py"
    module.write_text(desk.tiny.right.replace("2 *", "3 *"))
    process = subprocess.Popen([sys.executable, "-m", "dlgrade", "check", "ex01", "--watch"], cwd=desk.folder, text=True,
                               env={**PLAIN, "DLGRADE_COURSE": str(desk.tiny.root), "PYTHONUNBUFFERED": "1"},
                               stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    def until(words):
        seen, end = "", time.monotonic() + 60
        while words not in seen:
            assert time.monotonic() < end, seen
            if select.select([process.stdout], [], [], 1)[0]:
                seen += os.read(process.stdout.fileno(), 1 << 16).decode()
        return seen

    try:
        assert "Doubling is adding to itself" in until("Watching")
        time.sleep(0.5)
        module.write_text(desk.tiny.right)
        assert "8 of 8" in until("Watching")
    finally:
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=20)
    assert process.returncode == 130
