"""Cold processes, measured: wall time, CPU time (user + system) and peak memory."""
import os
import statistics
import sys
import time
from dataclasses import dataclass


@dataclass
class Sample:
    wall: float
    """Seconds from launch to exit."""
    cpu: float
    rss: float
    """Peak resident memory in MB. Linux counts the launcher's own memory in, so that is the least seen."""
    code: int


def run(command, log, read=os.devnull, write=os.devnull):
    """One cold process; it reads the file `read`, its output goes to the file `write`, its errors to the file `log`."""
    command = [str(word) for word in command]
    actions = [
        (os.POSIX_SPAWN_OPEN, 0, str(read), os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, str(write), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600),
        (os.POSIX_SPAWN_OPEN, 2, str(log), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600),
    ]
    began = time.perf_counter()
    try:
        process = os.posix_spawn(command[0], command, os.environ, file_actions=actions)
    except OSError as error:
        log.write_text(f"{command[0]}: {error.strerror}")
        return Sample(0, 0, 0, 127)
    _, status, usage = os.wait4(process, 0)
    wall = time.perf_counter() - began
    return Sample(wall, usage.ru_utime + usage.ru_stime, megabytes(usage), os.waitstatus_to_exitcode(status))


def megabytes(usage):
    return usage.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)


class Series:
    """The samples of one command. A run that ended with a code outside `allowed` spoils the series."""

    def __init__(self, name, command, rounds, allowed=(0,), output=None):
        self.name, self.command, self.rounds, self.allowed, self.output = name, command, rounds, allowed, output
        self.samples = []

    def go(self, log):
        if self.output: self.output.unlink(missing_ok=True)
        sample = run(self.command, log)
        if sample.code not in self.allowed and self.ok:
            tail = log.read_text(errors="replace").strip().splitlines()[-5:]
            print(f"{self.name}: exit {sample.code}", *tail, sep="\n    ", file=sys.stderr)
        self.samples.append(sample)

    @property
    def ok(self):
        return all(sample.code in self.allowed for sample in self.samples)

    def median(self, what):
        return statistics.median(getattr(sample, what) for sample in self.samples)

    def best(self, what):
        return min(getattr(sample, what) for sample in self.samples)


def interleave(series, log):
    """Round by round, one run of each command in turn, so that a busy minute hurts all of them alike."""
    for number in range(max(one.rounds for one in series)):
        for one in series:
            if number < one.rounds: one.go(log)
    return series
