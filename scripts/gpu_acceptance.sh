#!/usr/bin/env bash
# Tries every claim about GPUs on this machine, in one command: a machine with an NVIDIA GPU and a Python 3.11 or newer that
# has PyTorch with CUDA. What else is needed comes from the folder `wheels` beside `scripts` (make_gpu_bundle.sh makes it), or
# from the network.
#
#   scripts/gpu_acceptance.sh                    on the GPU
#   scripts/gpu_acceptance.sh --device cpu       the same without one, as far as that goes
#   PYTHON=/path/to/python scripts/gpu_acceptance.sh
#
# Nothing is installed into that Python: the environment is .gpu-venv (or $GPU_VENV), which sees its packages.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
python=${PYTHON:-python3}
venv=${GPU_VENV:-.gpu-venv}
wheels=${GPU_WHEELS:-wheels}

say() { printf '== %s\n' "$*" >&2; }
give_up() { printf 'gpu_acceptance: %s\n' "$@" >&2; exit 2; }

"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || give_up "$python is not a Python of 3.11 or newer"
"$python" -c 'import importlib.util, sys; sys.exit(importlib.util.find_spec("torch") is None)' ||
    give_up "$python has no PyTorch: name another one with PYTHON=..."

if [[ ! -x $venv/bin/python ]]; then
    "$python" -m venv --system-site-packages --without-pip "$venv"
fi
# An environment made from an environment does not see that one's packages by itself. dlgrade runs from this folder.
"$python" - "$("$venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')" <<'EOF'
import os
import site
import sys
import sysconfig

folders = [sysconfig.get_path("purelib"), sysconfig.get_path("platlib"), *site.getsitepackages(), os.path.abspath("grader")]
with open(os.path.join(sys.argv[1], "gpu_acceptance.pth"), "w", encoding="utf-8") as f:
    f.write("\n".join(dict.fromkeys(folders)) + "\n")
EOF

missing() { "$venv/bin/python" - <<'EOF'
import importlib.util
import tomllib

NAMES = {"pyyaml": "yaml", "nvidia-ml-py": "pynvml"}
project = tomllib.load(open("pyproject.toml", "rb"))["project"]
for line in [*project["dependencies"], *project["optional-dependencies"]["gpu"], "packaging"]:
    name = line.split(";")[0].split(">")[0].strip()
    if importlib.util.find_spec(NAMES.get(name, name)) is None:
        print(line.split(";")[0].strip())
EOF
}

mapfile -t needed < <(missing)
if ((${#needed[@]})); then
    say "Installing ${needed[*]} into $venv"
    from=()
    pip=("$python" -m pip)
    if [[ -d $wheels ]]; then
        from=(--no-index --find-links "$wheels")
        bundled=("$wheels"/pip-*.whl)
        [[ -e ${bundled[0]} ]] && ! "${pip[@]}" --version >/dev/null 2>&1 && pip=("$python" "${bundled[0]}/pip")
    fi
    "${pip[@]}" --quiet --disable-pip-version-check --python "$venv/bin/python" install "${from[@]}" "${needed[@]}" ||
        { [[ ! -d $wheels && ${needed[*]} == nvidia-ml-py* ]] && say "Going on without NVML: memory will not be watched"; } ||
        give_up "what is missing cannot be installed: make a bundle with scripts/make_gpu_bundle.sh elsewhere"
fi
exec "$venv/bin/python" scripts/gpu_acceptance.py "$@"
