"""python3 -m reading_model.restore --model FOLDER --encoder FILE --out FILE

Makes a checkpoint of an exported model, for `branch` to train on where no checkpoint was kept. The weights are those of the
export, so they are as coarse as int8 made them; exported again, they are the same."""
import argparse
import json
import os

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from . import export, network


def weights(path):
    """The parameters of the model by their names, from the graph: a product's weights bear the name of the bias that is added to
    them, or of the node."""
    graph = onnx.load(path).graph
    values = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    for name in [n for n in values if n.endswith("_int8")]:
        name = name[:-len("_int8")]
        values[name] = values.pop(name + "_int8") * values.pop(name + "_scale")
        values.pop(name + "_zero", None)
    found = {name[len("model."):]: value for name, value in values.items() if name.startswith("model.")}
    products = {}  # by the tensor that a product gives
    for node in graph.node:
        if node.op_type in ("MatMul", "MatMulInteger"):
            name = node.input[1].removesuffix("_int8")
            if name.startswith("onnx::"):
                products[node.output[0].removesuffix("_i32")] = name
    for node in graph.node:
        bias = next((i for i in node.input if i.startswith("model.") and i.endswith(".bias")), None)
        product = next((i for i in node.input if i in products), None)
        if node.op_type == "Add" and bias and product:
            found[bias[len("model."):-len("bias")] + "weight"] = values[products.pop(product)].T
    for output, name in products.items():
        found[output.split("/")[-2] + ".weight"] = values[name].T
    return found


def tables(labels):
    """The parameters that are not in the graph."""
    found = {"distance": labels["distance"]}
    for head, chain in labels["chains"].items():
        size = len(chain["begin"])
        for part, scores in chain.items():
            scores = np.array(scores)
            found[f"crf.{head}.{part}"] = np.where(scores < -5e3, scores + 1e4, scores).reshape((size, size) if part == "step" else size)
    roles = [labels["roles"][role] for role in labels["inventories"]["argument"]]
    found.update({"role_" + part: [role[part] for role in roles] for part in ("pair", "argument", "none", "distance")})
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("model", "encoder", "out"):
        parser.add_argument("--" + name, required=True)
    options = parser.parse_args()
    with open(os.path.join(options.model, "labels.json"), encoding="utf8") as f:
        labels = json.load(f)
    with open(os.path.join(options.model, "provenance.json"), encoding="utf8") as f:
        provenance = json.load(f)
    found = {**weights(os.path.join(options.model, "reading.onnx")), **tables(labels)}
    found = {name: torch.tensor(np.array(value), dtype=torch.float32) for name, value in found.items()}
    state = {"encoder": options.encoder, "inventories": labels["inventories"], "averaged": None, "optimiser": None,
             "step": provenance["steps"], "seconds": 60 * provenance["minutes"], "branch_minutes": provenance["branch_minutes"],
             "model": found}
    model = network.ReadingModel(network.Encoder(encoder_of(options.encoder, found)), labels["inventories"])
    missing = {name for name, p in model.state_dict().items() if not name.endswith("_mask") and (name not in found or found[name].shape != p.shape)}
    if missing:
        raise SystemExit(f"{options.model} lacks {', '.join(sorted(missing))}")
    torch.save(state, options.out)


def encoder_of(path, found):
    layers = 1 + max(int(name.split(".")[2]) for name in found if name.startswith("encoder.layers."))
    return export.encoder(path, layers)[0]


if __name__ == "__main__":
    main()
