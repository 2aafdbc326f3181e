#!/usr/bin/env bash
# Runs clang-tidy over the sources, or over those named. Not part of the checks: install clang-tidy to use it.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
# A tree of its own: clang can't read the precompiled headers of g++.
cmake --preset dev -B build/tidy -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON -DBUILD_TESTING=OFF >/dev/null
cmake --build build/tidy --target yanben_ui_autogen
[ $# -gt 0 ] || mapfile -t all < <(find src -name '*.cpp' | sort)
printf '%s\0' "${@:-${all[@]}}" |
    xargs -0 -n 4 -P "$(nproc)" clang-tidy -p build/tidy --quiet --warnings-as-errors='*' \
        --extra-arg=-Wno-ignored-optimization-argument
