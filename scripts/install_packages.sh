#!/usr/bin/env bash
# Installs what packages.txt names and this machine lacks. Asks for sudo only when something is missing.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
mapfile -t wanted < <(sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$here/packages.txt")

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This machine has no apt. Install what ${here}/packages.txt names by its own means, then build with CMake." >&2
    exit 1
fi

installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null | sed -n 's/^installed //p' || true)
mapfile -t missing < <(comm -23 <(printf '%s\n' "${wanted[@]}" | sort -u) <(sort -u <<<"$installed"))
[ ${#missing[@]} -gt 0 ] || exit 0

become=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing and there is no sudo; as root, run:" >&2
        echo "    apt-get install ${missing[*]}" >&2
        exit 1
    fi
    become=(sudo)
fi

echo "Installing ${#missing[@]} missing packages: ${missing[*]}"
apt() { "${become[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q "$@" </dev/null; }

# A stale package list is worth trying with when the mirror's index cannot be had, so only the installation decides.
apt update || echo "apt-get update failed; trying with the package lists at hand." >&2
if ! apt install -y --no-install-recommends "${missing[@]}"; then
    echo >&2
    echo "apt could not install the missing packages (its own message stands above)." >&2
    echo "Check the network and /etc/apt/sources.list, make sure that no other apt is running, and try:" >&2
    echo "    ${become[*]:+sudo }apt-get install ${missing[*]}" >&2
    exit 1
fi
