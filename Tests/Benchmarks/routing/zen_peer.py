#!/usr/bin/env python3
"""Answers the cases of a table through zen-engine, and says how long the answering alone took.

usage: zen_peer.py batch|loop|single TABLE ROUNDS    TABLE: a file of `routing-bench write`

Prints the seconds of the fastest round, start-up, reading and the first round left out; then a rule's name a line, or `-`.
`batch` is `evaluate_batch` with a thousand cases a call, `loop` as many a call of a table in loop mode, `single` one call a case.
"""
import json
import sys
import time

import zen

PART = 1000


def cell(attribute, texts):
    """What a row says of one attribute: any of some values."""
    if texts is None: return ""
    if "boolean" in attribute: return ", ".join("true" if text == "yes" else "false" for text in texts)
    if "range" in attribute: return ", ".join(f"[{text}]" if ".." in text else text for text in texts)
    return ", ".join(f'"{text}"' for text in texts)


def decision(table, loops):
    """A graph of input, decision table of the hit policy first, output."""
    inputs = [{"id": f"i{number}", "name": one["name"], "field": one["name"], "type": "expression"}
              for number, one in enumerate(table["attributes"])]
    rules = [{"_id": rule["name"], "o": f'"{rule["name"]}"',
              **{f"i{number}": cell(one, rule["if"].get(one["name"])) for number, one in enumerate(table["attributes"])}}
             for rule in table["rules"]]
    content = {"hitPolicy": "first", "inputs": inputs, "rules": rules, "executionMode": "loop" if loops else "single",
               "outputs": [{"id": "o", "name": "rule", "field": "rule", "type": "expression"}], "passThrough": False,
               "inputField": "cases" if loops else None, "outputPath": "answers" if loops else None}
    nodes = [{"id": "in", "type": "inputNode", "name": "in", "position": {"x": 0, "y": 0}},
             {"id": "table", "type": "decisionTableNode", "name": "table", "position": {"x": 1, "y": 0}, "content": content},
             {"id": "out", "type": "outputNode", "name": "out", "position": {"x": 2, "y": 0}}]
    edges = [{"id": "a", "sourceId": "in", "targetId": "table", "type": "edge"},
             {"id": "b", "sourceId": "table", "targetId": "out", "type": "edge"}]
    return {"contentType": "application/vnd.gorules.decision", "nodes": nodes, "edges": edges}


def main():
    mode, path, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
    with open(path) as file:
        table = json.loads(file.readline())
        cases = [json.loads(line) for line in file]
    engine = zen.ZenEngine({"loader": {"type": "static", "content": {"table": decision(table, mode == "loop")}}})
    parts = [cases[start:start + PART] for start in range(0, len(cases), PART)]
    if mode == "batch":
        requests = [[{"key": "table", "context": case} for case in part] for part in parts]
        answer = lambda: [one["data"]["result"] for part in requests for one in engine.evaluate_batch(part)]
    elif mode == "loop":
        contexts = [{"cases": part} for part in parts]
        answer = lambda: [one for part in contexts for one in engine.evaluate("table", part)["result"]["answers"]]
    else:
        answer = lambda: [engine.evaluate("table", case)["result"] for case in cases]
    answers = answer()
    best = float("inf")
    for _ in range(rounds):
        began = time.perf_counter()
        answers = answer()
        best = min(best, time.perf_counter() - began)
    print(best)
    for one in answers: print((one or {}).get("rule") or "-")


if __name__ == "__main__":
    main()
