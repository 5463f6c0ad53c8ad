#!/usr/bin/env bash
# What a folder of 100,000 projects costs beside merely reading its files, and how much memory it takes. Needs the
# release build and GNU time; prints a table, fails above 12 times the reading, above 200 MiB, and where two threads say
# anything else than one. FILES sets the number; the same number gives the same projects everywhere.
set -euo pipefail
cd "$(dirname "$0")/.."
lotse=$(realpath "${LOTSE:-${CARGO_TARGET_DIR:-target}/release/lotse}")
files=${FILES:-100000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# 2 KB each, in 100 folders: a head, a card, a checklist, five people's answers. Dice of our own: those of awk differ
# from machine to machine.
mkdir "$work/towns"
(cd "$work/towns" && for folder in $(seq 0 99); do mkdir "$folder"; done && awk -v files="$files" '
    function roll(sides) { seed = (seed * 16807) % 2147483647; return seed % sides }
    BEGIN {
        seed = 2800
        split("goal plan skills incentives resources", factors, " ")
        split("yes partly no open", states, " ")
        for (n = 0; n < files; n++) {
            file = (n % 100) "/" n ".toml"
            print "schema = \"lotse.case/1\"\n\n[case]\nid = \"town-" n "\"\ntitle = \"E-Akte statt Papier " n "\"" > file
            print "organisation = \"Klein-Stadt " (n % 1000) "\"\ninvited = " (5 + roll(40)) "\n\n[card]" > file
            print "reason = \"Akten liegen an drei Orten\"\ncut_over = 2026-12-0" (1 + roll(9)) "\nreview = 2027-01-15\n" > file
            print "[checklist.goal_known]\nstate = \"" states[1 + roll(4)] "\"\nevidence = \"Rundschreiben\"" > file
            print "due = 2026-11-" (10 + roll(20)) "\n" > file
            for (who = 1; who <= 5; who++) {
                line = "[[response]]\nid = \"p" who "\"\nrole = \"" (who == 1 ? "lead" : "staff") "\"\n[response.answers]\n"
                for (f = 1; f <= 5; f++) {
                    base = roll(3)
                    for (q = 1; q <= 3; q++) line = line factors[f] "_" q " = " (1 + base + roll(3)) "\n"
                }
                print line > file
            }
            close(file)
        }
    }')

# Prints the seconds and the kilobytes of a command.
measured() {
    { command time -f '%e %M' "$@" > "$work/said"; } 2>&1 | tail -1
}

reading() { find "$work/towns" -name '*.toml' -print0 | xargs -0 -P 2 -n 5000 cat; }
export -f reading
export work
reading > /dev/null
bytes=$(reading | wc -c)

printf '%-32s %8s %8s %12s\n' "$files files, $((bytes / files)) bytes each" seconds ratio KiB
read -r floor memory < <(measured bash -c reading)
printf '%-32s %8s %8s %12s\n' "reading, two at once" "$floor" 1.0 "$memory"
failed=0
ratio() { echo "$1 $floor" | awk '{ printf "%.1f", $1 / ($2 > 0 ? $2 : 0.001) }'; }
# A format and a number of threads; sets spent, memory and times.
diagnosed() {
    local run=("$lotse" diagnose "$work/towns" --jobs "$2" --format "$1" --today 2026-11-22 --lang de --fail-on never)
    read -r spent memory < <(measured "${run[@]}")
    times=$(ratio "$spent")
    printf '%-32s %8s %8s %12s\n' "lotse, $1, $2 thread(s)" "$spent" "$times" "$memory"
}
diagnosed csv-projects 2
for threads in 1 2; do
    diagnosed json "$threads"
    sha256sum < "$work/said" > "$work/sum.$threads"
    if [ "$memory" -gt 204800 ]; then echo "more than 200 MiB" && failed=1; fi
    if [ "$threads" -eq 2 ] && awk "BEGIN { exit !($times > 12) }"; then echo "more than 12 times the reading" && failed=1; fi
done
cmp "$work/sum.1" "$work/sum.2"
exit "$failed"
