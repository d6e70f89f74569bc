"""python3 -m reading_model.texts --gold FOLDER --out FOLDER

Writes the running texts among the gold as reports, one a line ({"id", "text"}), for Hearsay to cut into words: training must see
the words that reading will see. Treebanks and UW come as words already."""
import argparse
import glob
import json
import os
import xml.etree.ElementTree as ET

CLAIMS = os.path.join(os.path.dirname(__file__), "../../bench/claims/triggers")  # which word tells each claim


def polnear(folder):
    """(name, text) of the reports of a PolNeAR split that have annotations."""
    for path in sorted(glob.glob(os.path.join(folder, "text", "*.txt"))):
        name = os.path.basename(path)[:-len(".txt")]
        if glob.glob(os.path.join(folder, "attributions", glob.escape(name) + "*.ann")):
            with open(path, encoding="utf8", newline="") as f:
                yield name, f.read()


def timeml(folder):
    """(name, text) of TimeML documents, without their marks."""
    for path in sorted(glob.glob(os.path.join(folder, "*.tml"))):
        yield os.path.basename(path)[:-len(".tml")], "".join(ET.parse(path).getroot().find(".//TEXT").itertext())


def conll(path):
    """(name, text, [(begin, end, kind)]) of the documents of a CoNLL-2003 file: a sentence a line, a space between words."""
    for number, sentences in enumerate(conll_documents(path)):
        yield str(number), *lay_out(sentences)


def conll_documents(path):
    """Documents of sentences of (word, tag)."""
    found, words = [[]], []
    with open(path, encoding="utf8") as lines:
        for line in [*lines, ""]:
            cols = line.split()
            if cols and cols[0] != "-DOCSTART-":
                words.append((cols[0], cols[-1]))
                continue
            if words:
                found[-1].append(words)
                words = []
            if cols and found[-1]:
                found.append([])
    return [sentences for sentences in found if sentences]


def lay_out(sentences):
    """The text of sentences and its spans; tags are IOB1 or IOB2."""
    text, found = "", []
    for words in sentences:
        previous = "O"
        for i, (word, tag) in enumerate(words):
            text += " " if i else ""
            if tag != "O":
                if previous == "O" or tag[0] == "B" or tag[2:] != previous[2:]:
                    found.append((len(text), len(text) + len(word), tag[2:]))
                else:
                    found[-1] = (found[-1][0], len(text) + len(word), tag[2:])
            text += word
            previous = tag
        text += "\n"
    return text, found


def claims(gold, marked):
    """(name, text) of the reports whose triggers are marked: of t17 by id, of other collections by theirs and a prefix."""
    wanted = {os.path.basename(path)[:-len(".tsv")] for path in glob.glob(os.path.join(marked, "*", "*.tsv"))}
    for report in lines(f"{gold}/t17/*.jsonl"):
        if report["id"] in wanted:
            yield report["id"], report["text"]
    for document in lines(f"{gold}/re3d/*/documents.json"):
        if (name := "re3d-" + document["_id"]) in wanted:
            yield name, document["text"]
    for prefix, found in (
        ("polnear-", polnear(f"{gold}/polnear/train")),
        ("conll-", conll(f"{gold}/conll2003/eng.train")),
        ("timeml-", timeml(f"{gold}/timeml/TimeBank")),
        ("timeml-", timeml(f"{gold}/timeml/AQUAINT")),
        ("lgl-", places(f"{gold}/places/lgl.xml")),
        ("geovirus-", places(f"{gold}/places/geovirus.xml")),
        ("ecb-", ecb(f"{gold}/ecbplus/ECB+_LREC2014/ECB+")),
    ):
        for own, text, *_ in found:
            if (name := prefix + own) in wanted:
                yield name, text


def ecb(folder):
    """(name, text) of the articles of ECB+: a sentence a line, a space between words."""
    for path in sorted(glob.glob(os.path.join(folder, "*", "*.xml"))):
        sentences = {}
        for token in ET.parse(path).getroot().iter("token"):
            sentences.setdefault(token.get("sentence"), []).append(token.text)
        yield os.path.basename(path)[:-len(".xml")], "".join(" ".join(words) + "\n" for words in sentences.values())


def places(path):
    """(name, text) of the articles of LGL by their ids, of GeoVirus, which has none, by their number."""
    for number, article in enumerate(ET.parse(path).getroot().iter("article")):
        yield article.get("docid") or str(number), article.findtext("text")


def lines(pattern):
    """What the lines of some JSONL files hold."""
    for path in sorted(glob.glob(pattern)):
        with open(path, encoding="utf8") as found:
            yield from map(json.loads, found)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--claims", default=CLAIMS)
    options = parser.parse_args()
    gold = options.gold
    os.makedirs(options.out, exist_ok=True)
    for name, found in {
        "polnear-train": polnear(f"{gold}/polnear/train"),
        "polnear-dev": polnear(f"{gold}/polnear/dev"),
        "conll-train": conll(f"{gold}/conll2003/eng.train"),
        "conll-testa": conll(f"{gold}/conll2003/eng.testa"),
        "timebank": timeml(f"{gold}/timeml/TimeBank"),
        "aquaint": timeml(f"{gold}/timeml/AQUAINT"),
        "claims": claims(gold, options.claims),
    }.items():
        with open(os.path.join(options.out, name + ".jsonl"), "w", encoding="utf8") as out:
            for ident, text, *_ in found:
                out.write(json.dumps({"id": ident, "text": text}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
