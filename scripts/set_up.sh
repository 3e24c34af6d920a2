#!/usr/bin/env bash
# Makes the environment in the folder $1 (.venv): a Python of 3.11 or newer, the packages of pyproject.toml at the versions
# of constraints.txt, dlgrade itself as it stands here. `make` calls it when one of the two files is newer than its stamp.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
here=$(pwd -P)
venv=${1:-.venv}
stamp=$venv/.installed

say() { printf '== %s\n' "$*"; }
give_up() { printf 'make: %s\n' "$@" >&2; exit 1; }

recent() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }

find_python() {
    local candidate
    if [[ -n ${PYTHON:-} ]]; then
        recent "$PYTHON" || give_up "PYTHON=$PYTHON is not a Python of 3.11 or newer."
        printf '%s\n' "$PYTHON"
        return
    fi
    for candidate in python3.13 python3.12 python3.11 python3; do
        if recent "$candidate"; then
            printf '%s\n' "$candidate"
            return
        fi
    done
    give_up "no Python of 3.11 or newer was found. Install one, or name it: make PYTHON=/path/to/python3"
}

can_make_environments() { "$1" -c 'import ensurepip, venv' >/dev/null 2>&1; }

# Debian keeps the modules that `python -m venv` needs in a package of its own.
require_venv() {
    local python=$1 package
    can_make_environments "$python" && return
    package=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    if command -v apt-get >/dev/null && ((EUID == 0)); then
        say "This Python cannot make environments: installing $package (about 10 s)"
        { apt-get install -y "$package" || { apt-get update && apt-get install -y "$package"; }; } \
            </dev/null >/dev/null 2>&1 || true
    fi
    can_make_environments "$python" ||
        give_up "$python cannot make environments (it has no ensurepip)." \
            "Install what it lacks and call make again. On Debian and Ubuntu: sudo apt-get install $package"
}

# Whether the environment that is there was made here, for a Python that is still there, and has pip.
sound() {
    [[ -x $venv/bin/python ]] && recent "$venv/bin/python" &&
        [[ $(sed -n 's/^command = .* -m venv //p' "$venv/pyvenv.cfg") == "$here/$venv" ]] &&
        "$venv/bin/python" -m pip --version >/dev/null 2>&1
}

begin=$SECONDS
if ! sound; then
    python=$(find_python)
    require_venv "$python"
    say "Making an environment in $venv with $("$python" --version) (about 10 s)"
    rm -rf "$venv"
    "$python" -m venv "$here/$venv"
fi
rm -f "$stamp"
say "Installing the packages of pyproject.toml (about 100 MB: half a minute, or as long as the network takes)"
pip=("$venv/bin/python" -m pip -qq --disable-pip-version-check --no-input)
"${pip[@]}" install --upgrade --constraint constraints.txt pip
"${pip[@]}" install --constraint constraints.txt --build-constraint constraints.txt --editable . --group dev
printf '%s\n' "$here" >"$stamp"
say "Set up in $((SECONDS - begin)) s; the next call starts at once"
