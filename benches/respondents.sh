#!/usr/bin/env bash
# What a case with many respondents costs, in instructions, beside counting its words, and that the cost grows with the
# number of answers and not faster. Needs valgrind and the release build; prints a table, fails above the limits.
set -euo pipefail
cd "$(dirname "$0")/.."
lotse=${CARGO_TARGET_DIR:-target}/release/lotse
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Writes a case with so many respondents in three roles and seven groups; the answers follow a fixed pattern.
case_of() {
    awk -v people="$1" -v k="$2" 'BEGIN {
        split("goal plan skills incentives resources", factors, " ")
        split("confusion scatter fear stagnation frustration", symptoms, " ")
        split("lead staff staff staff navigator", roles, " ")
        printf "schema = \"lotse.case/1\"\n[case]\nmin_group = %d\n", k
        for (who = 0; who < people; who++) {
            printf "[[response]]\nid = \"p%d\"\ngroup = \"g%d\"\nrole = \"%s\"\n[response.answers]\n", who, who % 7, roles[who % 5 + 1]
            for (f = 1; f <= 5; f++) for (i = 1; i <= 4; i++) printf "%s_%d = %d\n", factors[f], i, (who * 7 + f * 3 + i) % 5 + 1
            for (f = 1; f <= 5; f++) for (i = 1; i <= 2; i++) printf "%s_%d = %d\n", symptoms[f], i, (who * 3 + f + i) % 5 + 1
        }
    }'
}

# Prints the instructions of a command, in thousands.
instructions() {
    { valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" 2>&1 >/dev/null || true; } |
        awk '/Collected/ { printf "%d", $4 / 1000 }'
}

printf '%-14s %4s %12s %12s %10s\n' respondents k "k instr." "per answer" "x wc"
failed=0
for k in 1 5; do
    small=
    for people in 1000 4000; do
        case_of "$people" "$k" > "$work/case.toml"
        spent=$(instructions "$lotse" diagnose "$work/case.toml" --fail-on never)
        floor=$(instructions wc "$work/case.toml")
        printf '%-14d %4d %12d %12d %10.0f\n' "$people" "$k" "$spent" "$((spent * 1000 / (people * 30)))" "$(echo "$spent $floor" | awk '{ print $1 / $2 }')"
        if [ -n "$small" ] && [ "$spent" -gt "$((small * 44 / 10))" ]; then
            echo "four times the answers cost more than 4.4 times as much" && failed=1
        fi
        small=$spent
        # 50 ms at a little under 5 instructions a nanosecond; measured are 20 to 40 ms.
        if [ "$people" -eq 1000 ] && [ "$spent" -gt 230000 ]; then echo "more than 230 M instructions" && failed=1; fi
    done
done
exit "$failed"
