#!/usr/bin/env bash
# What the result of a large survey costs beside counting its lines, and how much memory it takes: everything there is to
# tell of everybody and of each of 1,000 groups. Needs the release build and GNU time; prints a table, fails above
# 64 MiB. Where PYTHON has DuckDB or Polars, they stand beside: mean, spread, number and alpha of five scales by group,
# no disclosure control. ROWS sets the size; the same number gives the same table everywhere.
set -euo pipefail
cd "$(dirname "$0")/.."
lotse=${LOTSE:-${CARGO_TARGET_DIR:-target}/release/lotse}
rows=${ROWS:-5000000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# 30 answers of each respondent, 1,000 groups, a third of the lines with a quoted field that holds a separator or a
# line end. Dice of our own: those of awk differ from machine to machine.
awk -v rows="$rows" '
    function roll(sides) { seed = (seed * 16807) % 2147483647; return seed % sides }
    BEGIN {
        seed = 2800
        split("goal plan skills incentives resources", factors, " ")
        split("confusion scatter fear stagnation frustration", symptoms, " ")
        line = "id,group,role"
        for (f = 1; f <= 5; f++) for (n = 1; n <= 4; n++) line = line "," factors[f] "_" n
        for (f = 1; f <= 5; f++) for (n = 1; n <= 2; n++) line = line "," symptoms[f] "_" n
        print line
        for (row = 1; row <= rows; row++) {
            number = roll(1000)
            group = "g" number
            if (number % 6 == 0) group = "\"" group ", Nord\""
            if (number % 6 == 3) group = "\"" group "\n\"\"Nord\"\"\""
            line = "p" row "," group "," (roll(4) ? "staff" : "lead")
            for (item = 1; item <= 30; item++) line = line "," (roll(50) ? 1 + roll(5) : "?")
            print line
        }
    }' > "$work/answers.csv"

# Prints the seconds and the kilobytes of a command.
measured() {
    { command time -f '%e %M' "$@" > "$work/said"; } 2>&1 | tail -1
}

printf '%-28s %10s %8s %12s\n' "$rows rows" seconds ratio KiB
read -r floor memory < <(measured wc -l "$work/answers.csv")
printf '%-28s %10s %8s %12s\n' "wc -l" "$floor" 1.0 "$memory"
read -r spent memory < <(measured "$lotse" survey --by group --strict --lang en "$work/answers.csv")
ratio=$(echo "$spent $floor" | awk '{ printf "%.1f", $1 / ($2 > 0 ? $2 : 0.001) }')
printf '%-28s %10s %8s %12s\n' "lotse survey" "$spent" "$ratio" "$memory"
read -r piped memory_piped < <(measured bash -c "cat '$work/answers.csv' | '$lotse' survey --by group --strict --lang en -")
printf '%-28s %10s %8s %12s\n' "lotse survey, from a pipe" "$piped" "" "$memory_piped"
python=${PYTHON:-python3}
for peer in duckdb polars; do
    if "$python" -c "import $peer" 2>/dev/null; then
        read -r needed memory_needed < <(measured "$python" "benches/${peer}_groups.py" "$work/answers.csv")
        times=$(echo "$needed $spent" | awk '{ printf "%.1f times lotse", $1 / ($2 > 0 ? $2 : 0.001) }')
        printf '%-28s %10s %8s %12s   %s\n' "$peer, five scales" "$needed" "$(echo "$needed $floor" | awk '{ printf "%.1f", $1 / ($2 > 0 ? $2 : 0.001) }')" "$memory_needed" "$times"
        # Both saw the same people.
        [ "$(cat "$work/said")" = "1000 groups, $rows people" ]
    else
        echo "skipped: $peer is not there to compare with"
    fi
done
[ "$memory" -le 65536 ] && [ "$memory_piped" -le 65536 ]
