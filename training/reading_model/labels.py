"""The inventories of labels, and lemmas as edits."""
import collections

from . import corpora

NONE = "O"
HEADS = ("upos", "xpos", "lemma", "mention", "name", "role", "time", "trigger")  # one label a word
SPANS = ("name", "role", "time")  # of these, the ones in BIOES
DEEP = ("name", "role", "trigger")  # of these, the ones with a hidden layer of their own


def inventories(documents, rarest=3):
    """Head -> its labels, "O" first where there is one, else by frequency; deprel likewise. Kinds and roles of claims are
    those of `kinds.tsv`, in its order."""
    counts = {head: collections.Counter() for head in (*HEADS, "deprel")}
    for doc in documents:
        for head in counts:
            if head == "lemma":
                counts[head].update(edit(w, l) for w, l in zip(doc.words, doc.labels.get("lemma", [])) if l)
            else:
                counts[head].update(x for x in doc.labels.get(head, []) if x)
    found = {}
    for head, count in counts.items():
        kept = [x for x, n in count.most_common() if n >= rarest and x != NONE]
        if head in SPANS:
            kinds = sorted({x[2:] for x in kept})
            kept = [f"{p}-{k}" for k in kinds for p in "BIES"]
        found[head] = [NONE, *kept] if NONE in count else kept
    found["trigger"] = [NONE, *corpora.ROLES]
    found["argument"] = list(dict.fromkeys(role for roles in corpora.ROLES.values() for role in roles))
    return found


def edit(word, lemma):
    """How a word becomes its lemma: "l" (lower-cased first) or "k" (kept), how many characters of its end go
    ("*": all), and what is put there: edit("Defected", "defect") == "l2"."""
    best = None
    for case, form in (("k", word), ("l", word.lower())):
        shared = 0
        while shared < min(len(form), len(lemma)) and form[shared] == lemma[shared]:
            shared += 1
        if shared == 0 and len(form) > 0:
            candidate = (f"{case}*{lemma}", 1000)
        else:
            candidate = (f"{case}{len(form) - shared}{lemma[shared:]}", len(form) - shared)
        if best is None or candidate[1] < best[1]:
            best = candidate
    return best[0]


def allowed(tags):
    """For a BIOES inventory: (may begin, may end, may follow[i][j]: j after i)."""
    def opens(t):
        return t == NONE or t[0] in "BS"

    def closes(t):
        return t == NONE or t[0] in "ES"

    def follows(a, b):
        return opens(b) if closes(a) else b[0] in "IE" and a[2:] == b[2:]

    return [opens(t) for t in tags], [closes(t) for t in tags], [[follows(a, b) for b in tags] for a in tags]


def spans(tags):
    """(begin, end, kind) of every well-formed span in a BIOES column."""
    found, begin = [], None
    for i, t in enumerate(tags):
        if t[0] in "BS":
            begin = i
        if t[0] in "ES" and begin is not None:
            found.append((begin, i + 1, t[2:]))
        if t[0] in "ESO":
            begin = None
    return found
