"""python3 -m reading_model.branch --checkpoint FILE --words FOLDER --out FILE [--epochs N]

Trains the branch for claims of a checkpoint: its layers and heads, on what the encoder below gives, which is computed once. All
other heads stay as they are to the bit."""
import argparse
import os
import random
import time

import torch

from . import corpora, export, labels, losses, network, texts
from .evaluate import evaluate
from .windows import Batch, batches, windows

BUDGET = 224  # pieces a window
LAYERS, HEADS, GROUP, AVERAGE = 1.5e-4, 1e-3, 8, 0.99


def prepare(model, speller, documents):
    """(what stands below the branch, the window) for all windows of some documents."""
    for part in model.encoder.modules():
        if isinstance(part, network.WindowDropout):
            part.rate = 0.0
    model.train()  # products in bfloat16 are for training only
    found = []
    with torch.no_grad():
        for group in batches([w for doc in documents for w in windows(doc, speller, BUDGET)], 2000):
            batch = Batch(group, model.inventories)
            for w, row in zip(group, model.encoder.below(batch.pieces, batch.shapes, batch.piece_mask)):
                found.append((row[:len(w.pieces)].bfloat16(), w))
    return found


def loss(model, group):
    batch = Batch([w for _, w in group], model.inventories)
    below = torch.zeros(*batch.pieces.shape, model.encoder.width)
    for row, (vectors, _) in zip(below, group):
        row[:len(vectors)] = vectors
    tags, pairs = model.claim_heads(model.claim_words(below, batch.piece_mask, batch.first))
    return (losses.WEIGHTS["trigger"] * losses.cross_entropy(tags["trigger"], batch.labels("trigger"))
            + losses.WEIGHTS["argument"] * losses.argument(model, batch, pairs))


def learn(model, prepared, minutes, report):
    heads = [p for n, p in model.named_parameters() if n.startswith(("deep.trigger", "role_", "claim_pairs"))]
    optimiser = torch.optim.AdamW([{"params": list(model.branch.parameters()), "rate": LAYERS}, {"params": heads, "rate": HEADS}],
                                  lr=0, weight_decay=0.02)
    learning = [*model.branch.parameters(), *heads]
    averaged, began, step, epoch = None, time.time(), 0, 0
    while (done := (time.time() - began) / 60 / minutes) < 1:
        epoch += 1
        random.shuffle(prepared)
        prepared.sort(key=lambda each: len(each[0]) // 48)
        groups = [prepared[i:i + GROUP] for i in range(0, len(prepared), GROUP)]
        random.shuffle(groups)
        seen = 0
        for group in groups:
            done = (time.time() - began) / 60 / minutes
            step += 1
            for each in optimiser.param_groups:
                each["lr"] = each["rate"] * min(1, step / 60) * max(0.0, 1 - done)
            model.train()
            found = loss(model, group)
            optimiser.zero_grad()
            found.backward()
            torch.nn.utils.clip_grad_norm_(learning, 1.0)
            optimiser.step()
            seen += float(found)
            if done > 0.5:
                averaged = [p.detach().clone() for p in learning] if averaged is None else averaged
                for mean, own in zip(averaged, learning):
                    mean.lerp_(own.detach(), 1 - AVERAGE)
            if done >= 1:
                break
        print(f"epoch {epoch} {(time.time() - began) / 60:.1f} min loss {seen / len(groups):.3f} {report() if epoch % 3 == 0 else ''}",
              flush=True)
    for own, mean in zip(learning, averaged or learning):
        own.data.copy_(mean.data)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("checkpoint", "words", "out"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--claims", default=texts.CLAIMS)
    parser.add_argument("--strict", action="store_true", help="learn from triggers/strict, too")
    parser.add_argument("--minutes", type=float, default=15)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--half", action="store_true", help="products in bfloat16")
    options = parser.parse_args()
    torch.manual_seed(options.seed), random.seed(options.seed), torch.set_num_threads(options.threads)
    network.Linear.half = options.half
    state = torch.load(options.checkpoint)
    state["inventories"].update({head: labels.inventories([])[head] for head in ("trigger", "argument")})
    model, speller = export.build(state)
    words = os.path.join(options.words, "claims.words.jsonl")
    strict = os.path.join(options.claims, "strict") if options.strict else None
    documents, unseen = (corpora.claims(os.path.join(options.claims, part), words, strict) for part in ("train", "dev"))
    prepared = prepare(model, speller, documents)
    print(f"{len(prepared)} windows", flush=True)
    score = lambda: "  ".join(f"{k} {v:.1f}" for k, v in evaluate(model, unseen, speller).items())
    learn(model, prepared, options.minutes, score)
    print(score())
    torch.save({**state, "model": model.state_dict(), "averaged": None, "optimiser": None, "branch_minutes": state.get("branch_minutes", 0) + options.minutes}, options.out)


if __name__ == "__main__":
    main()
