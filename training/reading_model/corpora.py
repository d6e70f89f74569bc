"""The gold in a folder, as documents of words with whatever labels it has.

Running text is cut into words by Hearsay itself (`bench words`), so that training sees what reading will see; treebanks and
UW come as words already. Every reader returns a list of Document."""
import collections
import glob
import json
import os
import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field

from . import texts as layout

NONE = "O"
CLAIM_KINDS = os.path.join(os.path.dirname(__file__), "../../core/src/main/resources/org/hearsay/core/kinds.tsv")
with open(CLAIM_KINDS, encoding="utf8") as rows:
    ROLES = {kind: [role for part in (core, others) for role in re.split(" or |, ", part) if role]
             for kind, _, core, others, *_ in (line.rstrip("\n").split("\t") for line in [*rows][1:])}
BARS = os.path.join(os.path.dirname(__file__), "../../reader/src/main/resources/org/hearsay/reader/claim/frame/learned.tsv")
with open(BARS, encoding="utf8") as rows:  # kinds that closed lists of words say better: reading asks the model for none of them
    LISTED = {kind for kind, *bar in (line.rstrip("\n").split("\t") for line in rows) if bar[:1] == ["bar"] and float(bar[1]) > 1}
KINDS = {"PER": "person", "ORG": "organisation", "LOC": "place", "MISC": "other"}


@dataclass
class Document:
    """Words with labels. `sentences` and `paragraphs` hold the index of the first word of each.

    labels: upos, xpos, lemma, deprel, name, role, mention, time (a string or None a word); head (word index, -1 root, None);
    cue (the index of the first word of the cue that a source or content word belongs to, None); fact (a number or None);
    cluster (a coreference cluster's id at the head word of each mention, None); trigger (the kind of the claim a word tells).
    arguments, of the whole document: (trigger word, role, word)."""
    name: str
    words: list
    sentences: list
    paragraphs: list
    labels: dict = field(default_factory=dict)

    def column(self, label, fill=None):
        return self.labels.setdefault(label, [fill] * len(self.words))


class Text:
    """A text that was cut into words, with offsets in characters as Python counts them."""

    def __init__(self, line):
        report = json.loads(line)
        self.id, self.text = str(report["id"]), report["text"]
        units = [i for i, c in enumerate(self.text) for _ in range(2 if ord(c) > 0xFFFF else 1)] + [len(self.text)]
        self.at = units.__getitem__
        self.spans, self.sentences, self.paragraphs = [], [], []
        for paragraph in report["paragraphs"]:
            self.paragraphs.append(len(self.spans))
            for sentence in paragraph:
                self.sentences.append(len(self.spans))
                self.spans += [(units[b], units[e]) for b, e in zip(sentence[::2], sentence[1::2])]

    def document(self):
        return Document(self.id, [self.text[b:e] for b, e in self.spans], self.sentences, self.paragraphs)

    def words_in(self, begin, end):
        return [i for i, (b, e) in enumerate(self.spans) if b < end and begin < e]


def texts(path):
    with open(path, encoding="utf8") as lines:
        return {t.id: t for t in map(Text, lines)}


def tag(column, words, kind):
    """Writes one span into a BIOES column."""
    for i in words:
        column[i] = "I-" + kind
    column[words[0]], column[words[-1]] = "B-" + kind, "E-" + kind
    if len(words) == 1:
        column[words[0]] = "S-" + kind


def runs(indices):
    """Consecutive indices, grouped."""
    grouped = []
    for i in sorted(indices):
        if grouped and i == grouped[-1][-1] + 1:
            grouped[-1].append(i)
        else:
            grouped.append([i])
    return grouped


def polnear(folder, words):
    """Attribution: a role for every word, and the cue that each source and content belongs to."""
    found = []
    for name, text in texts(words).items():
        annotated = sorted(glob.glob(os.path.join(folder, "attributions", glob.escape(name) + "*.ann")))[0]
        spans, relations = {}, []
        with open(annotated, encoding="utf8") as lines:
            for line in lines:
                cols = [*line.rstrip("\n").split("\t"), ""]
                if cols[0].startswith("T") and cols[1].split(" ")[0] in ("Source", "Cue", "Content"):
                    kind, places = cols[1].split(" ", 1)
                    spans[cols[0]] = (kind.lower(), [tuple(map(int, p.split())) for p in places.split(";")])
                elif cols[0].startswith("E"):
                    relations.append([ref for _, ref in (a.split(":") for a in cols[1].split())])
        doc = text.document()
        roles, cue = doc.column("role", NONE), doc.column("cue")
        inside = {}
        for ref, (kind, places) in spans.items():
            inside[ref] = sorted({i for b, e in places for i in text.words_in(b, e)})
            for run in runs(inside[ref]):
                tag(roles, run, kind)
        for relation in relations:
            cues = [i for ref in relation if ref in spans and spans[ref][0] == "cue" for i in inside[ref]]
            for ref in relation:
                if cues and ref in spans and spans[ref][0] != "cue":
                    for i in inside[ref]:
                        cue[i] = min(cues)
        found.append(doc)
    return found


def conll(path, words):
    """Names of persons, organisations, places and the rest; the text is laid out as `texts` writes it."""
    cut, found = texts(words), []
    for name, _, spans in layout.conll(path):
        text = cut[name]
        doc = text.document()
        column = doc.column("name", NONE)
        for b, e, kind in spans:
            tag(column, text.words_in(b, e), KINDS[kind])
        found.append(doc)
    return found


def timeml(folder, words):
    """Time expressions of TimeML documents, on the text that `texts` writes."""
    found = []
    for name, text in texts(words).items():
        root = ET.parse(os.path.join(folder, name + ".tml")).getroot()
        doc = text.document()
        column = doc.column("time", NONE)
        for begin, end, kind in timexes(root.find(".//TEXT")):
            inside = text.words_in(begin, end)
            if inside:
                tag(column, inside, kind)
        found.append(doc)
    return found


def timexes(root):
    found, at = [], 0

    def walk(node):
        nonlocal at
        begin = at
        at += len(node.text or "")
        for child in node:
            walk(child)
            at += len(child.tail or "")
        if node.tag == "TIMEX3":
            found.append((begin, at, node.get("type")))

    walk(root)
    return found


def treebank(path):
    """A CoNLL-U file, cut at its documents; GUM's `Entity` gives types and clusters at the head words of mentions."""
    found = []
    for name, sentences in documents(path):
        doc = Document(name, [], [], [])
        columns = {k: [] for k in ("upos", "xpos", "lemma", "deprel", "head")}
        marks = []
        for new_paragraph, rows in sentences:
            base = len(doc.words)
            doc.sentences.append(base)
            if new_paragraph or not doc.paragraphs:
                doc.paragraphs.append(base)
            for row in rows:
                doc.words.append(row[1])
                columns["lemma"].append(row[2])
                columns["upos"].append(row[3])
                columns["xpos"].append(row[4])
                columns["head"].append(base + int(row[6]) - 1 if row[6] != "0" else -1)
                columns["deprel"].append(row[7])
                marks.append(next((m[7:] for m in row[9].split("|") if m.startswith("Entity=")), ""))
        doc.labels.update(columns)
        if any(marks):
            mentions(doc, marks)
        found.append(doc)
    return found


def documents(path):
    name, sentences, rows, new = "", [], [], True
    with open(path, encoding="utf8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc"):
                if sentences:
                    yield name, sentences
                name, sentences, new = line.split("=")[-1].strip(), [], True
            elif line.startswith("# newpar"):
                new = True
            elif not line and rows:
                sentences.append((new, rows))
                rows, new = [], False
            elif line and line[0] != "#" and line.split("\t")[0].isdigit():
                rows.append(line.split("\t"))
    yield name, sentences


def mentions(doc, marks):
    """Reads GUM's brackets: `(id-type-…` opens a mention, `id)` closes it. Discontinuous ones (`id[1/2]`) count whole."""
    types, clusters, heads = doc.column("mention", NONE), doc.column("cluster"), doc.labels["head"]
    opened, spans = collections.defaultdict(list), []
    for i, mark in enumerate(marks):
        for part in re.findall(r"\([^()]*\)?|[^()]+\)", mark):
            ident, _, rest = part.strip("()").partition("-")
            ident = ident.split("[")[0]
            if part[0] == "(":
                opened[ident].append((i, rest.split("-")[0]))
            if part[-1] == ")" and opened[ident]:
                begin, kind = opened[ident].pop()
                spans.append((begin, i + 1, kind, ident))
    for begin, end, kind, ident in sorted(spans, key=lambda s: s[0] - s[1]):
        tops = [i for i in range(begin, end) if not begin <= heads[i] < end]
        top = tops[0] if tops else end - 1
        if types[top] == NONE:
            types[top], clusters[top] = kind, ident


def uw(path):
    """Factuality: how surely the event a word stands for is said to have happened, -3 … +3."""
    doc, found = None, []
    with open(path, encoding="utf8") as lines:
        for line in [*lines, ""]:
            cols = line.rstrip("\n").split("\t")
            if len(cols) < 4:
                doc = None
                continue
            if doc is None or cols[0] == "0":
                doc = Document(f"{os.path.basename(path)}-{len(found)}", [], [0], [0], {"fact": []})
                found.append(doc)
            doc.words.append(cols[1])
            doc.labels["fact"].append(None if cols[2] == "_" else float(cols[2]))
    return found


def unlabelled(words):
    return [t.document() for t in texts(words).values()]


def claims(folder, words, strict=None):
    """Triggers of claims and the words that fill their roles, from `ID.tsv`: a claim a line, of begin, end, kind and any number
    of role=begin-end, with offsets in UTF-16 code units. Claims of LISTED kinds, which not all reports have marked, are left out.
    Of a report that another folder has too, its marks there count; of a word that is marked in the first alone it is not said
    whether it tells something."""
    found = []
    for name, text in texts(words).items():
        paths = [os.path.join(each, name + ".tsv") for each in (strict, folder) if each]
        paths = [path for path in paths if os.path.exists(path)]
        if not paths:
            continue
        doc = text.document()
        column, arguments = doc.column("trigger", NONE), doc.labels.setdefault("arguments", [])
        place = lambda begin, end: next(iter(text.words_in(text.at(begin), text.at(end))))
        for settled, path in zip((True, False), paths):
            with open(path, encoding="utf8") as lines:
                for line in lines:
                    begin, end, kind, *roles = line.rstrip("\n").split("\t")
                    if kind in LISTED:
                        continue
                    trigger = place(int(begin), int(end))
                    if column[trigger] == NONE:
                        column[trigger] = kind if settled else None
                    if settled and column[trigger] == kind:
                        spans = (role.replace("=", "-").rsplit("-", 2) for role in roles)
                        arguments += [(trigger, role, place(int(b), int(e))) for role, b, e in spans]
        found.append(doc)
    return found
