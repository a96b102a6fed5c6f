"""What must hold once a run has ended well, however often the program was killed before."""
import json
from collections import Counter, defaultdict

import workspace
from scene import Fault


def require(condition, message):
    if not condition: raise Fault(message)


def hold(scene):
    """Raises `Fault` where the contract is broken.

    Returns how many letters came twice.
    """
    accepted = scene.accepted()
    doubles = hold_letters(scene, accepted)
    hold_ledger(scene, {letter.message for letter in accepted})
    code = scene.alert()
    require(code == 0, f"a run with nothing to do: exit {code}\n{scene.said}")
    require(len(scene.accepted()) == len(accepted), f"a run with nothing to do sent letters\n{scene.said}")
    return doubles


def hold_letters(scene, accepted):
    """Every receiver has its one letter; one that came again is the same, and was the last that a killed run handed over."""
    wanted = {workspace.address(n) for n in range(1, scene.count + 1)}
    by_receiver = defaultdict(list)
    for letter in accepted: by_receiver[letter.receiver].append(letter)
    require(set(by_receiver) == wanted, f"without a letter: {sorted(wanted - set(by_receiver))}, "
            f"with one nobody wrote: {sorted(set(by_receiver) - wanted)}")
    last = {letter.run: letter for letter in accepted}
    for receiver, letters in by_receiver.items():
        names = {letter.message for letter in letters}
        require(len(names) == 1, f"{receiver} got different letters: {sorted(names)}")
        require(len({letter.body for letter in letters}) == 1, f"{receiver} got one letter in different words")
        require(letters[0].body.rstrip().endswith("--"), f"{receiver} got a letter without its end")
        for letter in letters[:-1]:
            require(letter.run in scene.killed, f"{receiver} got a letter twice, and no run was killed between")
            # A folder and a program do not say in which order they were given letters within a run.
            require(scene.server is None or letter is last[letter.run],
                    f"{receiver} got a letter again that was not the last of a killed run")
    require(len({letter.message for letter in accepted}) == scene.count, "two receivers share a Message-ID")
    doubles = len(accepted) - scene.count
    require(doubles <= len(scene.killed), f"{doubles} letters came twice after {len(scene.killed)} kills")
    if scene.backend == "file":
        require(doubles == 0, "a folder has a letter twice")
        left = [path.name for path in (scene.work / "letters").iterdir() if path.suffix != ".eml"]
        require(not left, f"left in the folder: {left}")
    return doubles


def hold_ledger(scene, messages):
    """Each letter was told once and delivered once, nothing waits, and the chain holds."""
    verified = scene.sardze("ledger", "verify")
    require(verified.returncode == 0, f"ledger verify: exit {verified.returncode}\n{verified.stdout}{verified.stderr}")
    events = scene.events()
    require([event["sequence"] for event in events] == list(range(1, len(events) + 1)), "events are missing")
    letters = {message.strip("<>").split("@")[0] for message in messages}
    for kind in ("told", "delivered"):
        counts = Counter(event["letter"] for event in events if event["kind"] == kind)
        require(set(counts) == letters, f"{kind}: {len(counts)} letters, {len(letters)} were sent; "
                f"unknown {sorted(set(counts) - letters)[:3]}, missing {sorted(letters - set(counts))[:3]}")
        twice = [letter for letter, count in counts.items() if count > 1]
        require(not twice, f"{kind} more than once: {twice[:3]}")
    others = Counter(event["kind"] for event in events) - Counter({"told": len(letters), "delivered": len(letters)})
    require(not others, f"events of other kinds: {dict(others)}")
    listed = scene.sardze("alert", "outbox", "list", "--format", "json")
    require(listed.returncode == 0, f"outbox list: exit {listed.returncode}\n{listed.stderr}")
    require(json.loads(listed.stdout)["letters"] == [], f"letters wait: {listed.stdout}")
