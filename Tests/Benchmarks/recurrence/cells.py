"""What was measured: for each window, rule and program the best time of one call."""
import math
from pathlib import Path

from peer import Answer

HERE = Path(__file__).resolve().parent


def read_table(name):
    """Rows of a tab-separated file as dictionaries; lines that begin with # are left out."""
    lines = [line for line in (HERE / name).read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    names = lines[0].split("\t")
    return [dict(zip(names, line.split("\t") + [""] * len(names))) for line in lines[1:]]


def mean(values):
    """The geometric mean, or `None` of nothing."""
    values = list(values)
    return math.exp(sum(map(math.log, values)) / len(values)) if values else None


class Cells:
    def __init__(self, rules, rounds, milliseconds):
        self.rules, self.rounds, self.milliseconds = rules, rounds, milliseconds
        self.answers = {}
        """By window, program and rule name."""

    def measure(self, window, question, programs):
        """Rule by rule the programs take turns, so that a busy minute hurts all of them alike; the best turn counts."""
        for number in range(self.rounds):
            for rule in self.rules:
                for program in programs:
                    key = window, program.name, rule["name"]
                    before = self.answers.get(key)
                    # Who failed once, or is slow enough to be measured by a single turn, is not asked again.
                    if before and (before.error or before.nanoseconds > 5e7 and number > 1): continue
                    answer = self.ask(program, question, rule)
                    if before and not answer.error: answer.nanoseconds = min(answer.nanoseconds, before.nanoseconds)
                    self.answers[key] = answer

    def once(self, question, program):
        """The third figure of the answer, by rule name."""
        answers = {rule["name"]: self.ask(program, question, rule) for rule in self.rules}
        return {name: int(one.nanoseconds) for name, one in answers.items() if not one.error}

    def ask(self, program, question, rule):
        mode, start, first, last = question
        return Answer.read(program.ask(mode, rule["rule"], start, first, last, self.milliseconds))

    def problem(self, window, program, rule):
        """Why a cell does not count: an error, or other dates than ours. `None` when it counts."""
        answer, ours = (self.answers.get((window, who, rule)) for who in (program, "sardze"))
        if answer is None: return "not asked"
        if answer.error: return answer.error
        if ours is None or ours.error: return "ours failed"
        return None if (answer.count, answer.digest) == (ours.count, ours.digest) else "other dates"

    def differing(self, window, others):
        """Where our ways to the same days disagree, as text; empty when they do not."""
        answers = {(other, rule["name"]): (self.answers.get((other, "sardze", rule["name"])),
                                           self.answers.get((window, "sardze", rule["name"])))
                   for other in others for rule in self.rules}
        return [f"{other} of {rule}" for (other, rule), (one, two) in answers.items()
                if one and two and not one.error and (one.count, one.digest) != (two.count, two.digest)]

    def call(self, window, program, rule):
        """Nanoseconds of a call, or `None` when the cell does not count."""
        return None if self.problem(window, program, rule) else self.answers[window, program, rule].nanoseconds

    def each(self, window, program, rule):
        """Nanoseconds per occurrence, or `None`."""
        call, count = self.call(window, program, rule), self.answers.get((window, program, rule), Answer()).count
        return call / count if call and count else None

    def ratio(self, window, program, rule):
        """How many times longer than ours, or `None`."""
        theirs, ours = self.call(window, program, rule), self.call(window, "sardze", rule)
        return theirs / ours if theirs and ours else None

    def over_rules(self, figure, *key):
        """The geometric mean of a figure over the rules that have it."""
        values = (figure(*key, rule["name"]) for rule in self.rules)
        return mean(value for value in values if value)
