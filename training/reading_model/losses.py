"""One loss for every head that a batch has gold for."""
import torch
from torch.nn import functional as F

from .network import PAIR, bucket
from .windows import SKIP

WEIGHTS = {"upos": 0.5, "xpos": 0.5, "lemma": 0.5, "mention": 0.5, "time": 1.0, "name": 1.0, "role": 1.5,
           "arcs": 1.0, "deprel": 1.0, "cue": 1.0, "cluster": 0.5, "fact": 0.3}


def gold(model, batch, outputs):
    """Head -> loss, for the heads with gold in this batch."""
    tags, arcs, pairs = outputs
    found = {}
    for head in model.plain:
        if batch.has(head) and head not in model.crf:
            found[head] = cross_entropy(tags[head], batch.labels(head))
    for head, crf in model.crf.items():
        if batch.has(head):
            found[head] = crf.loss(tags[head], batch.whole_spans(head), batch.mask)
    if batch.has("head"):
        heads = batch.heads()
        outside = ~F.pad(batch.same_sentence(), (1, 0), value=True)
        found["arcs"] = cross_entropy(arcs.masked_fill(outside, -1e4), heads)
        above = pick(pairs["head"], heads)
        found["deprel"] = cross_entropy(model.relations(pairs["dependant"], above), batch.labels("deprel"))
    if batch.has("cue"):
        found["cue"] = cue(batch, pairs)
    if batch.has("cluster"):
        clusters = cluster(model, batch, pairs)
        if clusters is not None:
            found["cluster"] = clusters
    if batch.has("fact"):
        facts = batch.facts()
        known = ~torch.isnan(facts)
        if known.any():
            found["fact"] = F.smooth_l1_loss(tags["fact"][known], facts[known])
    return found


def cross_entropy(scores, labels):
    known = labels != SKIP
    return F.cross_entropy(scores[known], labels[known]) if known.any() else scores.sum() * 0


def pick(vectors, heads):
    """The vector of each word's head; the root's is zero."""
    above = heads.clamp(min=0)
    padded = F.pad(vectors, (0, 0, 1, 0))
    return padded.gather(1, above.unsqueeze(2).expand(-1, -1, vectors.shape[2]))


def cue(batch, pairs):
    """Every word of a source or content points at the first word of its cue."""
    scores = pairs["part"] @ pairs["cue"].transpose(1, 2) / PAIR ** 0.5
    scores = scores.masked_fill(~batch.mask.unsqueeze(1), -1e4)
    targets = batch.heads("cue")
    return cross_entropy(scores, torch.where(targets > 0, targets - 1, torch.full_like(targets, SKIP)))


def cluster(model, batch, pairs):
    """Each mention's head word against those before it and "none of them": the chance that the right ones take."""
    losses = []
    for b, w in enumerate(batch.group):
        column = w.doc.labels.get("cluster")
        if column is None:
            continue
        heads = [i - w.begin for i in range(w.begin, w.end) if column[i] is not None]
        if len(heads) < 2:
            continue
        names = [column[i + w.begin] for i in heads]
        scores = antecedents(model, pairs["anaphor"][b, heads], pairs["antecedent"][b, heads])
        right = torch.tensor([[names[i] == names[j] and j < i for j in range(len(heads))] for i in range(len(heads))])
        right = torch.cat([~right.any(1, keepdim=True), right], 1)
        losses.append(torch.logsumexp(scores, 1) - torch.logsumexp(scores.masked_fill(~right, -1e4), 1))
    return torch.cat(losses).mean() if losses else None


def antecedents(model, anaphors, candidates):
    """(M, 1 + M): the score of no antecedent (0), then of every earlier mention."""
    count = len(anaphors)
    distance = torch.tensor([[bucket(max(1, i - j)) for j in range(count)] for i in range(count)])
    scores = anaphors @ candidates.t() / PAIR ** 0.5 + model.distance[distance]
    scores = scores.masked_fill(~torch.ones(count, count, dtype=torch.bool).tril(-1), -1e4)
    return F.pad(scores, (1, 0))
