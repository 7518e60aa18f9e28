"""The invented clients of clients.json, and the folder of the workbooks."""

import json
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
FOLDER = HERE.parent

LIST = json.loads((HERE / "clients.json").read_text(encoding="utf-8"))
HEADERS = LIST["headers"]
CLIENTS = [
    [
        date.fromisoformat(value) if header == "Last Review" and value else value
        for header, value in zip(HEADERS, client)
    ]
    for client in LIST["clients"]
]
