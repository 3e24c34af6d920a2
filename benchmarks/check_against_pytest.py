"""`dlgrade check` beside plain pytest in one cold process, on the same properties and the same right solution.

    python benchmarks/check_against_pytest.py [--runs 15] [EX ...]

Runs alternate, so that a busy machine is equally busy for both. Prints medians and their ratio (below 1: dlgrade is faster).
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
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    print(f"{'exercise':34}{'dlgrade check':>15}{'plain pytest':>15}{'ratio':>8}   ({options.runs} runs, medians)")
    for name in options.exercises:
        exercise = course.exercise(name)
        module = course.reference(exercise) / f"{exercise.module}.py"
        ours = [sys.executable, "-m", "dlgrade", "check", exercise.id, module]
        plain = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "plain_student",
                 course.public_tests(exercise), "--plain-submission", module]
        # No plugin but ours: the rival shall not pay for what happens to be installed.
        beside = {**environment, "PYTHONPATH": str(Path(__file__).parent), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
        times = [(seconds(ours, environment), seconds(plain, beside)) for _ in range(options.runs + 1)][1:]
        check, pytest = (statistics.median(column) for column in zip(*times, strict=True))
        print(f"{exercise.id:34}{check:13.2f} s{pytest:13.2f} s{check / pytest:8.2f}")


if __name__ == "__main__":
    main()
