#!/usr/bin/env python3
"""Keeps the few inputs that reach most: keep.py CONTROL-FILE COUNT FOLDER

CONTROL-FILE is what libFuzzer's -merge_control_file wrote: the inputs' paths, and the features each of them has. The
best COUNT of them, by what each adds to those before it, are then the only files of FOLDER. An input of FOLDER keeps its name.
"""

import pathlib
import sys


def read(control):
    lines = pathlib.Path(control).read_text().splitlines()
    count = int(lines[0])
    paths = [pathlib.Path(line) for line in lines[2 : 2 + count]]
    features = {}
    for line in lines[2 + count :]:
        words = line.split()
        if words and words[0] == "FT":
            features[paths[int(words[1])]] = set(words[2:])
    return features


def best(features, count, folder):
    def worth(path):
        # Of two as good, the one that stands in the folder already: its name may say something.
        return len(features[path] - reached), path.parent == folder, -path.stat().st_size

    kept, reached = [], set()
    left = set(features)
    while left and len(kept) < count:
        path = max(sorted(left), key=worth)
        if not features[path] - reached:
            break
        kept.append(path)
        left.remove(path)
        reached |= features[path]
    whole = len(set().union(*features.values()))
    print(f"{len(kept)} of {len(features)} inputs reach {len(reached)} of {whole} features")
    return kept


def main():
    folder = pathlib.Path(sys.argv[3])
    kept = best(read(sys.argv[1]), int(sys.argv[2]), folder)
    texts = {path.name if path.parent == folder else path.name[:12]: path.read_bytes() for path in kept}
    for path in folder.iterdir():
        path.unlink()
    for name, text in texts.items():
        (folder / name).write_bytes(text)


main()
