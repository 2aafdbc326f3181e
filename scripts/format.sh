#!/usr/bin/env bash
# Formats the C++ sources; with --check only says which are not formatted, and fails.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
mode=(-i)
[ "${1:-}" != --check ] || mode=(--dry-run -Werror)
find src tests bench \( -name '*.cpp' -o -name '*.h' \) -print0 | xargs -0 -r clang-format "${mode[@]}"
