"""Many questions in one stream: `sardze when --batch`."""
import json
import random
import sys
from datetime import date, timedelta
from pathlib import Path

from measure import run

RULES = Path(__file__).resolve().parent / "recurrence" / "rules.tsv"
PHRASES = ["reizi ceturksnī", "katra mēneša trešajā ceturtdienā", "divreiz gadā", "reizi nedēļā", "every two weeks on Monday",
           "last working day of the month", "ne retāk kā četras reizes gadā", "2026. gada III ceturksnī", "biweekly"]


def question(chance, number, rules, phrases):
    """A rule with the first few days of it; or, where there are phrases, in one line of three a phrase with a year's tasks."""
    if phrases and number % 3 == 2:
        return {"id": str(number), "phrase": chance.choice(phrases), "period": "2025-01-01/2025-12-31", "country": "LV"}
    start = date(2025, 1, 1) + timedelta(days=chance.randrange(365))
    return {"id": str(number), "rrule": chance.choice(rules), "start": start.isoformat(), "count": chance.randrange(1, 11)}


def write_questions(path, count, phrases):
    chance = random.Random(11)
    lines = [line.split("\t") for line in RULES.read_text(encoding="utf-8").splitlines() if line[0] != "#"]
    rules = [line[1] for line in lines[1:]]
    with path.open("w", encoding="utf-8") as file:
        for number in range(count): file.write(json.dumps(question(chance, number, rules, phrases), ensure_ascii=False) + "\n")


def answered_in_order(path, count):
    """Every question has its answer, in the order they were asked."""
    with path.open(encoding="utf-8") as file:
        expected = 0
        for line in file:
            if json.loads(line).get("id") != str(expected): return False
            expected += 1
    return expected == count


def measure_batch(table, sardze, folder, count, log):
    """(h) a stream of questions: how many a second, and whether memory grows with them."""
    for what, phrases in [("rules", []), ("rules and phrases", PHRASES)]:
        samples = [answered(sardze, folder, size, phrases, log) for size in (count // 10, count)]
        if None in samples:
            table.add(f"when --batch, {count} {what}", "failed, or out of order", met=False)
            continue
        few, many = samples
        table.add(f"when --batch, {count} {what}", f"{count / many.wall:,.0f} a second, {many.rss:.0f} MB",
                  target="memory ≤ 1.2× that of a tenth", met=many.rss <= 1.2 * few.rss)


def answered(sardze, folder, count, phrases, log):
    """One run over so many questions, or `None` when it fails or an answer is missing or out of order."""
    questions, answers = folder / "questions.jsonl", folder / "answers.jsonl"
    write_questions(questions, count, phrases)
    sample = run([sardze, "when", "--batch"], log, read=questions, write=answers)
    complete = sample.code == 0 and answered_in_order(answers, count)
    for path in (questions, answers): path.unlink(missing_ok=True)
    if complete: return sample
    print(f"when --batch: exit {sample.code}", log.read_text(errors="replace")[-500:], file=sys.stderr)
    return None
