"""One loss for every head that a batch has gold for."""
import torch
from torch.nn import functional as F

from . import corpora
from . import labels as L
from .network import PAIR, bucket
from .windows import SKIP

WEIGHTS = {"upos": 0.5, "xpos": 0.5, "lemma": 0.5, "mention": 0.5, "time": 1.0, "name": 1.0, "role": 1.5,
           "arcs": 1.0, "deprel": 1.0, "cue": 1.0, "cluster": 0.5, "fact": 0.3,
           "trigger": 3.0, "argument": 1.0}


def gold(model, batch, outputs):
    """Head -> loss, for the heads with gold in this batch."""
    tags, arcs, pairs = outputs
    found = {}
    for head in model.plain:
        if batch.has(head):
            found[head] = cross_entropy(tags[head], batch.labels(head))
    if batch.has("trigger"):
        found["trigger"] = cross_entropy(tags["trigger"], batch.labels("trigger"))
        found["argument"] = argument(model, batch, pairs)
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


def argument(model, batch, pairs):
    """For every trigger and role: the words that fill it against the others of its sentence and the one before, and none.
    Roles that a trigger's kind never has are not judged."""
    losses = []
    for b, w in enumerate(batch.group):
        column = w.doc.labels.get("trigger")
        triggers = [i for i in range(w.begin, w.end) if column and column[i] not in (None, L.NONE)]
        if not triggers:
            continue
        scores, index = argument_scores(model, pairs, b, w, triggers), {t: i for i, t in enumerate(triggers)}
        right = torch.zeros_like(scores, dtype=torch.bool)
        outside = torch.zeros(scores.shape[:2], dtype=torch.bool)
        for t, role, word in w.doc.labels["arguments"]:
            if t in index and role in model.inventories["argument"]:
                r = model.inventories["argument"].index(role)
                if w.begin <= word < w.end and scores[index[t], r, word - w.begin] > -1e3:
                    right[index[t], r, word - w.begin] = True
                else:
                    outside[index[t], r] = True
        asked = torch.stack([roles_of(model, w.doc.labels["trigger"][t]) for t in triggers]) & ~(outside & ~right.any(2))
        none = ~right.any(2)
        every = torch.logsumexp(F.pad(scores, (1, 0)), 2)
        good = torch.logsumexp(F.pad(scores.masked_fill(~right, -1e4), (1, 0)).masked_fill(
            F.pad(torch.zeros_like(right), (1, 0), value=True) & ~none.unsqueeze(2), -1e4), 2)
        losses.append((every - good)[asked])
    return torch.cat(losses).mean() if losses else pairs["event"].sum() * 0


def roles_of(model, kind):
    """Which roles of the inventory a kind has."""
    return torch.tensor([role in corpora.ROLES.get(kind, ()) for role in model.inventories["argument"]])


def argument_scores(model, pairs, b, w, triggers):
    """(triggers, roles, words of the window); words of other sentences than the trigger's own and the one before are out."""
    at = torch.tensor([t - w.begin for t in triggers])
    distances = torch.arange(w.end - w.begin).unsqueeze(0) - at.unsqueeze(1)
    scores = model.arguments(pairs["event"][b, at], pairs["argument"][b, :w.end - w.begin], distances)
    numbers = torch.tensor(w.sentences())
    near = (numbers[at].unsqueeze(1) - numbers.unsqueeze(0)).clamp(-1, 2)
    return scores.masked_fill(~((near == 0) | (near == 1)).unsqueeze(1), -1e4)


def antecedents(model, anaphors, candidates):
    """(M, 1 + M): the score of no antecedent (0), then of every earlier mention."""
    count = len(anaphors)
    distance = torch.tensor([[bucket(max(1, i - j)) for j in range(count)] for i in range(count)])
    scores = anaphors @ candidates.t() / PAIR ** 0.5 + model.distance[distance]
    scores = scores.masked_fill(~torch.ones(count, count, dtype=torch.bool).tril(-1), -1e4)
    return F.pad(scores, (1, 0))
