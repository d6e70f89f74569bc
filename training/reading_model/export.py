"""python3 -m reading_model.export --checkpoint FILE --out FOLDER [--float] [--window N] [--overlap N] [--gold FOLDER]

Writes what the reader needs: reading.onnx (int8), vocabulary.txt, labels.json (inventories, the chains of the BIOES heads,
sizes) and provenance.json. The graph takes one window:

    pieces, shapes (1, pieces)   word pieces and how their words are written
    first (1, words)             the index of each word's first piece
    sentence (1, words)          a number for each word's sentence

and gives, a row a word: upos, xpos, lemma, mention, deprel (indices into the inventories), name, role, time (scores of BIOES
tags), trigger (scores of kinds), fact, arcs (words, 1 + words: heads, the root first), cue (words, words), anaphor, antecedent,
event, argument (words, PAIR)."""
import argparse
import datetime
import glob
import hashlib
import json
import os

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from . import labels as L
from . import losses, network
from .train import encoder, warm

ARGMAX = ("upos", "xpos", "lemma", "mention")
SCORES = (*L.SPANS, "trigger")
VECTORS = ("anaphor", "antecedent", "event", "argument")
OUTPUTS = (*ARGMAX, "deprel", *SCORES, "fact", "arcs", "cue", *VECTORS)


class Window(nn.Module):
    """The model as the reader calls it."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, pieces, shapes, first, sentence):
        model = self.model
        seen, own = model.encoder(pieces, shapes, None)
        for layer in model.branch:
            own = layer(own, None)
        words, own = (x[0].index_select(0, first[0]).unsqueeze(0) for x in (seen, own))
        tags, arcs, pairs = model.heads(words, seen[:, :1], own)
        outside = sentence.unsqueeze(2) != sentence.unsqueeze(1)
        outside = torch.cat([torch.zeros_like(outside[:, :, :1]), outside], 2)
        arcs = arcs.masked_fill(outside, -1e4)
        deprel = model.relations(pairs["dependant"], losses.pick(pairs["head"], arcs.argmax(-1))).argmax(-1)
        cue = pairs["part"] @ pairs["cue"].transpose(1, 2)
        found = [tags[h].argmax(-1).int() for h in ARGMAX] + [deprel.int()] + [tags[h] for h in SCORES]
        found += [tags["fact"], arcs, cue, *(pairs[v] for v in VECTORS)]
        return tuple(x[0] for x in found)


def build(state, averaged=True):
    """The model of a checkpoint, heads that are newer than it as they begin, and its speller."""
    layers = 1 + max(int(k.split(".")[2]) for k in state["model"] if k.startswith("encoder.layers."))
    found, speller = encoder(state["encoder"], layers)
    model = network.ReadingModel(network.Encoder(found), state["inventories"])
    warm(model, state if averaged else {**state, "averaged": None})
    return model.eval(), speller


def load(path, averaged=True):
    state = torch.load(path)
    return (*build(state, averaged), state)


def graph(model, path):
    pieces, words = 12, 8
    sample = (torch.ones(1, pieces, dtype=torch.long), torch.zeros(1, pieces, dtype=torch.long),
              torch.arange(1, 1 + words).unsqueeze(0), torch.zeros(1, words, dtype=torch.long))
    axes = {"pieces": {1: "pieces"}, "shapes": {1: "pieces"}, "first": {1: "words"}, "sentence": {1: "words"}}
    axes.update({o: {0: "words"} for o in OUTPUTS})
    axes["arcs"][1], axes["cue"][1] = "heads", "cues"
    torch.onnx.export(Window(model), sample, path, opset_version=14, input_names=["pieces", "shapes", "first", "sentence"],
                      output_names=list(OUTPUTS), dynamic_axes=axes, do_constant_folding=True)


def vectorise(path):
    """Writes layer normalisation so that ONNX Runtime does not know it for its own: the kernel it would put in its place goes
    number by number and takes a sixth of the time of a window; plain products and means take a third of that."""
    model = onnx.load(path)
    nodes = []
    for node in model.graph.node:
        if "norm/" in node.name and node.op_type == "Pow":
            nodes.append(helper.make_node("Mul", [node.input[0]] * 2, node.output, node.name))
        elif "norm/" in node.name and node.op_type == "Div":
            inverse = node.output[0] + "_inverse"
            nodes += [helper.make_node("Reciprocal", [node.input[1]], [inverse]),
                      helper.make_node("Mul", [node.input[0], inverse], node.output, node.name)]
        else:
            nodes.append(node)
    used = {i for node in nodes for i in node.input}
    del model.graph.node[:]
    model.graph.node.extend(n for n in nodes if n.op_type != "Constant" or n.output[0] in used)
    onnx.checker.check_model(model)
    onnx.save(model, path)


def quantise(path, widths):
    """int8 weights, a scale a column, for products with `widths` columns; int8 rows for the word-piece embedding. The range
    is 7 bits: processors without VNNI saturate beyond it."""
    model = onnx.load(path)
    values = {t.name: numpy_helper.to_array(t) for t in model.graph.initializer}
    nodes, added, quantised = [], [], {}
    for node in model.graph.node:
        weight = values.get(node.input[1]) if node.op_type == "MatMul" and len(node.input) == 2 else None
        if weight is not None and weight.ndim == 2 and weight.shape[1] in widths:
            scale = np.maximum(np.abs(weight).max(0), 1e-8) / 63
            name = node.input[1]
            added += [numpy_helper.from_array(np.rint(weight / scale).astype(np.int8), name + "_int8"),
                      numpy_helper.from_array(scale.astype(np.float32), name + "_scale"),
                      numpy_helper.from_array(np.zeros(1, np.int8).reshape(()), name + "_zero")]
            source = node.input[0]
            if source not in quantised:
                quantised[source] = [source + s for s in ("_u8", "_u8_scale", "_u8_zero")]
                nodes.append(helper.make_node("DynamicQuantizeLinear", [source], quantised[source]))
            u8, u8_scale, u8_zero = quantised[source]
            out = node.output[0]
            nodes += [helper.make_node("MatMulInteger", [u8, name + "_int8", u8_zero, name + "_zero"], [out + "_i32"]),
                      helper.make_node("Cast", [out + "_i32"], [out + "_f32"], to=TensorProto.FLOAT),
                      helper.make_node("Mul", [u8_scale, name + "_scale"], [out + "_scales"]),
                      helper.make_node("Mul", [out + "_f32", out + "_scales"], [out])]
        elif node.op_type == "Gather" and values.get(node.input[0]) is not None and values[node.input[0]].shape[0] > 10_000:
            name, rows = node.input[0], values[node.input[0]]
            scale = np.maximum(np.abs(rows).max(1, keepdims=True), 1e-8) / 127
            added += [numpy_helper.from_array(np.rint(rows / scale).astype(np.int8), name + "_int8"),
                      numpy_helper.from_array(scale.astype(np.float32), name + "_scale")]
            out = node.output[0]
            nodes += [helper.make_node("Gather", [name + "_int8", node.input[1]], [out + "_i8"], axis=0),
                      helper.make_node("Gather", [name + "_scale", node.input[1]], [out + "_scales"], axis=0),
                      helper.make_node("Cast", [out + "_i8"], [out + "_f32"], to=TensorProto.FLOAT),
                      helper.make_node("Mul", [out + "_f32", out + "_scales"], [out])]
        else:
            nodes.append(node)
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    model.graph.initializer.extend(added)
    used = {i for node in model.graph.node for i in node.input}
    kept = [t for t in model.graph.initializer if t.name in used]
    del model.graph.initializer[:]
    model.graph.initializer.extend(kept)
    onnx.checker.check_model(model)
    onnx.save(model, path)


def chain(crf):
    """What a BIOES head adds to its scores: begin, step (row by row: from, to) and end."""
    return {name: [round(float(x), 5) for x in scores.flatten()] for name, scores in zip(("begin", "step", "end"), crf.scores())}


def roles(model):
    """What `ReadingModel.arguments` needs of each role."""
    parts = {"pair": model.role_pair, "argument": model.role_argument, "none": model.role_none, "distance": model.role_distance}
    return {role: {name: [round(float(x), 5) for x in part[i]] for name, part in parts.items()}
            for i, role in enumerate(model.inventories["argument"])}


def digest(path):
    """SHA-256 of a file, or of all files of a folder in the order of their names."""
    found = hashlib.sha256()
    for name in sorted(glob.glob(path + "/**", recursive=True)) if os.path.isdir(path) else [path]:
        if os.path.isfile(name):
            with open(name, "rb") as f:
                found.update(f.read())
    return found.hexdigest()


ENCODERS = {  # file: name and licence
    "all-minilm-l6-v2.onnx": "all-MiniLM-L6-v2 (Apache-2.0)",
    "e5-small-v2.onnx": "e5-small-v2 (MIT)",
    "bge-small-en-v1.5.onnx": "bge-small-en-v1.5 (MIT)",
}
GOLD = {  # folder or file: (name, licence as stated)
    "polnear/train": ("PolNeAR 1.0, train", "none stated"),
    "conll2003/eng.train": ("CoNLL-2003 English, train", "research"),
    "ewt/train.conllu": ("UD English EWT, train", "CC BY-SA 4.0"),
    "gum/train.conllu": ("UD English GUM, train", "annotations CC BY 4.0"),
    "timeml/TimeBank": ("TimeBank 1.2 (TempEval-3)", "LDC"),
    "factuality/UW": ("UW event factuality, train", "see source"),
    "t17": ("timeline-17 news reports, marked by us", "the publishers'"),
    "re3d": ("re3d documents, marked by us", "OGL, public domain, one part NC"),
}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--gold", help="the gold folder, for its hashes")
    parser.add_argument("--float", action="store_true", help="leave the weights in 32 bits")
    parser.add_argument("--last", action="store_true", help="the last weights instead of their average")
    parser.add_argument("--window", type=int, default=288, help="pieces a window")
    parser.add_argument("--overlap", type=int, default=40, help="pieces that two windows share")
    options = parser.parse_args()
    model, speller, state = load(options.checkpoint, not options.last)
    os.makedirs(options.out, exist_ok=True)
    path = os.path.join(options.out, "reading.onnx")
    graph(model, path)
    vectorise(path)
    if not options.float:
        width = model.encoder.width
        quantise(path, {width, 3 * width, 4 * width, network.HIDDEN, network.ARC, network.PAIR * len(network.VECTORS), network.PAIR * len(network.CLAIM_VECTORS),
                        model.tags.weight.shape[0]})
    with open(os.path.join(options.out, "vocabulary.txt"), "w", encoding="utf8") as f:
        f.writelines(piece + "\n" for piece in sorted(speller.ids, key=speller.ids.get))
    with open(os.path.join(options.out, "labels.json"), "w", encoding="utf8") as f:
        json.dump({"window": options.window, "overlap": options.overlap, "cased": speller.cased,
                   "inventories": model.inventories, "chains": {h: chain(c) for h, c in model.crf.items()},
                   "pair": network.PAIR, "distance": [round(float(x), 5) for x in model.distance], "roles": roles(model)}, f, ensure_ascii=False)
    trainer = hashlib.sha256()
    for name in sorted(glob.glob(os.path.join(os.path.dirname(__file__), "*.py"))):
        with open(name, "rb") as f:
            trainer.update(f.read())
    gold = [{"name": name, "licence": licence, "sha256": digest(os.path.join(options.gold, part))}
            for part, (name, licence) in GOLD.items()] if options.gold else []
    with open(os.path.join(options.out, "provenance.json"), "w", encoding="utf8") as f:
        name = os.path.basename(state["encoder"])
        json.dump({"encoder": ENCODERS.get(name, name), "layers": len(model.encoder.layers), "data": gold,
                   "trainer": trainer.hexdigest(), "steps": state["step"],
                   "minutes": round(state["seconds"] / 60), "branch_minutes": state.get("branch_minutes", 0), "date": datetime.date.today().isoformat(), "sha256": digest(path)}, f, indent=2)


if __name__ == "__main__":
    main()
