#!/usr/bin/env bash
# What the report of a case with everything in it costs, as a page and as PDF, beside a program that does nothing: the
# best of twenty runs each, and its size. benches/pages.sh PROGRAM, a release build; without the feature `pdf` that line
# is left out, and said to be. Fails above the limits.
set -euo pipefail
cd "$(dirname "$0")/.."
lotse=$(realpath "${1:-${CARGO_TARGET_DIR:-target}/release/lotse}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The best time of a command in milliseconds.
best() {
    local least=999999 before spent
    for _ in {1..20}; do
        before=$(date +%s%N)
        "$@" >"$work/said" 2>&1
        spent=$((($(date +%s%N) - before) / 1000))
        [ "$spent" -lt "$least" ] && least=$spent
    done
    echo "$least" | awk '{ printf "%.1f", $1 / 1000 }'
}

floor=$(best true)
failed=0
printf '%-28s %8s %8s %8s %8s %9s\n' "report of the sample town" ms ratio "limit ms" KB "limit KB"
printf '%-28s %8s %8s\n' "nothing" "$floor" 1.0
while read -r format limit size; do
    page="$work/page.$format"
    report=("$lotse" report examples/klein-stadt/projekt.toml --lang de --today 2026-11-22 --format "$format" --output "$page")
    if ! "${report[@]}" >"$work/said" 2>&1; then
        echo "left out: $format: $(head -n 1 "$work/said")"
        continue
    fi
    spent=$(best "${report[@]}")
    bytes=$(($(stat -c %s "$page") / 1000))
    ratio=$(echo "$spent $floor" | awk '{ printf "%.1f", $1 / $2 }')
    printf '%-28s %8s %8s %8s %8s %9s\n' "$format" "$spent" "$ratio" "$limit" "$bytes" "$size"
    if [ "$(echo "$spent $limit" | awk '{ print $1 > $2 }')" = 1 ] || [ "$bytes" -gt "$size" ]; then failed=1; fi
done <<'TABLE'
html 100 300
pdf 500 300
TABLE
exit "$failed"
