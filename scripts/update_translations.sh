#!/usr/bin/env bash
# Brings translations/*.ts up to date with the tr() calls of the sources.
# With --check changes nothing and fails when a string is missing, gone or not translated.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
chinese=translations/yanben_zh_CN.ts
english=translations/yanben_en.ts # the sources are English; only one and many are told apart here
lupdate=$(command -v lupdate-qt6 || echo /usr/lib/qt6/bin/lupdate)

# Sorted, so that every machine writes the same file; without line numbers, so that a diff shows words only. Without -I
# classes are found only by chance, and their texts then land under a name that the program never asks for.
update() {
    find src $([ ! -d ui ] || echo ui) -name '*.cpp' -o -name '*.h' -o -name '*.ui' | LC_ALL=C sort >"$scratch/sources"
    local common=(-silent -no-obsolete -locations none -I src -source-language en)
    "$lupdate" "${common[@]}" -target-language zh_CN "@$scratch/sources" -ts "$1"
    "$lupdate" "${common[@]}" -target-language en -pluralonly "@$scratch/sources" -ts "$2"
}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

if [ "${1:-}" != --check ]; then
    update "$chinese" "$english"
    exit 0
fi

failed=0
cp "$chinese" "$english" "$scratch"
update "$scratch/${chinese#*/}" "$scratch/${english#*/}"
for ts in "$chinese" "$english"; do
    if ! diff -u "$ts" "$scratch/${ts#*/}"; then
        echo "$ts does not hold the strings of the sources: run scripts/update_translations.sh and translate." >&2
        failed=1
    fi
    if grep -n 'type="unfinished"' "$ts"; then
        echo "$ts has strings without a translation." >&2
        failed=1
    fi
done
exit $failed
