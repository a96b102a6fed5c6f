"""Builds the program that asks Sardze and those of its peers. A peer that cannot be built is named and left out."""
import os
import subprocess
import sys
from pathlib import Path

from peer import Peer

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[2]
PEERS = HERE / "peers"


def run(*command, environment=None):
    """What the command printed. Raises OSError or CalledProcessError."""
    import os
    done = subprocess.run([str(word) for word in command], check=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          text=True, env=os.environ | (environment or {}))
    return done.stdout.strip()


def ours():
    """The release build of `recurrence-bench`."""
    build = ["swift", "build", "-c", "release", "--static-swift-stdlib", "--product", "recurrence-bench",
             "--package-path", str(REPOSITORY)]
    subprocess.run(build, stdout=sys.stderr, check=True)
    return Peer("sardze", [REPOSITORY / ".build" / "release" / "recurrence-bench"])


def dateutil(folder):
    python = folder / "venv" / "bin" / "python"
    run(sys.executable, "-m", "venv", folder / "venv")
    run(python, "-m", "pip", "install", "--quiet", "python-dateutil")
    version = run(python, "-c", "import importlib.metadata as m; print(m.version('python-dateutil'))")
    return Peer("dateutil", [python, PEERS / "dateutil_peer.py"]), f"python-dateutil {version}"


def libical(folder):
    version = run("pkg-config", "--modversion", "libical")
    if not version.startswith("3."): raise OSError(f"libical is {version}, not 3")
    flags = run("pkg-config", "--cflags", "--libs", "libical").split()
    run("cc", "-O2", "-o", folder / "libical", PEERS / "libical_peer.c", *flags)
    return Peer("libical 3", [folder / "libical"]), f"libical {version}"


def rrule_go(folder):
    environment = {"GO111MODULE": "off", "GOPATH": "/usr/share/gocode", "GOCACHE": str(folder / "go")}
    run("go", "build", "-o", folder / "rrule", PEERS / "rrule_peer.go", environment=environment)
    return Peer("rrule-go", [folder / "rrule"]), "rrule-go of Debian with Go " + run("go", "version").split()[2].removeprefix("go")


def foundation(folder):
    run("swiftc", "-O", "-parse-as-library", "-o", folder / "foundation", PEERS / "FoundationPeer.swift")
    return Peer("Foundation", [folder / "foundation"]), "Foundation of " + run("swift", "--version").splitlines()[0]


HELP = {
    dateutil: "needs python3-venv and a network", libical: "apt-get install libical-dev pkg-config",
    rrule_go: "apt-get install golang-go golang-github-teambition-rrule-go-dev", foundation: "needs swiftc",
}


def peers(folder):
    """Those that could be built, and a line about each."""
    built, lines = [], []
    for make, help in HELP.items():
        try:
            peer, line = make(folder)
            built.append(peer)
            lines.append(line)
        except (OSError, subprocess.CalledProcessError) as error:
            reason = (getattr(error, "stderr", None) or str(error)).strip().splitlines()[-1]
            lines.append(f"{make.__name__} not measured ({help}): {reason}")
    return built, lines


def allocation_counter(folder):
    """The library that counts allocations, or `None`."""
    try:
        run("cc", "-O2", "-shared", "-fPIC", "-o", folder / "allocations.so", PEERS / "allocations.c")
    except (OSError, subprocess.CalledProcessError):
        return None
    return folder / "allocations.so"
