"""python3 -m unittest smoke_test: a model of a few numbers learns three sentences of ours and is exported."""
import os
import tempfile
import unittest

import onnx
import torch

from reading_model import corpora, export, labels, losses, mean, network, restore
from reading_model.corpora import Document
from reading_model.pieces import WordPieces
from reading_model.windows import Batch, windows

WIDTH, INNER = 48, 64


def document():
    words = "The envoy told Ostran Radio that talks would begin on Friday .".split()
    count = len(words)
    doc = Document("made", words, [0], [0])
    doc.labels.update(
        upos=["DET", "NOUN", "VERB", "PROPN", "PROPN", "SCONJ", "NOUN", "AUX", "VERB", "ADP", "PROPN", "PUNCT"],
        xpos=["DT", "NN", "VBD", "NNP", "NNP", "IN", "NNS", "MD", "VB", "IN", "NNP", "."],
        lemma=["the", "envoy", "tell", "Ostran", "Radio", "that", "talk", "would", "begin", "on", "Friday", "."],
        deprel=["det", "nsubj", "root", "compound", "iobj", "mark", "nsubj", "aux", "ccomp", "case", "obl", "punct"],
        head=[1, 2, -1, 4, 2, 8, 8, 8, 2, 10, 8, 2],
        name=["O", "O", "O", "B-organisation", "E-organisation", *["O"] * 7],
        role=["B-source", "E-source", "S-cue", "O", "O", "B-content", *["I-content"] * 4, "E-content", "O"],
        cue=[2, 2, None, None, None, 2, 2, 2, 2, 2, 2, None],
        mention=["O", "person", "O", "O", "organization", "O", "event", "O", "O", "O", "time", "O"],
        cluster=[None, "1", None, None, "2", None, "1", None, None, None, "3", None],
        time=[*["O"] * 10, "S-DATE", "O"],
        trigger=["O"] * 6 + ["negotiate", "O", None] + ["O"] * 3,
        fact=[None] * 8 + [1.0] + [None] * 3)
    assert all(len(column) == count for column in doc.labels.values())
    doc.labels["arguments"] = [(6, "actor", 1), (6, "place", 4)]
    return doc


def weights(pieces):
    """An encoder of two layers that has learnt nothing."""
    found = {"word": torch.randn(pieces, WIDTH), "position": torch.randn(64, WIDTH), "kind": torch.zeros(2, WIDTH),
             "norm.weight": torch.ones(WIDTH), "norm.bias": torch.zeros(WIDTH)}
    for i in range(2):
        for part, (out, into) in {"query": (WIDTH, WIDTH), "key": (WIDTH, WIDTH), "value": (WIDTH, WIDTH),
                                  "attended": (WIDTH, WIDTH), "inner": (INNER, WIDTH), "outer": (WIDTH, INNER)}.items():
            found[f"{i}.{part}.weight"], found[f"{i}.{part}.bias"] = torch.randn(out, into) * 0.1, torch.zeros(out)
        for part in ("attended_norm", "outer_norm"):
            found[f"{i}.{part}.weight"], found[f"{i}.{part}.bias"] = torch.ones(WIDTH), torch.zeros(WIDTH)
    return found


class SmokeTest(unittest.TestCase):
    def test_every_loss_falls_and_the_graph_is_written(self):
        torch.manual_seed(1)
        doc = document()
        speller = WordPieces(["[UNK]", "[CLS]", "[SEP]", *sorted({w.lower() for w in doc.words})], cased=False)
        inventories = labels.inventories([doc], rarest=1)
        model = network.ReadingModel(network.Encoder(weights(len(speller.ids)), dropout=0.0), inventories, dropout=0.0)
        optimiser = torch.optim.Adam([p for p in model.parameters() if p.requires_grad], lr=3e-3)
        batch = Batch(windows(doc, speller, 64), inventories)
        first = None
        for _ in range(60):
            outputs = model.heads(*model.words(batch.pieces, batch.shapes, batch.piece_mask, batch.first))
            parts = losses.gold(model, batch, outputs)
            first = first or {k: float(v) for k, v in parts.items()}
            optimiser.zero_grad()
            sum(parts.values()).backward()
            optimiser.step()
        self.assertEqual(set(losses.WEIGHTS), set(parts))
        for name, value in parts.items():
            self.assertLess(float(value), 0.5 * first[name] + 0.05, name)
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "reading.onnx")
            export.graph(model.eval(), path)
            export.quantise(path, {WIDTH, 3 * WIDTH, INNER})
            kinds = {node.op_type for node in onnx.load(path).graph.node}
            restored = restore.weights(path)
        self.assertIn("MatMulInteger", kinds)
        restored.update(restore.tables({"inventories": inventories, "chains": {h: export.chain(c) for h, c in model.crf.items()},
                                        "distance": model.distance.tolist(), "roles": export.roles(model)}))
        for name, weight in model.state_dict().items():
            if not name.endswith("_mask"):
                torch.testing.assert_close(torch.tensor(restored[name], dtype=torch.float32), weight, rtol=0.01, atol=0.02, msg=name)


    def test_a_word_that_one_annotator_marked_is_no_example(self):
        with tempfile.TemporaryDirectory() as folder:
            words = os.path.join(folder, "claims.words.jsonl")
            with open(words, "w", encoding="utf8") as out:
                out.write('{"id": "made", "text": "Rebels took Karos", "paragraphs": [[[0, 6, 7, 11, 12, 17]]]}\n')
            for part, marks in (("train", "0\t6\toppose\n7\t11\tattack\n"), ("strict", "7\t11\tcapture\tactor=0-6\tplace=12-17\n")):
                os.mkdir(os.path.join(folder, part))
                with open(os.path.join(folder, part, "made.tsv"), "w", encoding="utf8") as out:
                    out.write(marks)
            found, = corpora.claims(os.path.join(folder, "train"), words, os.path.join(folder, "strict"))
        self.assertEqual(found.labels["trigger"], [None, "capture", "O"])
        self.assertEqual(found.labels["arguments"], [(1, "actor", 0), (1, "place", 2)])

    def test_the_mean_of_two_lies_between_them(self):
        states = [{"model": {"weight": torch.full((2, 2), value), "ids": torch.arange(3)}} for value in (1.0, 3.0)]
        found = mean.mean(states)["model"]
        torch.testing.assert_close(found["weight"], torch.full((2, 2), 2.0))
        torch.testing.assert_close(found["ids"], torch.arange(3))


if __name__ == "__main__":
    unittest.main()
