"""python3 -m reading_model.mean --out FILE CHECKPOINT CHECKPOINT …

The mean of the weights of several checkpoints that began from the same one: trained apart from there, each on other reports, they err
in other places, and their mean errs less than any of them (Wortsman and others 2022, "model soups")."""
import argparse

import torch


def mean(states):
    found = {}
    for name, first in states[0]["model"].items():
        same = [state["model"][name] for state in states]
        equal = not first.is_floating_point() or all(torch.equal(first, each) for each in same)
        found[name] = first if equal else sum(same) / len(same)
    return {**states[0], "model": found, "branch_minutes": max(state.get("branch_minutes", 0) for state in states)}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", required=True)
    parser.add_argument("checkpoints", nargs="+")
    options = parser.parse_args()
    torch.save(mean([torch.load(path, map_location="cpu") for path in options.checkpoints]), options.out)


if __name__ == "__main__":
    main()
