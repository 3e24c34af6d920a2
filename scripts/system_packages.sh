#!/usr/bin/env bash
# Installs what some tests need from the system, on Debian and Ubuntu as root. Anywhere else, and where that fails, it only
# says which tests will skip: it never fails itself.
set -euo pipefail

say() { printf '== %s\n' "$*"; }

has_browser() {
    local name
    for name in chromium chromium-browser google-chrome google-chrome-stable; do
        command -v "$name" >/dev/null && return
    done
    return 1
}

missing=()
has_browser || missing+=(chromium)
((${#missing[@]})) || exit 0

if ! command -v apt-get >/dev/null || ((EUID != 0)); then
    say "Not on this machine: ${missing[*]}. The tests that need it will skip. On Debian: sudo apt-get install ${missing[*]}"
    exit 0
fi
say "Installing for the tests: ${missing[*]} (about 100 MB to fetch: a minute or two)"
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
trap 'rm -f "$log"' EXIT
begin=$SECONDS
if { apt-get update && apt-get install -y --no-install-recommends "${missing[@]}"; } </dev/null >"$log" 2>&1; then
    say "Installed in $((SECONDS - begin)) s"
else
    say "That failed; the tests that need it will skip. apt-get's last words:"
    tail -n 3 "$log"
fi
