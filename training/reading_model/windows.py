"""Windows of documents, and batches of windows as tensors."""
import random
from dataclasses import dataclass, field

import torch

from . import labels as L
from .pieces import shape

SKIP = -100  # a label that is not judged


@dataclass
class Window:
    """Words begin … end of a document, and how they are spelled. `soft`: a teacher's opinion (see distil)."""
    doc: object
    begin: int
    end: int
    pieces: list
    shapes: list
    first: list
    soft: dict = field(default_factory=dict)

    def sentences(self):
        """For every word the number of its sentence."""
        starts, number, found = set(self.doc.sentences), 0, []
        for i in range(self.begin, self.end):
            number += i in starts
            found.append(number)
        return found


def window(doc, begin, end, speller, distort=None):
    """One window; a separator stands between paragraphs. `distort` writes the words another way (all capitals …) or hides
    them (None)."""
    paragraphs = set(doc.paragraphs)
    pieces, shapes, first = [speller.begin], [5], []
    for i in range(begin, end):
        if i in paragraphs and i > begin:
            pieces.append(speller.end)
            shapes.append(5)
        word = distort(doc.words[i], i in paragraphs) if distort else doc.words[i]
        first.append(len(pieces))
        spelled = [speller.unknown] if word is None else speller.of(word)
        pieces += spelled
        shapes += [shape(word or doc.words[i])] * len(spelled)
    return Window(doc, begin, end, [*pieces, speller.end], [*shapes, 5], first)


def windows(doc, speller, budget, distort=None):
    """Cuts a document into windows of at most `budget` pieces, at paragraphs, else at sentences, else anywhere."""
    lengths = [len(speller.of(w)) for w in doc.words]
    cuts = {**{s: 1 for s in doc.sentences}, **{p: 2 for p in doc.paragraphs}}
    found, begin, size, last = [], 0, 0, {1: 0, 2: 0}
    i = 0
    while i < len(doc.words):
        if i in cuts and i > begin:
            for level in range(1, cuts[i] + 1):
                last[level] = i
            size += cuts[i] == 2
        if size + lengths[i] > budget - 2 and i > begin:
            floor = begin + (i - begin) // 3
            cut = next((last[level] for level in (2, 1) if last[level] > floor), i)
            found.append(window(doc, begin, cut, speller, distort))
            begin, size, i = cut, 0, cut
            continue
        size += lengths[i]
        i += 1
    found.append(window(doc, begin, len(doc.words), speller, distort))
    return found


def batches(found, budget):
    """Groups windows of like length into batches of at most `budget` pieces, padding included."""
    grouped, group = [], []
    for w in sorted(found, key=lambda w: len(w.pieces) + random.random() * 16):
        if group and (len(group) + 1) * max(len(w.pieces), len(group[-1].pieces)) > budget:
            grouped.append(group)
            group = []
        group.append(w)
    return grouped + [group] if group else grouped


class Batch:
    """Tensors of a group of windows; labels are made on demand, SKIP where there is none."""

    def __init__(self, group, inventories):
        self.group = group
        self.index = {head: {x: i for i, x in enumerate(names)} for head, names in inventories.items()}
        length, self.width = max(len(w.pieces) for w in group), max(w.end - w.begin for w in group)
        fill = lambda rows, size: torch.tensor([[*r, *[0] * (size - len(r))] for r in rows])
        self.pieces, self.shapes = fill([w.pieces for w in group], length), fill([w.shapes for w in group], length)
        self.piece_mask = torch.arange(length) < torch.tensor([[len(w.pieces)] for w in group])
        self.first = fill([w.first for w in group], self.width)
        self.mask = torch.arange(self.width) < torch.tensor([[w.end - w.begin] for w in group])

    def has(self, label):
        return any(label in w.doc.labels for w in self.group)

    def labels(self, head):
        """(B, W) indices into the inventory."""
        index = self.index[head]
        rows = []
        for w in self.group:
            column = w.doc.labels.get(head)
            if column is None:
                row = [SKIP] * (w.end - w.begin)
            elif head == "lemma":
                row = [index.get(L.edit(w.doc.words[i], column[i]), SKIP) if column[i] else SKIP for i in range(w.begin, w.end)]
            else:
                row = [index.get(x, SKIP) if x else SKIP for x in column[w.begin:w.end]]
            rows.append(row)
        return self.pad(rows, SKIP)

    def whole_spans(self, head):
        """labels(head) with a span that the window cuts through repaired: it begins and ends inside."""
        found = self.labels(head)
        names = list(self.index[head])
        for b, w in enumerate(self.group):
            for i, other, change in ((0, "IE", {"I": "B", "E": "S"}), (w.end - w.begin - 1, "BI", {"I": "E", "B": "S"})):
                name = names[found[b, i]] if found[b, i] >= 0 else L.NONE
                if name[0] in other:
                    found[b, i] = self.index[head][change[name[0]] + name[1:]]
        return found.clamp(min=0)

    def heads(self, label="head"):
        """(B, W): 0 the root, 1 + the word in the window; SKIP if there is none or it lies outside."""
        rows = []
        for w in self.group:
            column = w.doc.labels.get(label)
            rows.append([SKIP] * (w.end - w.begin) if column is None else [
                SKIP if h is None else 0 if h < 0 else h - w.begin + 1 if w.begin <= h < w.end else SKIP for h in column[w.begin:w.end]])
        return self.pad(rows, SKIP)

    def same_sentence(self):
        """(B, W, W): whether two words stand in one sentence."""
        numbers = self.pad([w.sentences() for w in self.group], -1)
        return (numbers.unsqueeze(1) == numbers.unsqueeze(2)) & (numbers.unsqueeze(1) >= 0)

    def facts(self):
        return self.pad([[float("nan") if x is None else x for x in w.doc.labels["fact"][w.begin:w.end]] for w in self.group], float("nan"))

    def pad(self, rows, fill):
        return torch.tensor([[*r, *[fill] * (self.width - len(r))] for r in rows])
