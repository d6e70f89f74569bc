"""Pretrained encoder weights, read from the Java artifacts that carry them, under one set of names.

    word, position, kind            embeddings
    norm.weight, norm.bias          the layer norm after them
    {i}.{query,key,value,attended,inner,outer}.{weight,bias}, {i}.{attended,outer}_norm.{weight,bias}

Linear weights are (out, in), as torch keeps them."""
import io
import struct
import zipfile

import numpy as np
import torch

PARTS = {"attention.self.query": "query", "attention.self.key": "key", "attention.self.value": "value",
         "attention.output.dense": "attended", "attention.output.LayerNorm": "attended_norm",
         "intermediate.dense": "inner", "output.dense": "outer", "output.LayerNorm": "outer_norm"}


def from_onnx(path):
    """An exported BERT: named initialisers as they are; a linear weight is the tensor of the MatMul that feeds the
    Add with its bias, transposed."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(path).graph
    values = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    made_by = {output: node for node in graph.node for output in node.output}
    found = {"word": values["embeddings.word_embeddings.weight"], "position": values["embeddings.position_embeddings.weight"],
             "kind": values["embeddings.token_type_embeddings.weight"], "norm.weight": values["embeddings.LayerNorm.weight"],
             "norm.bias": values["embeddings.LayerNorm.bias"]}
    for name, value in values.items():
        if name.startswith("encoder.layer."):
            layer, rest = name[len("encoder.layer."):].split(".", 1)
            part, kind = rest.rsplit(".", 1)
            found[f"{layer}.{PARTS[part]}.{kind}"] = value
    for node in graph.node:
        bias = next((i for i in node.input if i.startswith("encoder.layer.") and i.endswith(".bias")), None)
        if node.op_type == "Add" and bias:
            product = made_by[next(i for i in node.input if i != bias)]
            layer, rest = bias[len("encoder.layer."):].split(".", 1)
            found[f"{layer}.{PARTS[rest[:-len('.bias')]]}.weight"] = values[product.input[1]].T
    return {name: torch.tensor(value) for name, value in found.items()}


def from_tensorflow(path):
    """A BERT kept as a TensorFlow saved model in a zip file; returns the weights and the vocabulary's lines."""
    with zipfile.ZipFile(path) as archive:
        vocabulary = archive.read("assets/vocab.txt").decode("utf8").splitlines()
        index = bundle_index(archive.read("variables/variables.index"))
        data = archive.read("variables/variables.data-00000-of-00001")
    found = {}
    for name, (shape, offset, size) in index.items():
        value = np.frombuffer(data[offset:offset + size], dtype="<f4").reshape(shape)
        name = name.split("bert/", 1)[-1].replace("module/", "")
        if name.startswith("embeddings/"):
            key = {"word_embeddings": "word", "position_embeddings": "position", "token_type_embeddings": "kind",
                   "LayerNorm/gamma": "norm.weight", "LayerNorm/beta": "norm.bias"}[name[len("embeddings/"):]]
            found[key] = value
        elif name.startswith("encoder/layer_"):
            layer, rest = name[len("encoder/layer_"):].split("/", 1)
            part, kind = rest.rsplit("/", 1)
            kind, value = {"kernel": ("weight", value.T), "gamma": ("weight", value), "beta": ("bias", value), "bias": ("bias", value)}[kind]
            found[f"{layer}.{PARTS[part.replace('/', '.')]}.{kind}"] = value
    return {name: torch.tensor(value) for name, value in found.items()}, vocabulary


def bundle_index(table):
    """Name -> (shape, offset, size) out of a tensor bundle's index, an uncompressed LevelDB table."""
    footer = io.BytesIO(table[-48:])
    varint(footer), varint(footer)
    found = {}
    for _, handle in block(table, varint(footer), varint(footer)):
        entry = io.BytesIO(handle)
        for key, value in block(table, varint(entry), varint(entry)):
            if key:
                fields = message(value)
                shape = [message(d).get(1, 0) for d in message(fields[2], repeated=2).get(2, [])] if 2 in fields else []
                found[key.decode("utf8")] = (shape, fields.get(4, 0), fields[5])
    return found


def block(table, offset, size):
    data = table[offset:offset + size]
    end = size - 4 - 4 * struct.unpack("<I", data[-4:])[0]
    stream, key = io.BytesIO(data[:end]), b""
    while stream.tell() < end:
        shared, rest, length = varint(stream), varint(stream), varint(stream)
        key = key[:shared] + stream.read(rest)
        yield key, stream.read(length)


def varint(stream):
    value = shift = 0
    while True:
        byte = stream.read(1)[0]
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value


def message(data, repeated=None):
    """The fields of a protocol buffer message; field `repeated` as a list."""
    stream, fields = io.BytesIO(data), {}
    while stream.tell() < len(data):
        tag = varint(stream)
        field, wire = tag >> 3, tag & 7
        value = varint(stream) if wire == 0 else stream.read(varint(stream)) if wire == 2 else stream.read(4 if wire == 5 else 8)
        if field == repeated:
            fields.setdefault(field, []).append(value)
        else:
            fields[field] = value
    return fields
