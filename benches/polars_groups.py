"""What Polars needs for mean, spread, number and Cronbach's alpha of five scales by group: polars_groups.py TABLE.

Tuned: streaming, two threads, types given, only the columns that are needed. A person has a mean with two of four
answers.
"""

import os
import sys

os.environ["POLARS_MAX_THREADS"] = "2"
import polars as pl

table = sys.argv[1]
factors = ["goal", "plan", "skills", "incentives", "resources"]
items = {factor: [f"{factor}_{n}" for n in range(1, 5)] for factor in factors}
types = {item: pl.Int8 for names in items.values() for item in names}
answers = pl.scan_csv(table, schema_overrides=types, null_values=["?"])
figures = []
for factor, names in items.items():
    given = pl.sum_horizontal(pl.col(name).is_not_null().cast(pl.Int8) for name in names)
    mean = pl.when(given >= 2).then(pl.sum_horizontal(pl.col(name).cast(pl.Int32) for name in names) / given)
    answers = answers.with_columns(mean.alias(factor), pl.sum_horizontal(
        (pl.col(name).cast(pl.Int32) for name in names), ignore_nulls=False).alias(f"{factor}_sum"))
    whole = pl.col(f"{factor}_sum").is_not_null()
    spread = sum(pl.when(whole).then(pl.col(name).cast(pl.Float64)).var() for name in names)
    figures += [
        pl.col(factor).mean().alias(f"{factor}_mean"),
        pl.col(factor).std().alias(f"{factor}_sd"),
        pl.col(factor).count().alias(f"{factor}_n"),
        (4 / 3.0 * (1 - spread / pl.col(f"{factor}_sum").cast(pl.Float64).var())).alias(f"{factor}_alpha"),
    ]
groups = answers.group_by("group").agg(pl.len().alias("people"), *figures).collect(engine="streaming")
print(f"{groups.height} groups, {groups['people'].sum()} people")
