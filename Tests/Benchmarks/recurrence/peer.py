"""Programs that answer questions about recurrences, each kept running and warm."""
import os
import selectors
import subprocess
from dataclasses import dataclass


@dataclass
class Answer:
    """What one question brought: how many days, a hash of them, nanoseconds a call; or why there is none."""
    count: int = 0
    digest: str = ""
    nanoseconds: float = 0
    error: str = ""

    @classmethod
    def read(cls, line):
        fields = line.rstrip("\n").split("\t")
        if len(fields) < 3 or fields[0] == "error": return cls(error=" ".join(fields[1:]) or "ended without an answer")
        return cls(int(fields[0]), fields[1], float(fields[2]))


class Peer:
    """One program. It is started anew after a question it did not answer in time, or died of."""

    def __init__(self, name, command, environment=None):
        self.name, self.command, self.environment, self.process = name, [str(word) for word in command], environment, None

    def ask(self, *fields, seconds=20):
        """The answer as a line; a word of error in its place when the program hangs or dies."""
        if self.process is None or self.process.poll() is not None: self.start()
        try:
            self.process.stdin.write("\t".join(str(field) for field in fields) + "\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            return "error\tdied\n"
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stdout, selectors.EVENT_READ)
            if selector.select(seconds): return self.process.stdout.readline()
        self.stop()
        return "error\thung\n"

    def start(self):
        self.process = subprocess.Popen(
            self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            env=os.environ | (self.environment or {}))

    def stop(self):
        if self.process is None: return
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout): pipe.close()
        self.process = None
