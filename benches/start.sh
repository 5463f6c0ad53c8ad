#!/usr/bin/env bash
# What a start costs, in instructions, beside an empty Rust program. Instructions do not depend on how busy the
# machine is. Needs valgrind and the release build; prints a table, fails above the limits.
set -euo pipefail
cd "$(dirname "$0")/.."
lotse=${CARGO_TARGET_DIR:-target}/release/lotse
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

printf 'fn main() {}\n' > "$work/empty.rs"
rustc -O -o "$work/empty" "$work/empty.rs"

# Prints the instructions of a command, in thousands.
instructions() {
    # A diagnosis that finds something ends with 1; that is no failure here.
    { valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" 2>&1 >/dev/null || true; } |
        awk '/Collected/ { printf "%d", $4 / 1000 }'
}

floor=$(instructions "$work/empty")
printf '%-42s %12s %8s %12s\n' command "k instr." ratio "limit k"
printf '%-42s %12d %8s %12s\n' "an empty Rust program" "$floor" 1.0 -
failed=0
while IFS='|' read -r limit arguments; do
    # shellcheck disable=SC2086
    spent=$(instructions "$lotse" $arguments)
    printf '%-42s %12d %8.1f %12d\n' "lotse $arguments" "$spent" "$(echo "$spent $floor" | awk '{ print $1 / $2 }')" "$limit"
    if [ "$spent" -gt "$limit" ]; then failed=1; fi
done <<'TABLE'
2000|--version
7000|explain goal
3000|explain 3
14000|diagnose examples/e-akte.toml
TABLE
exit "$failed"
