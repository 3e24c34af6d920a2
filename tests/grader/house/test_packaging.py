"""What is shipped: the public course and all that the package needs, and nothing of the instructor's."""

import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

from dlgrade.course import load_course

ROOT = Path(__file__).parents[3]
COURSE = load_course(ROOT)
CANARY = b"canary-of-the-private-folders"
PRIVATE = ("reference", "tests/hidden", "tests/grader", "examples")


def _sources() -> list[str]:
    """The files that git tracks or would track."""
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("this is no git checkout: what belongs to it cannot be told")
    command = ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-coz", "--exclude-standard"]
    listing = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode()
    return [name for name in listing.split("\0") if name and (ROOT / name).is_file()]


def _build(root: Path, *options: str) -> None:
    command = [sys.executable, "-m", "build", "--no-isolation", *options, str(root)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=root)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The archives of a copy of this checkout that holds a canary in each private folder and among ignored files."""
    root = tmp_path_factory.mktemp("copy")
    for name in _sources():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, root / name)
    for exercise in COURSE.exercises:
        for folder in (*(f"{tree}/{exercise.id}" for tree in PRIVATE), f"exercises/{exercise.id}/.hypothesis"):
            (root / folder).mkdir(parents=True, exist_ok=True)
            (root / folder / "canary.py").write_bytes(CANARY)
    _build(root)  # the sdist, and the wheel of what the sdist holds
    _build(root, "--wheel", "--outdir", str(root / "direct"))
    (sdist,) = (root / "dist").glob("*.tar.gz")
    (wheel,) = (root / "dist").glob("*.whl")
    return {"sdist": sdist, "wheel": wheel, "direct": root / "direct" / wheel.name}


def _contents(archive: Path) -> dict[str, bytes]:
    """Path → bytes of each file in it; paths of an sdist without the folder around them all."""
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            return {name: wheel.read(name) for name in wheel.namelist() if not name.endswith("/")}
    with tarfile.open(archive) as sdist:
        members = {member.name.partition("/")[2]: sdist.extractfile(member) for member in sdist if member.isfile()}
        return {name: file.read() for name, file in members.items() if file is not None}


@pytest.mark.parametrize("kind", ["sdist", "wheel", "direct"])
def test_nothing_private_is_shipped(built: dict[str, Path], kind: str) -> None:
    """Neither the sdist nor the wheel holds a byte or a path of the instructor's folders."""
    contents = _contents(built[kind])
    assert [name for name, data in contents.items() if CANARY in data or CANARY in name.encode()] == []
    folders = [f"/{folder}/" for folder in PRIVATE]
    assert [name for name in contents if any(folder in f"/{name}" for folder in folders)] == []


@pytest.mark.parametrize("kind", ["sdist", "wheel", "direct"])
def test_the_public_course_is_shipped(built: dict[str, Path], kind: str) -> None:
    """Every file of the public course is in it, byte for byte."""
    contents = _contents(built[kind])
    course = "" if kind == "sdist" else "dlgrade/_course/"
    public = [name for name in _sources() if name.startswith(("exercises/", "tests/public/", "assignments.yaml"))]
    assert public
    assert [name for name in public if contents.get(course + name) != (ROOT / name).read_bytes()] == []


@pytest.mark.parametrize("kind", ["sdist", "wheel", "direct"])
def test_the_package_is_whole(built: dict[str, Path], kind: str) -> None:
    """Every file of the package is in it: modules, templates, translations, the mark of typing."""
    contents = _contents(built[kind])
    start = "grader/" if kind == "sdist" else ""
    files = [name.removeprefix("grader/") for name in _sources() if name.startswith("grader/dlgrade/")]
    assert {"dlgrade/py.typed", "dlgrade/report/templates/class.html.j2"} <= set(files)
    assert "dlgrade/locale/es/LC_MESSAGES/dlgrade.mo" in files, "no compiled translation: make messages"
    assert [name for name in files if start + name not in contents] == []


def test_an_installed_wheel_finds_its_course(built: dict[str, Path], tmp_path: Path) -> None:
    """Far from any checkout, the installed command finds the course inside the package, and a student can work with it."""
    venv.create(tmp_path / "fresh", symlinks=True)
    python = tmp_path / "fresh" / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check", "--quiet"]
    subprocess.run([*pip, "install", "--no-index", "--no-deps", str(built["wheel"])], check=True, cwd=tmp_path)
    (packages,) = (tmp_path / "fresh" / "lib").glob("python*/site-packages")
    # The libraries come from this environment; a folder named so brings its packages, not its own .pth files.
    (packages / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    (tmp_path / "empty").mkdir()
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("DLGRADE", "PYTHON"))}
    where = [str(python), "-c", "from dlgrade.course import find_course; print(find_course().root)"]
    for command in (where, [str(tmp_path / "fresh" / "bin" / "dlgrade"), "list"]):
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path / "empty", env=clean)
        assert done.returncode == 0, done.stderr
        if command is where:
            assert Path(done.stdout.strip()).resolve() == (packages / "dlgrade" / "_course").resolve()
    assert [exercise.id for exercise in COURSE.exercises if exercise.id not in done.stdout] == []
    for words, status, said in ((["start", "ex01"], 0, "created"), (["check", "ex01"], 1, "NotImplementedError")):
        command = [str(tmp_path / "fresh" / "bin" / "dlgrade"), *words]
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path / "empty",
                              env={**clean, "LANG": "C.UTF-8"})
        assert done.returncode == status, done.stdout + done.stderr
        assert said in done.stdout
