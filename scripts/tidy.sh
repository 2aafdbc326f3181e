#!/usr/bin/env bash
# Runs clang-tidy over the sources, or over those named. Not part of the checks: install clang-tidy to use it.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
# A tree of its own: without the tests, and untouched by a build that goes on.
cmake --preset dev -B build/tidy -DBUILD_TESTING=OFF -DCMAKE_UNITY_BUILD=OFF >/dev/null
cmake --build build/tidy --target yanben_ui_autogen
[ $# -gt 0 ] || mapfile -t all < <(find src -name '*.cpp' | sort)
printf '%s\0' "${@:-${all[@]}}" |
    xargs -0 -n 4 -P "$(nproc)" clang-tidy -p build/tidy --quiet --warnings-as-errors='*' \
        --extra-arg=-Wno-ignored-optimization-argument
