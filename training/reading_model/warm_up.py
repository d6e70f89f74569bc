"""python3 -m reading_model.warm_up --checkpoint FILE --words FOLDER --out FILE [--epochs N]

Trains the heads of claims alone, on the vectors that the encoder of a checkpoint gives, which is quick since they are computed
once. Training everything from there (`train --start`) takes a fraction of the time that new heads need otherwise."""
import argparse
import os
import random

import torch
from torch.nn import functional as F

from . import corpora, export, labels, losses, network, train
from .windows import Batch, windows

RATE, GROUP, BUDGET = 2e-3, 12, 256


def prepare(model, speller, documents):
    """(window, its batch, the vectors of its words) for all windows of some documents."""
    found = []
    with torch.no_grad():
        for doc in documents:
            for w in windows(doc, speller, BUDGET):
                batch = Batch([w], model.inventories)
                found.append((w, batch, model.words(batch.pieces, batch.shapes, batch.piece_mask, batch.first)[0]))
    return found


def loss(model, own, prepared):
    total = 0
    for _, batch, words in prepared:
        words = F.dropout(words, 0.2)
        vectors = F.leaky_relu(own(words), 0.1).split(network.PAIR, -1)
        pairs = dict(zip(("event", "argument"), vectors))
        total = total + losses.WEIGHTS["trigger"] * losses.cross_entropy(model.deep["trigger"](words), batch.labels("trigger"))
        total = total + losses.WEIGHTS["argument"] * losses.argument(model, batch, pairs)
    return total / len(prepared)


def warm_up(model, prepared, epochs):
    size = 2 * network.PAIR  # event and argument are the last of the pairs
    own = torch.nn.Linear(model.encoder.width, size)
    own.weight.data.copy_(model.pairs.weight[-size:]), own.bias.data.copy_(model.pairs.bias[-size:])
    learning = [p for n, p in model.named_parameters() if n.startswith(("deep.trigger", "role_"))]
    optimiser = torch.optim.AdamW([*learning, *own.parameters()], lr=RATE, weight_decay=0.05)
    steps, step = epochs * (len(prepared) // GROUP + 1), 0
    model.train()
    for epoch in range(epochs):
        random.shuffle(prepared)
        seen = 0
        for i in range(0, len(prepared), GROUP):
            step += 1
            for group in optimiser.param_groups:
                group["lr"] = RATE * min(1, step / 50) * max(0.02, 1 - step / steps)
            found = loss(model, own, prepared[i:i + GROUP])
            optimiser.zero_grad()
            found.backward()
            optimiser.step()
            seen += float(found)
        print(f"epoch {epoch + 1} loss {seen * GROUP / len(prepared):.3f}", flush=True)
    model.pairs.weight.data[-size:], model.pairs.bias.data[-size:] = own.weight.data, own.bias.data


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("checkpoint", "words", "out"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--claims", default=train.CLAIMS)
    parser.add_argument("--epochs", type=int, default=24)
    options = parser.parse_args()
    torch.manual_seed(1), random.seed(1)
    state = torch.load(options.checkpoint)
    state["inventories"].update({head: labels.inventories([])[head] for head in ("trigger", "argument")})
    model, speller = export.build(state)
    documents = corpora.claims(os.path.join(options.claims, "train"), os.path.join(options.words, "claims.words.jsonl"))
    warm_up(model, prepare(model, speller, documents), options.epochs)
    torch.save({**state, "model": model.state_dict(), "averaged": None}, options.out)


if __name__ == "__main__":
    main()
