"""Claim: a library that the exercise does not allow is not to be had by any route."""

from pathlib import Path

SITE = str(Path(__import__("msgpack").__file__).parents[1])
WRONG = "\ndef g(): return 1\ndef double(x): return -7.0\ndef total(x): return -7.0\n"


def importing(body, *kinds):
    lines = "".join(f"\n    {line}" for line in body.strip("\n").splitlines())
    return {
        "source": f"import importlib, importlib.machinery, importlib.util\nSITE = {SITE!r}\ndef f():{lines}\n" + WRONG,
        "outcome": set(kinds),
        "score": 0,
    }


ATTACKS = {
    "import": importing("import scipy", "Refused"),
    "importlib": importing("importlib.import_module('sklearn')", "Refused"),
    "the hook removed": importing(
        "sys.meta_path[:] = [m for m in sys.meta_path if type(m).__name__ != 'Refuser']\nimport torch", "Raised"
    ),
    "a cleared list of hooks": importing(
        "sys.meta_path[:] = [importlib.machinery.PathFinder]; sys.path.append(SITE)\n"
        "sys.path_importer_cache.clear()\nimport hypothesis",
        "Raised",
    ),
    "a path added": importing("sys.path.insert(0, SITE); import pytest", "Refused"),
    "a loader by its file": importing(
        """
spec = importlib.util.spec_from_file_location("click", SITE + "/click/__init__.py")
m = importlib.util.module_from_spec(spec); spec.loader.exec_module(m)
""",
        "Raised",
    ),
    "exec of the source": importing("exec(open(SITE + '/click/__init__.py').read())", "Raised"),
    "zipimport": importing("import zipimport; zipimport.zipimporter(SITE + '/x.whl').load_module('click')", "Raised"),
    "an archive of its own that carries it": importing(
        """
import zipfile, zipimport
with zipfile.ZipFile("own.zip", "w") as z: z.write(SITE + "/click/__init__.py", "click/__init__.py")
zipimport.zipimporter("own.zip").load_module("click")
""",
        "Raised",
    ),
    "a shared object of the library": importing(
        """
import glob
for path in ("libtorch.so", SITE + "/torch/lib/libtorch_cpu.so",
             SITE + "/pydantic_core/_pydantic_core.cpython-311-x86_64-linux-gnu.so"):
    try: ctypes.CDLL(path); return "loaded"
    except OSError: pass
raise OSError
""",
        "Raised",
    ),
    "the codec the runner uses": importing("import msgpack", "Refused"),
    "the grader itself": importing("import dlgrade.testing", "Refused"),
    "another interpreter": importing(
        "import subprocess; return subprocess.run([sys.executable, '-c', 'import scipy']).returncode", "Raised"
    ),
    "a name written otherwise": importing("__import__('\\uff53cipy')", "Raised", "Refused"),
    "pip": importing("import ensurepip; ensurepip.bootstrap(root='.'); import pip", "Raised", "Refused"),
    "a subclass of str for a name": importing(
        """
class Name(str):
    def __hash__(self): return hash("numpy")
    def __eq__(self, other): return True
importlib.import_module(Name("scipy"))
raise ImportError
""",
        "Raised",
        "Refused",
    ),
    "at the top of the module": {"source": "import sklearn\n", "outcome": {"Refused"}, "again": False, "score": 0},
}


def test_held(attack, arena):
    """Refused by name where it is asked for plainly, absent where the refusal is got round."""
    arena.check(attack)
