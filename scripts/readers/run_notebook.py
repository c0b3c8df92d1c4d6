"""Runs the code of docs/notebooks/workspace.ipynb on a folder and says its table of figures."""

import json
import os
import sys

os.environ["DESIRE_PATH_FOLDER"] = sys.argv[1]
with open(sys.argv[2], encoding="utf-8") as file:
    notebook = json.load(file)
scope = {}
for cell in notebook["cells"]:
    if cell["cell_type"] == "code":
        exec("".join(cell["source"]), scope)
print(scope["table"].dropna().to_json(orient="values"))
