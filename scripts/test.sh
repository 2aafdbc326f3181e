#!/usr/bin/env bash
# Installs what is missing, builds everything, runs all tests without a display.
#   scripts/test.sh [--sanitize] [further options of ctest]
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
preset=dev
if [ "${1:-}" = --sanitize ]; then
    preset=sanitize
    shift
fi
build=$root/build/$preset

"$root/scripts/install_packages.sh"

export QT_QPA_PLATFORM=offscreen
if [ $preset = sanitize ]; then
    # Set before the build too: CMake starts each test program once to ask for its tests.
    export ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1:detect_stack_use_after_return=1
    export LSAN_OPTIONS=suppressions=$root/tests/support/lsan.supp:print_suppressions=0
    export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
fi

cmake -S "$root" --preset $preset
cmake --build "$build"
ctest --test-dir "$build" --parallel "$(nproc)" --output-on-failure --no-tests=error "$@"
