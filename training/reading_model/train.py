"""python3 -m reading_model.train --gold FOLDER --words FOLDER --encoder FILE --out FILE [--minutes N] …

Trains every head on the gold it is given, for a time. Writes a checkpoint every ten minutes and goes on from it when run
again. Two processes that name each other's --out as --peer share what they learn: now and then each moves to the middle
of the two."""
import argparse
import json
import os
import random
import time

import torch

from . import corpora, labels, losses, network, texts, weights
from .evaluate import evaluate
from .pieces import WordPieces
from .windows import Batch, batches, windows


def gold(folder, words, claims):
    """name -> (documents to train on, documents to score)."""
    cut = lambda name: os.path.join(words, name + ".words.jsonl")
    return {
        "polnear": (corpora.polnear(f"{folder}/polnear/train", cut("polnear-train")), corpora.polnear(f"{folder}/polnear/dev", cut("polnear-dev"))),
        "ewt": (corpora.treebank(f"{folder}/ewt/train.conllu"), corpora.treebank(f"{folder}/ewt/dev.conllu")),
        "gum": (corpora.treebank(f"{folder}/gum/train.conllu"), corpora.treebank(f"{folder}/gum/dev.conllu")),
        "conll": (corpora.conll(f"{folder}/conll2003/eng.train", cut("conll-train")), corpora.conll(f"{folder}/conll2003/eng.testa", cut("conll-testa"))),
        "timebank": (corpora.timeml(f"{folder}/timeml/TimeBank", cut("timebank")), corpora.timeml(f"{folder}/timeml/AQUAINT", cut("aquaint"))),
        "uw": (corpora.uw(f"{folder}/factuality/UW/train.conll"), corpora.uw(f"{folder}/factuality/UW/dev.conll")),
        "claims": tuple(corpora.claims(f"{claims}/{part}", cut("claims")) for part in ("train", "dev")),
    }


def encoder(path, layers=99):
    """The encoder's weights up to a layer and the speller that goes with them, from an ONNX file with its tokenizer beside
    it, or a TensorFlow model in a zip file."""
    found, speller = whole_encoder(path)
    return {k: v for k, v in found.items() if not k[0].isdigit() or int(k.split(".")[0]) < layers}, speller


def whole_encoder(path):
    if path.endswith(".onnx"):
        with open(path[:-len(".onnx")] + "-tokenizer.json", encoding="utf8") as f:
            vocabulary = json.load(f)["model"]["vocab"]
        return weights.from_onnx(path), WordPieces(sorted(vocabulary, key=vocabulary.get), cased=False)
    found, vocabulary = weights.from_tensorflow(path)
    return found, WordPieces(vocabulary, cased="A" in vocabulary)


class Distortion:
    """Now and then a window is written another way: in another case (headlines, wire slugs, careless text), with the other
    kind of quotation marks. A few words are always hidden, so that the rest of the sentence is read."""

    OPEN, CLOSE = ("“", "``"), ("”", "''")

    def __init__(self, hidden=0.03):
        chance = random.random()
        self.case = str.upper if chance < 0.02 else str.lower if chance < 0.04 else str.capitalize if chance < 0.06 else None
        self.quotes = random.choice((None, None, "straight", "curly"))
        self.inside, self.hidden = False, hidden

    def __call__(self, word, opens_paragraph):
        if opens_paragraph:
            self.inside = False
        if random.random() < self.hidden:
            return None
        if self.quotes and word in ('"', *self.OPEN, *self.CLOSE):
            opens = word in self.OPEN or word == '"' and not self.inside
            self.inside = opens
            return '"' if self.quotes == "straight" else "“" if opens else "”"
        if self.quotes and "’" in word and self.quotes == "straight":
            word = word.replace("’", "'")
        return self.case(word) if self.case else word


def epoch(corpus, speller, options):
    """All windows of a corpus, cut anew: other sizes and other cases each time."""
    found = []
    for doc in corpus:
        found += windows(doc, speller, random.choice((128, 192, 256, 320, 384)), Distortion())
    return batches([w for w in found if w.first], options.batch)


def stream(corpora_, speller, options):
    """Batches of all corpora, for ever, in proportion to their sizes times their weights."""
    queues = {name: [] for name in corpora_}
    sizes = {name: sum(len(d.words) for d in docs) * options.weights.get(name, 1) for name, docs in corpora_.items()}
    while True:
        name = random.choices(list(sizes), list(sizes.values()))[0]
        if not queues[name]:
            queues[name] = epoch(corpora_[name], speller, options)
            random.shuffle(queues[name])
        yield queues[name].pop()


def groups(model, options):
    """Parameters with their rates: heads fast, the encoder slow, its lower layers slower."""
    count = len(model.encoder.layers)
    found = [{"params": [p for n, p in model.named_parameters() if not n.startswith("encoder.") and p.requires_grad], "rate": options.head_rate}]
    for i, layer in enumerate(model.encoder.layers):
        found.append({"params": list(layer.parameters()), "rate": options.rate * options.decay ** (count - 1 - i)})
    found.append({"params": [*model.encoder.shape.parameters(), *model.encoder.norm.parameters()], "rate": options.rate})
    return found


def train(options):
    torch.manual_seed(1)  # the same first heads for peers
    torch.set_num_threads(options.threads)
    network.Linear.half = options.half
    found, speller = encoder(options.encoder, options.layers)
    sets = gold(options.gold, options.words, options.claims)
    inventories = labels.inventories([d for docs, _ in sets.values() for d in docs])
    model = network.ReadingModel(network.Encoder(found), inventories)
    optimiser = torch.optim.AdamW(groups(model, options), lr=0, weight_decay=0.01, foreach=True)
    averaged, step, began = None, 0, 0
    random.seed(options.seed), torch.manual_seed(options.seed)
    if options.start and not os.path.exists(options.out):
        warm(model, torch.load(options.start))
    if os.path.exists(options.out):
        state = torch.load(options.out)
        model.load_state_dict(state["model"]), optimiser.load_state_dict(state["optimiser"])
        averaged, step, began = state["averaged"], state["step"], state["seconds"]
        random.seed(options.seed + step)
    print(f"{sum(p.numel() for p in model.parameters() if p.requires_grad) / 1e6:.1f} M weights to train, from step {step}", flush=True)
    started = saved = time.time()
    began, pieces, seen = started - began, 0, {}
    for batch in stream({name: docs for name, (docs, _) in sets.items()}, speller, options):
        done = (time.time() - began) / 60 / options.minutes
        if done >= 1:
            break
        step += 1
        now = min(step / options.warmup, max(0.0, 1 - done))
        for group in optimiser.param_groups:
            group["lr"] = group["rate"] * now
        batch = Batch(batch, inventories)
        model.train()
        outputs = model.heads(*model.words(batch.pieces, batch.shapes, batch.piece_mask, batch.first))
        parts = losses.gold(model, batch, outputs)
        loss = sum(losses.WEIGHTS[k] * v for k, v in parts.items())
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        pieces += batch.pieces.numel()
        for k, v in parts.items():
            seen[k] = 0.98 * seen.get(k, float(v)) + 0.02 * float(v)
        if options.peer and step % options.mingle == 0:
            mingle(model, options)
        if done > 0.6:
            averaged = average(averaged, model)
        if step % 100 == 0:
            print(f"step {step} {(time.time() - began) / 60:.1f} min {pieces / (time.time() - started):.0f} pieces/s "
                  + " ".join(f"{k} {v:.3f}" for k, v in sorted(seen.items())), flush=True)
        if time.time() - saved > 600:
            save(options, model, optimiser, averaged, step, began, inventories)
            saved = time.time()
    save(options, model, optimiser, averaged, step, began, inventories)
    report(model, averaged, sets, speller)


def warm(model, state):
    """Takes over the averaged weights of an earlier training. Heads that are newer than it stay as they are; a branch that is
    newer begins as the layers it stands in place of."""
    own = model.state_dict()
    earlier = {**state["model"], **(state["averaged"] or {})}
    for name, value in earlier.items():
        if name in own and own[name].shape == value.shape:
            own[name].copy_(value)
    if not any(name.startswith("branch.") for name in earlier):
        for layer, above in zip(model.branch, model.encoder.layers[-network.BRANCH:]):
            layer.load_state_dict(above.state_dict())


def mingle(model, options):
    """Leaves the weights where the peer finds them, and moves half-way to the peer's, unless those are old."""
    own = {name: p.data for name, p in model.named_parameters() if p.requires_grad}
    peer = options.peer + ".weights"
    fresh = os.path.exists(peer) and time.time() - os.path.getmtime(peer) < 240
    theirs = torch.load(peer) if fresh else {}
    torch.save(own, options.out + ".weights.part")
    os.replace(options.out + ".weights.part", options.out + ".weights")
    for name, value in theirs.items():
        own[name].lerp_(value, 0.5)


def average(averaged, model, rate=0.999):
    """A moving average of the weights, which scores better than the last ones."""
    state = {k: v for k, v in model.state_dict().items() if v.dtype == torch.float32}
    if averaged is None:
        return {k: v.clone() for k, v in state.items()}
    for k, v in state.items():
        averaged[k].lerp_(v, 1 - rate)
    return averaged


def save(options, model, optimiser, averaged, step, began, inventories):
    torch.save({"model": model.state_dict(), "optimiser": optimiser.state_dict(), "averaged": averaged, "step": step,
                "seconds": time.time() - began, "inventories": inventories, "encoder": options.encoder}, options.out + ".part")
    os.replace(options.out + ".part", options.out)


def report(model, averaged, sets, speller):
    own = {k: v.clone() for k, v in model.state_dict().items()}
    for label, state in (("last", None), ("averaged", averaged)):
        if state or label == "last":
            model.load_state_dict({**own, **(state or {})})
            for name, (_, docs) in sets.items():
                print(f"  {label} {name}: " + "  ".join(f"{k} {v:.2f}" for k, v in evaluate(model, docs, speller).items()), flush=True)
    model.load_state_dict(own)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("gold", "words", "encoder", "out"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--claims", default=texts.CLAIMS,
                        help="triggers of claims to train on and to score, in train and dev")
    parser.add_argument("--start", help="a checkpoint whose weights to begin with, perhaps of fewer heads")
    parser.add_argument("--minutes", type=float, default=120)
    parser.add_argument("--peer", help="the --out of a second process that trains beside this one")
    parser.add_argument("--mingle", type=int, default=40, help="steps between two exchanges with the peer")
    parser.add_argument("--warmup", type=int, default=150)
    parser.add_argument("--batch", type=int, default=1600, help="pieces a batch")
    parser.add_argument("--layers", type=int, default=99, help="how many layers of the encoder are kept, from below")
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--decay", type=float, default=0.95, help="how much slower each lower layer learns")
    parser.add_argument("--head-rate", type=float, default=8e-4)
    parser.add_argument("--weights", type=json.loads, default={"timebank": 2, "claims": 2}, help="how often a corpus is seen, beside its size")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--half", action="store_true", help="products in bfloat16")
    train(parser.parse_args())


if __name__ == "__main__":
    main()
