"""Reads the files of a folder as the README says, checks what PM4Py would ask of them, and says every cell as text."""

import json
import sys

import pandas as pd

folder = sys.argv[1]
TIMES = ["start", "complete", "recorded_at"]
IDS = ["case_id", "event_id", "session_id", "install_id", "participant_id", "study_id"]
# names that PM4Py and bupaR give to columns of their own
TAKEN = {"label", "concept:name", "concept:instance", "start_timestamp", "timestamp", "time:timestamp", "case:concept:name"}


def text(value):
    if isinstance(value, str):
        return value
    if pd.isna(value):
        return ""
    if isinstance(value, pd.Timestamp):
        return value.isoformat()
    return str(value)


def rows(frame):
    return [{name: text(value) for name, value in row.items()} for row in frame.to_dict("records")]


csv = pd.read_csv(f"{folder}/touchpoints.csv", keep_default_na=False, na_values=[""], parse_dates=TIMES)
problems = []
for name in TIMES:
    if str(csv[name].dtype) != "datetime64[ns, UTC]":
        problems.append(f"{name} is {csv[name].dtype}")
if csv["excluded"].dtype != bool:
    problems.append("excluded is no boolean: ~df['excluded'] fails")
if TAKEN & set(csv.columns):
    problems.append(f"columns {TAKEN & set(csv.columns)} are taken")
for name in IDS:
    if csv[name].isna().any():
        problems.append(f"{name} is empty somewhere")
    try:
        pd.to_datetime(csv[name])
        problems.append(f"{name} reads as a date")
    except (ValueError, TypeError, OverflowError):
        pass
if not csv["event_id"].is_unique:
    problems.append("event_id is not unique")

excel = pd.read_csv(
    f"{folder}/touchpoints-excel.csv", sep=";", decimal=",", encoding="utf-8-sig", keep_default_na=False, na_values=[""], parse_dates=TIMES
)
web = pd.read_csv(f"{folder}/webtrackr.csv", keep_default_na=False, na_values=[""])
paths = pd.read_csv(f"{folder}/channel_paths.csv", keep_default_na=False, na_values=[""])
for name in ["total_conversions", "total_conversion_value", "total_null"]:
    if not pd.api.types.is_numeric_dtype(paths[name]):
        problems.append(f"{name} is no number")

json.dump(
    {
        "reader": f"pandas {pd.__version__}",
        "problems": problems,
        "touchpoints.csv": rows(csv),
        "touchpoints-excel.csv": rows(excel),
        "webtrackr.csv": rows(web),
        "channel_paths.csv": rows(paths),
    },
    sys.stdout,
)
