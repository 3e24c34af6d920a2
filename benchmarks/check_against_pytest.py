"""`dlgrade check` beside plain pytest in one cold process, on the same properties and the same right solution.

    python benchmarks/check_against_pytest.py [--runs 15] [EX ...]

Runs alternate, so that a busy machine is equally busy for all. Prints medians and ratios to pytest (below 1: dlgrade is
faster). The first check of an exercise draws its inputs; the ones after it find them kept.
"""

import argparse
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from dlgrade.course.find import load_course

ROOT = Path(__file__).parents[1]


def seconds(command, environment):
    begin = time.perf_counter()
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True)
    elapsed = time.perf_counter() - begin
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} ended with {done.returncode}:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return elapsed


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("exercises", nargs="*", default=["ex01", "ex05"])
    parser.add_argument("--runs", type=int, default=15)
    options = parser.parse_args()
    course = load_course(ROOT)
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}  # as a user has it
    environment |= {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    print(f"{'exercise':30}{'plain pytest':>14}{'first check':>14}{'ratio':>7}{'later checks':>14}{'ratio':>7}"
          f"   ({options.runs} runs, medians)")
    for name in options.exercises:
        exercise = course.exercise(name)
        module = course.reference(exercise) / f"{exercise.module}.py"
        ours = [sys.executable, "-m", "dlgrade", "check", exercise.id, module]
        plain = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "plain_student",
                 course.public_tests(exercise), "--plain-submission", module]
        # No plugin but ours: the rival shall not pay for what happens to be installed.
        beside = {**environment, "PYTHONPATH": str(Path(__file__).parent), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
        nothing_kept = {**environment, "XDG_CACHE_HOME": "/dev/null"}
        times = [(seconds(plain, beside), seconds(ours, nothing_kept), seconds(ours, environment))
                 for _ in range(options.runs + 1)][1:]
        pytest, first, later = (statistics.median(column) for column in zip(*times, strict=True))
        print(f"{exercise.id:30}{pytest:12.2f} s{first:12.2f} s{first / pytest:7.2f}{later:12.2f} s{later / pytest:7.2f}")


if __name__ == "__main__":
    main()
