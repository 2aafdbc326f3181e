#!/usr/bin/env bash
# Installs what is missing, builds, starts the program. Arguments go to yanben, a school file for instance.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$root/build/release

"$root/scripts/install_packages.sh"
cmake -S "$root" --preset release >"$root/.configure.log" 2>&1 || { cat "$root/.configure.log" >&2; exit 1; }
rm -f "$root/.configure.log"
cmake --build "$build" --target yanben yanben-cli

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$build/bin/yanben" "$@"
fi

out=$(mktemp -d -p "$build" sample-XXXXXX)
file=$out/pingshan.yanben
echo "No display: writing the sample and its prints instead of opening a window."
"$build/bin/yanben-cli" sample "$file"
for kind in schedule rubric totals; do
    "$build/bin/yanben-cli" print "$file" "$kind" -o "$out/$kind.pdf"
done
echo "The school file and the PDFs:"
printf '    %s\n' "$file" "$out"/*.pdf
