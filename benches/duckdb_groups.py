"""What DuckDB needs for mean, spread, number and Cronbach's alpha of five scales by group: duckdb_groups.py TABLE.

Tuned: two threads, types given, no order kept. A person has a mean with two of four answers.
"""

import sys

import duckdb

table = sys.argv[1]
factors = ["goal", "plan", "skills", "incentives", "resources"]
symptoms = ["confusion", "scatter", "fear", "stagnation", "frustration"]
answers = [f"{factor}_{n}" for factor in factors for n in range(1, 5)]
answers += [f"{symptom}_{n}" for symptom in symptoms for n in range(1, 3)]
types = {name: "VARCHAR" for name in ("id", "group", "role")} | {name: "TINYINT" for name in answers}
figures = []
for factor in factors:
    items = [f"{factor}_{n}" for n in range(1, 5)]
    given = " + ".join(f"({item} IS NOT NULL)::TINYINT" for item in items)
    added = " + ".join(f"coalesce({item}, 0)" for item in items)
    mean = f"CASE WHEN {given} >= 2 THEN ({added}) / ({given})::DOUBLE END"
    total = " + ".join(items)
    spread = " + ".join(f"var_samp(CASE WHEN {total} IS NOT NULL THEN {item} END)" for item in items)
    figures += [f"avg({mean})", f"stddev_samp({mean})", f"count({mean})", f"4 / 3.0 * (1 - ({spread}) / var_samp({total}))"]
connection = duckdb.connect(config={"threads": 2})
connection.execute("SET preserve_insertion_order = false")
read = f"read_csv('{table}', header = true, delim = ',', quote = '\"', nullstr = '?', parallel = true, columns = {types})"
groups = connection.execute(f'SELECT "group", count(*), {", ".join(figures)} FROM {read} GROUP BY 1').fetchall()
print(f"{len(groups)} groups, {sum(group[1] for group in groups)} people")
