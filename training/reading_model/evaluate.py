"""Scores of every head on documents with gold; a window at a time, as reading does it."""
import collections
import math

import torch

from . import corpora
from . import labels as L
from . import losses
from .network import PAIR
from .windows import SKIP, Batch, windows


@torch.no_grad()
def evaluate(model, documents, speller, budget=256):
    """Measure -> value, over all the gold the documents have."""
    model.eval()
    right, spans, facts = collections.Counter(), collections.defaultdict(collections.Counter), []
    for doc in documents:
        columns = {h: [] for h in L.SPANS}
        for w in windows(doc, speller, budget):
            batch = Batch([w], model.inventories)
            tags, arcs, pairs = model.heads(*model.words(batch.pieces, batch.shapes, batch.piece_mask, batch.first))
            for head in model.plain:
                if head in doc.labels and head != "trigger":
                    gold = batch.labels(head)[0]
                    known = torch.tensor([x is not None for x in doc.labels[head][w.begin:w.end]])
                    right[head] += int((tags[head][0].argmax(-1) == gold)[known].sum())
                    right[head, "all"] += int(known.sum())
            for head in L.SPANS:
                if head in doc.labels:
                    columns[head] += [model.inventories[head][i] for i in model.crf[head].decode(tags[head][0])]
            if "head" in doc.labels:
                heads = batch.heads()[0]
                outside = ~torch.nn.functional.pad(batch.same_sentence(), (1, 0), value=True)
                said = arcs.masked_fill(outside, -1e4)[0].argmax(-1)
                relation = model.relations(pairs["dependant"], losses.pick(pairs["head"], said.unsqueeze(0)))[0].argmax(-1)
                names = model.inventories["deprel"]
                plain = torch.tensor([names[r].split(":")[0] == g.split(":")[0] for r, g in zip(relation, doc.labels["deprel"][w.begin:w.end])])
                right["uas"] += int((said == heads).sum())
                right["las"] += int(((said == heads) & plain).sum())
                right["uas", "all"] += len(heads)
                right["las", "all"] += len(heads)
            if "cue" in doc.labels:
                targets = batch.heads("cue")[0]
                known = targets > 0
                said = (pairs["part"][0] @ pairs["cue"][0].t()).argmax(-1)
                right["cue"] += int((said == targets - 1)[known].sum())
                right["cue", "all"] += int(known.sum())
            if "cluster" in doc.labels:
                column = doc.labels["cluster"]
                heads = [i - w.begin for i in range(w.begin, w.end) if column[i] is not None]
                names = [column[i + w.begin] for i in heads]
                if heads:
                    best = losses.antecedents(model, pairs["anaphor"][0, heads], pairs["antecedent"][0, heads]).argmax(1)
                    for i, j in enumerate(best.tolist()):
                        spans["cluster"]["gold"] += names[i] in names[:i]
                        spans["cluster"]["said"] += j > 0
                        spans["cluster"]["hit"] += j > 0 and names[j - 1] == names[i]
            if "trigger" in doc.labels:
                triggers(model, batch, tags["trigger"][0].argmax(-1), pairs, spans, right)
            if "fact" in doc.labels:
                facts += [(float(s), g) for s, g in zip(tags["fact"][0], doc.labels["fact"][w.begin:w.end]) if g is not None]
        for head in L.SPANS:
            if head in doc.labels:
                gold, said = set(L.spans(doc.labels[head])), set(L.spans(columns[head]))
                for kind in {k for _, _, k in gold | said}:
                    spans[f"{head} {kind}"]["gold"] += sum(k == kind for _, _, k in gold)
                    spans[f"{head} {kind}"]["said"] += sum(k == kind for _, _, k in said)
                    spans[f"{head} {kind}"]["hit"] += sum(k == kind for _, _, k in gold & said)
    found = {head: 100 * right[head] / right[head, "all"] for head in right if isinstance(head, str)}
    for name, c in spans.items():
        found[name] = 200 * c["hit"] / max(1, c["gold"] + c["said"])
    if facts:
        found["fact r"] = pearson(facts)
    model.train()
    return found


def triggers(model, batch, said, pairs, spans, right):
    """Triggers with their kinds; and of each gold trigger's roles, whether the best word is one that fills it."""
    w, roles = batch.group[0], model.inventories["argument"]
    gold, none = batch.labels("trigger")[0], model.inventories["trigger"].index(L.NONE)
    said, gold = said.masked_fill(gold == SKIP, none), gold.masked_fill(gold == SKIP, none)
    spans["trigger"]["gold"] += int((gold != none).sum())
    spans["trigger"]["said"] += int((said != none).sum())
    spans["trigger"]["hit"] += int(((said == gold) & (gold != none)).sum())
    spans["trigger any"]["gold"] += int((gold != none).sum())
    spans["trigger any"]["said"] += int((said != none).sum())
    spans["trigger any"]["hit"] += int(((said != none) & (gold != none)).sum())
    at = [w.begin + int(i) for i in (gold != none).nonzero().flatten()]
    if not at:
        return
    scores = losses.argument_scores(model, pairs, 0, w, at)
    gold_roles = collections.defaultdict(set)
    for t, role, word in w.doc.labels["arguments"]:
        gold_roles[t, role].add(word - w.begin)
    for row, t in enumerate(at):
        for r, role in enumerate(roles):
            if role not in corpora.ROLES[w.doc.labels["trigger"][t]]:
                continue
            best, filled = float(scores[row, r].max()) > 0, gold_roles.get((t, role), set())
            spans["argument"]["gold"] += bool(filled)
            spans["argument"]["said"] += best
            spans["argument"]["hit"] += best and int(scores[row, r].argmax()) in filled


def pearson(pairs):
    n = len(pairs)
    a, b = sum(x for x, _ in pairs) / n, sum(y for _, y in pairs) / n
    cross = sum((x - a) * (y - b) for x, y in pairs)
    return cross / math.sqrt(sum((x - a) ** 2 for x, _ in pairs) * sum((y - b) ** 2 for _, y in pairs))
