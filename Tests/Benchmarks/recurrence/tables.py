"""The tables of the report, as Markdown."""
from cells import mean, read_table

GOALS = {"dateutil": 700, "libical 3": 500, "rrule-go": 90, "Foundation": 2000}
"""How many times faster over three years."""
DERIVED_GOALS = {"3 years": 8, "100 years": 8, "3 years, parsed too": 5}


def show(rows):
    for row in (rows[0], ("---",) * len(rows[0]), *rows[1:]): print("| " + " | ".join(row) + " |")
    print()


def nanoseconds(value):
    if value is None: return "–"
    if value >= 100_000: return f"{value / 1000:.0f} µs"
    return f"{value:.0f} ns" if value >= 10 else f"{value:.2g} ns"


def times(value, goal=None):
    if value is None: return "–"
    text = f"{value:,.0f}×" if value >= 20 else f"{value:.1f}×"
    return text if goal is None else f"{text} {'PASS' if value >= goal else 'short'} (≥ {goal:,})"


def through_peers(cells, window, peers):
    """What lib-recur would take here per occurrence, by peer: its time now, over what it once took beside lib-recur."""
    recorded = next((row for row in read_table("recorded.tsv") if row["window"] == window), {})
    here = {peer: cells.over_rules(cells.each, window, peer) for peer in peers}
    return {peer: time / float(recorded[peer]) for peer, time in here.items() if time and recorded.get(peer)}


def lib_recur(cells, window, peers):
    """The geometric mean of those."""
    return mean(through_peers(cells, window, peers).values())


def print_windows(cells, windows, peers):
    print("Geometric means over the rules, a peer's wrong or missing cells left out:\n")
    rows = [("window", "sardze, per occurrence", *(f"× {peer}" for peer in peers), "× lib-recur, derived")]
    for window in windows:
        ours = cells.over_rules(cells.each, window, "sardze")
        ratios = [times(cells.over_rules(cells.ratio, window, peer), GOALS.get(peer) if window == "3 years" else None)
                  for peer in peers]
        guess = lib_recur(cells, window, peers)
        rows.append((window, nanoseconds(ours), *ratios,
                     times(guess / ours if guess and ours else None, DERIVED_GOALS.get(window))))
    show(rows)
    ours = cells.over_rules(cells.each, "3 years", "sardze")
    ratios = [f"{guess / ours:.1f}× through {peer}" for peer, guess in through_peers(cells, "3 years", peers).items() if ours]
    print("lib-recur was not run: its times are derived from ratios recorded once, over other rules in part. Three years:",
          ", ".join(ratios) + ".\n")
    near, far = ({rule["name"]: cells.call(window, "sardze", rule["name"]) for rule in cells.rules}
                 for window in ("3 years", "3 years, start 2000"))
    costs = {name: far[name] / near[name] for name in near if near[name] and far[name]}
    if costs:
        worst = max(costs, key=costs.get)
        print(f"A start 25 years back costs {mean(costs.values()):.2f}× a near one (goal ≤ 1.2), at most {costs[worst]:.2f}× "
              f"({worst}).\n")


def print_rules(cells, window, peers):
    print(f"Rule by rule, {window}, per occurrence; ✗ has other dates, … no answer in time:\n")
    guess = lib_recur(cells, window, peers)
    recorded = next(float(row["lib-recur"]) for row in read_table("recorded.tsv") if row["window"] == window)
    rows = [("rule", "sardze", "floor", "over the floor", *(f"× {peer}" for peer in peers), "× lib-recur, derived")]
    for rule in cells.rules:
        name = rule["name"]
        ours, least = cells.each(window, "sardze", name), cells.each("floor", "sardze", name)
        derived = float(rule["lib-recur"]) * guess / recorded / ours if rule["lib-recur"] and guess and ours else None
        rows.append((name, nanoseconds(ours), nanoseconds(least), times(ours / least if least and ours else None),
                     *(cell(cells, window, peer, name) for peer in peers), times(derived, 3) if derived else "–"))
    show(rows)


def cell(cells, window, peer, rule):
    problem = cells.problem(window, peer, rule)
    if problem is None: return times(cells.ratio(window, peer, rule))
    return {"other dates": "✗", "hung": "…"}.get(problem, problem)


def print_calls(cells, allocations, peers):
    print("Calls, nanoseconds each, allocations in brackets; count, next and contains with a start 25 years back:\n")
    columns = {"3 years": "buffer, 3 years", "3 years, parsed too": "parsed and buffer", "sequence": "sequence, 3 years", "array": "array, 3 years",
               "count": "count, 100 years", "next": "next", "contains": "contains"}
    rows = [("rule", *columns.values(), *(f"next, × {peer}" for peer in peers if peer != "Foundation"))]
    for rule in cells.rules:
        row = [rule["name"]]
        for window in columns:
            answer = cells.answers.get((window, "sardze", rule["name"]))
            text = "–" if answer is None or answer.error else nanoseconds(answer.nanoseconds)
            made = allocations.get(window, {}).get(rule["name"])
            row.append(text if made is None or text == "–" else f"{text} ({made})")
        row += [cell(cells, "next", peer, rule["name"]) for peer in peers if peer != "Foundation"]
        rows.append(tuple(row))
    show(rows)
    if allocations.get("100 years"):
        grown = sum(allocations["100 years"].get(name, 0) - made for name, made in allocations["3 years"].items())
        print(f"Allocations of a hundred years into a buffer beyond those of three years, all rules together: {grown}.\n")


def print_phrases(line):
    fields = line.rstrip("\n").split("\t")
    if len(fields) < 5: return print("Phrases not measured:", " ".join(fields[1:]))
    count, median, worst, slow, phrase = int(fields[0]), float(fields[1]) / 1000, float(fields[2]) / 1000, int(fields[3]), fields[4]
    verdict = "short, " + str(slow) + " are slower" if slow else "PASS"
    print(f"Reading a phrase: {count} phrases, median {median:.1f} µs, at most {worst:.1f} µs, for “{phrase}” "
          f"(goal < 10 µs each: {verdict}).")


def print_hostile(answers):
    """Answers by rule name, each `answer, nanoseconds the first time, the fastest`."""
    print("Rules that hang others: read, proved to occur or not, and looked up after the year 9000 (goal < 1 ms):\n")
    rows = [("rule", "answer", "first time", "fastest", "verdict")]
    for name, line in answers.items():
        fields = line.rstrip("\n").split("\t")
        if len(fields) < 3:
            rows.append((name, " ".join(fields), "–", "–", "short"))
            continue
        first, best = float(fields[1]), float(fields[2])
        answer = fields[0].replace("|", "\\|")
        rows.append((name, answer, microseconds(first), microseconds(best), "PASS" if best < 1e6 else "short"))
    show(rows)


def microseconds(nanoseconds):
    return f"{nanoseconds / 1000:.1f} µs" if nanoseconds < 1e5 else f"{nanoseconds / 1000:.0f} µs"
