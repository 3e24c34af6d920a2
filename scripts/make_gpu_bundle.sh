#!/usr/bin/env bash
# Packs this checkout and the wheels that it needs into one archive, for a machine with a GPU and no network:
#   scripts/make_gpu_bundle.sh [OUT.tar.gz] [PYTHON VERSION THERE, such as 3.12]
# There: tar xzf OUT.tar.gz && dlgrade-gpu/scripts/gpu_acceptance.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
out=$(realpath -m "${1:-gpu-bundle.tar.gz}")
version=${2:-3.12}
python=${PYTHON:-.venv/bin/python}
[[ -x $python ]] || python=python3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bundle=$work/dlgrade-gpu
mkdir -p "$bundle/wheels" "$bundle/lib"

# What git tracks or would track, as it stands here.
git ls-files -coz --exclude-standard -- pyproject.toml constraints.txt LICENSE README.md grader scripts |
    tar --null --files-from=- --ignore-failed-read -cf - | tar -xf - -C "$bundle"

mapfile -t needed < <("$python" -c '
import tomllib
project = tomllib.load(open("pyproject.toml", "rb"))["project"]
for line in [*project["dependencies"], *project["optional-dependencies"]["gpu"], "packaging", "pip"]:
    print(line.split(";")[0].strip())')
platforms=()
for glibc in 2_34 2_28 2_27 2_24 2_17 2_12 2_5; do platforms+=(--platform "manylinux_${glibc}_x86_64"); done
"$python" -m pip download --quiet --disable-pip-version-check --only-binary=:all: --implementation cp --python-version "$version" \
    "${platforms[@]}" --platform manylinux2014_x86_64 --platform manylinux1_x86_64 --constraint constraints.txt \
    --dest "$bundle/wheels" "${needed[@]}"

# The library behind pyseccomp, for a machine that has none.
library=$(ldconfig -p | sed -n 's/.*libseccomp\.so\.2 (libc6,x86-64).* => //p' | head -n 1)
[[ -n $library ]] && cp "$(realpath "$library")" "$bundle/lib/libseccomp.so.2"

tar -czf "$out" -C "$work" dlgrade-gpu
printf '%s: %s\n' "$out" "$(du -h "$out" | cut -f1)"
