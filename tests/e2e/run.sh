#!/usr/bin/env bash
# Drives the built program over the accessibility bus, in a session and on a display of its own.
#   tests/e2e/run.sh PROGRAM [test files]
# Screenshots of a failure go to $YANBEN_E2E_SHOTS (default: build/e2e).
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
YANBEN_PROGRAM=$(realpath "${1:?which program?}")
shift
YANBEN_E2E_SHOTS=${YANBEN_E2E_SHOTS:-$root/build/e2e}
export YANBEN_PROGRAM YANBEN_E2E_SHOTS
mkdir -p "$YANBEN_E2E_SHOTS"

# A home of its own: nothing of the person's settings comes in, nothing is left behind.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -m 700 "$scratch/runtime"

[ $# -gt 0 ] || set -- "$here"/test_*.py
for test in "$@"; do
    echo "-- $(basename "$test")"
    rm -rf "$scratch/home"
    mkdir "$scratch/home"
    env -u QT_QPA_PLATFORM -u WAYLAND_DISPLAY -u XDG_CONFIG_HOME -u XDG_DATA_HOME \
        HOME="$scratch/home" XDG_RUNTIME_DIR="$scratch/runtime" PYTHONPATH="$here" PYTHONDONTWRITEBYTECODE=1 \
        xvfb-run -a -s '-screen 0 1280x900x24' dbus-run-session -- /usr/bin/python3 "$test"
done
