"""The network: a BERT encoder over one window, and heads over the first piece of every word.

Heads
    tags     one matrix over all inventories of one label a word, the factuality of each word last
    arcs     (word, word or root): dependency heads, biaffine
    pairs    per word eight vectors of PAIR numbers; two words' score is a weighted product of two of them:
             relation of dependant and head, cue of source or content, antecedent of mention, argument of trigger"""
import copy
import math

import torch
from torch import nn
from torch.nn import functional as F

from . import labels as L
from .pieces import SHAPES

ARC, PAIR, HIDDEN, BUCKETS = 256, 128, 256, 10
VECTORS = ("dependant", "head", "part", "cue", "anaphor", "antecedent")
CLAIM_VECTORS = ("event", "argument")
BRANCH = 3  # the heads of claims have so many layers of their own, in place of the highest of the encoder
REACH = 24  # words further from a trigger than this count as this far


class HalfProduct(torch.autograd.Function):
    """x @ w.T + b with the products in bfloat16: twice as fast as float32 where the processor has AVX512-BF16."""

    @staticmethod
    def forward(ctx, x, w, b):
        x, w = x.bfloat16(), w.bfloat16()
        ctx.save_for_backward(x, w)
        return F.linear(x, w).float().add_(b)

    @staticmethod
    def backward(ctx, grad):
        x, w = ctx.saved_tensors
        half = grad.bfloat16()
        flat = half.reshape(-1, grad.shape[-1])
        return ((half @ w).float() if ctx.needs_input_grad[0] else None,
                (flat.t() @ x.reshape(-1, x.shape[-1])).float(), grad.reshape(-1, grad.shape[-1]).sum(0))


class Linear(nn.Linear):
    half = False

    def forward(self, x):
        return HalfProduct.apply(x, self.weight, self.bias) if Linear.half and self.training else super().forward(x)


class HalfAttention(torch.autograd.Function):
    """Softmax attention, a window at a time and without its padding, so that its tables stay in the cache.

    mixed (B, L, 3 W): queries, keys, values; lengths: pieces of each window -> (B, L, W)."""

    @staticmethod
    def forward(ctx, mixed, lengths, heads):
        batch, length, width = mixed.shape[0], mixed.shape[1], mixed.shape[2] // 3
        size, kept = width // heads, []
        seen = mixed.new_zeros(batch, length, width)
        for b, n in enumerate(lengths):
            query, key, value = mixed[b, :n].view(n, 3, heads, size).permute(1, 2, 0, 3).bfloat16().contiguous().unbind(0)
            chance = torch.softmax((query @ key.transpose(1, 2)).float().mul_(size ** -0.5), -1).bfloat16()
            seen[b, :n] = (chance @ value).transpose(0, 1).reshape(n, width)
            kept += [query, key, value, chance]
        ctx.save_for_backward(*kept)
        ctx.heads, ctx.lengths = heads, lengths
        return seen

    @staticmethod
    def backward(ctx, grad):
        batch, length, width = grad.shape
        size, kept = width // ctx.heads, ctx.saved_tensors
        below = grad.new_zeros(batch, length, 3, ctx.heads, size)
        for b, n in enumerate(ctx.lengths):
            query, key, value, chance = kept[4 * b:4 * b + 4]
            own = grad[b, :n].view(n, ctx.heads, size).transpose(0, 1).bfloat16().contiguous()
            scores = torch._softmax_backward_data((own @ value.transpose(1, 2)).float(), chance.float(), -1, torch.float32)
            scores = scores.mul_(size ** -0.5).bfloat16()
            below[b, :n, 0] = (scores @ key).transpose(0, 1)
            below[b, :n, 1] = (scores.transpose(1, 2) @ query).transpose(0, 1)
            below[b, :n, 2] = (chance.transpose(1, 2) @ own).transpose(0, 1)
        return below.view(batch, length, 3 * width), None, None


class WindowDropout(nn.Module):
    """Drops the same numbers of every word of a window: as good as plain dropout for tagging, and nearly free."""

    def __init__(self, rate):
        super().__init__()
        self.rate = rate

    def forward(self, x):
        if not self.training:
            return x
        kept = torch.rand(x.shape[0], 1, x.shape[-1]) >= self.rate
        return x * kept.div(1 - self.rate)


class SafeGelu(torch.autograd.Function):
    """gelu whose gradient is made contiguous first: torch 1.13 computes garbage otherwise."""

    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return F.gelu(x)

    @staticmethod
    def backward(ctx, grad):
        x, = ctx.saved_tensors
        return torch.ops.aten.gelu_backward(grad.contiguous(), x.contiguous())


class Layer(nn.Module):
    def __init__(self, width, inner, heads, dropout):
        super().__init__()
        self.heads, self.size = heads, width // heads
        self.mixed, self.attended = Linear(width, 3 * width), Linear(width, width)
        self.inner, self.outer = Linear(width, inner), Linear(inner, width)
        self.attended_norm, self.outer_norm = nn.LayerNorm(width, 1e-12), nn.LayerNorm(width, 1e-12)
        self.drop = WindowDropout(dropout)

    def forward(self, x, mask):
        """mask (B, L): which pieces are there; None: all."""
        x = self.attended_norm(x + self.drop(self.attended(self.look(self.mixed(x), mask))))
        hidden = self.inner(x)
        hidden = SafeGelu.apply(hidden) if self.training else F.gelu(hidden)
        return self.outer_norm(x + self.drop(self.outer(hidden)))

    def look(self, mixed, mask):
        if Linear.half and self.training:
            return HalfAttention.apply(mixed, mask.sum(1).tolist(), self.heads)
        batch, length, width = mixed.shape[0], mixed.shape[1], self.heads * self.size
        query, key, value = mixed.view(batch, length, 3, self.heads, self.size).permute(2, 0, 3, 1, 4).unbind(0)
        scores = query @ key.transpose(-1, -2) / math.sqrt(self.size)
        if mask is not None:
            scores = scores + torch.where(mask, 0.0, -1e4)[:, None, None, :]
        weights = torch.softmax(scores, -1)
        return (weights @ value).transpose(1, 2).reshape(batch, length, width)


class Encoder(nn.Module):
    def __init__(self, weights, dropout=0.1):
        super().__init__()
        width, inner = weights["norm.weight"].shape[0], weights["0.inner.weight"].shape[0]
        layers = 1 + max(int(k.split(".")[0]) for k in weights if k[0].isdigit())
        self.width = width
        self.word = nn.Embedding.from_pretrained(weights["word"].clone(), freeze=True)
        self.position = nn.Parameter((weights["position"] + weights["kind"][0]).clone(), requires_grad=False)
        self.shape = nn.Embedding.from_pretrained(torch.zeros(len(SHAPES), width), freeze=False)
        self.norm, self.drop = nn.LayerNorm(width, 1e-12), WindowDropout(dropout)
        self.layers = nn.ModuleList(Layer(width, inner, 12, dropout) for _ in range(layers))
        with torch.no_grad():
            self.norm.weight.copy_(weights["norm.weight"]), self.norm.bias.copy_(weights["norm.bias"])
            for i, layer in enumerate(self.layers):
                for kind in ("weight", "bias"):
                    getattr(layer.mixed, kind).copy_(torch.cat([weights[f"{i}.{p}.{kind}"] for p in ("query", "key", "value")]))
                    for part in ("attended", "inner", "outer", "attended_norm", "outer_norm"):
                        getattr(getattr(layer, part), kind).copy_(weights[f"{i}.{part}.{kind}"])

    def forward(self, pieces, shapes, mask):
        """What the highest layer sees, and what the branch for claims starts from."""
        below = self.below(pieces, shapes, mask)
        x = below
        for layer in self.layers[-BRANCH:]:
            x = layer(x, mask)
        return x, below

    def below(self, pieces, shapes, mask):
        x = self.word(pieces) + self.position[:pieces.shape[1]] + self.shape(shapes)
        x = self.drop(self.norm(x))
        for layer in self.layers[:-BRANCH]:
            x = layer(x, mask)
        return x


class Crf(nn.Module):
    """A linear chain over one BIOES inventory; sequences that are not well-formed have no probability."""

    def __init__(self, tags):
        super().__init__()
        opens, closes, follows = L.allowed(tags)
        forbid = lambda allowed: torch.where(torch.tensor(allowed), 0.0, -1e4)
        self.register_buffer("begin_mask", forbid(opens))
        self.register_buffer("end_mask", forbid(closes))
        self.register_buffer("step_mask", forbid(follows))
        self.begin, self.end = nn.Parameter(torch.zeros(len(tags))), nn.Parameter(torch.zeros(len(tags)))
        self.step = nn.Parameter(torch.zeros(len(tags), len(tags)))

    def scores(self):
        return self.begin + self.begin_mask, self.step + self.step_mask, self.end + self.end_mask

    def loss(self, emissions, gold, mask):
        """Mean negative log-likelihood a word. emissions (B, W, T), gold (B, W), mask (B, W) of words, from the left."""
        begin, step, end = self.scores()
        length = mask.sum(1)
        alpha = begin + emissions[:, 0]
        for t in range(1, emissions.shape[1]):
            after = torch.logsumexp(alpha.unsqueeze(2) + step, 1) + emissions[:, t]
            alpha = torch.where(mask[:, t:t + 1], after, alpha)
        every = torch.logsumexp(alpha + end, 1)
        own = (emissions.gather(2, gold.unsqueeze(2)).squeeze(2) * mask).sum(1)
        steps = (step[gold[:, :-1], gold[:, 1:]] * mask[:, 1:]).sum(1) + begin[gold[:, 0]]
        last = gold.gather(1, (length - 1).unsqueeze(1)).squeeze(1)
        return (every - own - steps - end[last]).sum() / length.sum()

    @torch.no_grad()
    def decode(self, emissions):
        """The best sequence for one window: emissions (W, T)."""
        begin, step, end = self.scores()
        score, back = begin + emissions[0], []
        for t in range(1, len(emissions)):
            best, from_ = (score.unsqueeze(1) + step).max(0)
            score = best + emissions[t]
            back.append(from_)
        path = [int((score + end).argmax())]
        for from_ in reversed(back):
            path.append(int(from_[path[-1]]))
        return path[::-1]

    @torch.no_grad()
    def marginals(self, emissions, mask):
        """Probability of every tag at every word, (B, W, T)."""
        begin, step, end = self.scores()
        alphas = [begin + emissions[:, 0]]
        for t in range(1, emissions.shape[1]):
            after = torch.logsumexp(alphas[-1].unsqueeze(2) + step, 1) + emissions[:, t]
            alphas.append(torch.where(mask[:, t:t + 1], after, alphas[-1]))
        beta = end.expand_as(alphas[-1])
        betas = [beta]
        for t in range(emissions.shape[1] - 1, 0, -1):
            before = torch.logsumexp(step + (emissions[:, t] + beta).unsqueeze(1), 2)
            beta = torch.where(mask[:, t:t + 1], before, end.expand_as(before))
            betas.append(beta)
        return torch.softmax(torch.stack(alphas, 1) + torch.stack(betas[::-1], 1), -1)


class ReadingModel(nn.Module):
    def __init__(self, encoder, inventories, dropout=0.2):
        super().__init__()
        self.encoder, self.inventories = encoder, inventories
        width = encoder.width
        self.branch = nn.ModuleList(copy.deepcopy(layer) for layer in encoder.layers[-BRANCH:])
        self.drop = WindowDropout(dropout)
        plain = [h for h in L.HEADS if h not in L.DEEP]
        self.plain = plain
        self.tags = Linear(width, sum(len(inventories[h]) for h in plain) + 1)
        self.deep = nn.ModuleDict({h: nn.Sequential(Linear(width, HIDDEN), nn.LeakyReLU(0.1), WindowDropout(dropout), Linear(HIDDEN, len(inventories[h])))
                                   for h in L.DEEP})
        self.crf = nn.ModuleDict({h: Crf(inventories[h]) for h in L.SPANS})
        self.arc_dependant, self.arc_head = Linear(width, ARC), Linear(width, ARC)
        self.arc = nn.Parameter(torch.empty(ARC, ARC))
        nn.init.xavier_uniform_(self.arc)
        self.arc_bias = nn.Parameter(torch.zeros(ARC))
        self.pairs = Linear(width, PAIR * len(VECTORS))
        self.claim_pairs = Linear(width, PAIR * len(CLAIM_VECTORS))
        self.relation = nn.Linear(PAIR, len(inventories["deprel"]))
        self.relation_dependant = nn.Linear(PAIR, len(inventories["deprel"]), bias=False)
        self.relation_head = nn.Linear(PAIR, len(inventories["deprel"]), bias=False)
        self.distance = nn.Parameter(torch.zeros(BUCKETS))
        roles = len(inventories["argument"])
        self.role_pair = nn.Parameter(torch.full((roles, PAIR), PAIR ** -0.5))
        self.role_argument = nn.Parameter(torch.zeros(roles, PAIR))
        self.role_none = nn.Parameter(torch.zeros(roles, PAIR + 1))
        self.role_distance = nn.Parameter(torch.zeros(roles, 2 * REACH + 1))

    def words(self, pieces, shapes, piece_mask, first):
        """The vectors of the words of each window, of the window as a whole (the root), and of the words as the branch for claims
        has them."""
        seen, below = self.encoder(pieces, shapes, piece_mask)
        return self.drop(at(seen, first)), self.drop(seen[:, :1]), self.claim_words(below, piece_mask, first)

    def claim_words(self, below, piece_mask, first):
        for layer in self.branch:
            below = layer(below, piece_mask)
        return self.drop(at(below, first))

    def heads(self, words, root, own):
        """tags: head -> (B, W, labels), with "fact" (B, W); arcs (B, W, W + 1), root first; pairs: vector -> (B, W, PAIR)."""
        every = self.tags(words)
        tags, at = {}, 0
        for head in self.plain:
            tags[head] = every[..., at:at + len(self.inventories[head])]
            at += len(self.inventories[head])
        tags["fact"] = every[..., at]
        for head, layers in self.deep.items():
            if head != "trigger":
                tags[head] = layers(words)
        dependant = F.leaky_relu(self.arc_dependant(words), 0.1)
        heads = F.leaky_relu(self.arc_head(torch.cat([root, words], 1)), 0.1)
        arcs = (dependant @ self.arc + self.arc_bias) @ heads.transpose(1, 2)
        pairs = dict(zip(VECTORS, F.leaky_relu(self.pairs(words), 0.1).split(PAIR, -1)))
        claim_tags, claim_pairs = self.claim_heads(own)
        return {**tags, **claim_tags}, arcs, {**pairs, **claim_pairs}

    def claim_heads(self, own):
        vectors = F.leaky_relu(self.claim_pairs(own), 0.1).split(PAIR, -1)
        return {"trigger": self.deep["trigger"](own)}, dict(zip(CLAIM_VECTORS, vectors))

    def relations(self, dependant, head):
        """Labels of arcs: (…, PAIR) of the dependant, (…, PAIR) of its head -> (…, labels)."""
        return self.relation(dependant * head) + self.relation_dependant(dependant) + self.relation_head(head)

    def arguments(self, events, words, distances):
        """How well each word fills each role of some triggers, against 0 for none.

        events (T, PAIR) of the triggers, words (W, PAIR) "argument" vectors, distances (T, W) in words -> (T, roles, W)."""
        found = (events.unsqueeze(1) * self.role_pair) @ words.t() + (self.role_argument @ words.t()).unsqueeze(0)
        found = found + self.role_distance.t()[distances.clamp(-REACH, REACH) + REACH].transpose(1, 2)
        return found - (events @ self.role_none[:, :-1].t() + self.role_none[:, -1]).unsqueeze(2)


def at(seen, first):
    """The vector of each word's first piece."""
    return seen.gather(1, first.unsqueeze(2).expand(-1, -1, seen.shape[2]))


def bucket(distance):
    """Which of BUCKETS a distance in mentions (1 …) falls in."""
    return min(BUCKETS - 1, distance - 1 if distance <= 4 else 2 + int(math.log2(distance)))
