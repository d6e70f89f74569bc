"""Word pieces (BERT): a word becomes the longest pieces of the vocabulary that spell it, plus its shape."""
import functools
import itertools
import unicodedata

SHAPES = ("lower", "Capitalised", "CAPITALS", "miXed", "digits", "other")


def shape(word):
    """The index in SHAPES of how a word is written."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 4 if any(c.isdigit() for c in word) else 5
    if all(not c.isupper() for c in letters):
        return 0
    if all(not c.islower() for c in letters):
        return 1 if len(letters) == 1 and letters[0].isupper() and len(word) == 1 else 2
    first = next(i for i, c in enumerate(word) if c.isalpha())
    return 1 if word[first].isupper() and not any(c.isupper() for c in word[first + 1:]) else 3


class WordPieces:
    """words(["Belgorat"]) -> [[id, ...]]. A word longer than 100 characters, or one that cannot be spelled, is [UNK]."""

    def __init__(self, vocabulary, cased):
        self.ids = {piece: i for i, piece in enumerate(vocabulary)}
        self.cased = cased
        self.unknown, self.begin, self.end = (self.ids[p] for p in ("[UNK]", "[CLS]", "[SEP]"))
        self.of = functools.lru_cache(maxsize=500_000)(self._of)

    def _of(self, word):
        found = []
        for spelt, run in itertools.groupby(self.clean(word), lambda c: unicodedata.category(c)[0] in "LN"):
            for part in ["".join(run)] if spelt else run:
                found += self.spell(part)
        return found or [self.unknown]

    MARKS = {"``": "“", "''": "”"}

    def clean(self, word):
        word = self.MARKS.get(word, word)
        word = "".join(c for c in word if unicodedata.category(c) not in ("Cc", "Cf", "Cn", "Co"))
        if not self.cased:
            word = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
        return word

    def spell(self, part):
        if len(part) > 100:
            return [self.unknown]
        found, at = [], 0
        while at < len(part):
            end = len(part)
            while end > at and (("##" if at else "") + part[at:end]) not in self.ids:
                end -= 1
            if end == at:
                return [self.unknown]
            found.append(self.ids[("##" if at else "") + part[at:end]])
            at = end
        return found
