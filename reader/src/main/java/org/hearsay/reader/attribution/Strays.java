package org.hearsay.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.core.Span;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.name.Table;

/**
 * Takes out of an attribution what the model has tied to it and does not belong: the line that says who wrote the report, whoever
 * "was told" or "seemed" something, and sentences of the report's own after what is said. Takes the speaker of "Minister: …" out of
 * its cue.
 */
final class Strays {

    private static final Set<String> HEARING = Table.words(Strays.class, "hearing.txt");
    private static final Set<String> UNSAID = Table.words(Strays.class, "unsaid.txt");
    private static final int LONGEST = 5;

    private final Tree tree;
    private final Phrases phrases;

    Strays(Tree tree, Phrases phrases) {
        this.tree = tree;
        this.phrases = phrases;
    }

    Draft without(Draft draft) {
        if (draft.cue().isEmpty()) {
            return draft;
        }
        Draft named = heard(heading(draft));
        Span cue = named.cue().getFirst();
        Optional<Span> source = named.source()
                .filter(found -> paragraph(found) == paragraph(cue))
                .filter(found -> !hears(found, cue) && !isUnsaid(cue) && !wrote(found) && !isImpersonal(cue));
        return new Draft(source, named.cue(), said(named, cue), named.parent());
    }

    /** "Minister: talks have failed": the noun before the colon speaks. */
    private Draft heading(Draft draft) {
        Span cue = draft.cue().getFirst();
        boolean heads = draft.source().isEmpty()
                && cue.length() > 1
                && cue.length() <= LONGEST
                && tree.text(cue.end() - 1).equals(":")
                && Subjects.isNominal(tree, cue.end() - 2);
        for (int w = cue.begin(); heads && w < cue.end(); w++) {
            heads = !tree.upos(w).equals("VERB");
        }
        return heads
                ? new Draft(
                        Optional.of(new Span(cue.begin(), cue.end() - 1)),
                        List.of(new Span(cue.end() - 1, cue.end())),
                        draft.content(),
                        draft.parent())
                : draft;
    }

    /** "The crowd heard from the envoy that …": the envoy says it. */
    private Draft heard(Draft draft) {
        int hearing = hearing(draft.cue().getFirst());
        int from = hearing < 0 ? -1 : tree.upos(hearing + 1).equals("ADV") ? hearing + 2 : hearing + 1;
        int teller = from > 0 && tree.lower(from).equals("from") ? tree.head(from) : -1;
        if (teller < 0 || teller < from || !Subjects.isNominal(tree, teller)) {
            return draft;
        }
        Span source = new Span(from + 1, teller + 1);
        List<Span> said = draft.content().stream()
                .filter(range -> !range.overlaps(source))
                .toList();
        boolean named = tree.upos(from + 1).matches("DET|PRON|PROPN|NOUN|ADJ") && !said.isEmpty();
        return named
                ? new Draft(Optional.of(source), List.of(new Span(hearing, from + 1)), said, draft.parent())
                : draft;
    }

    /** Where a cue says that somebody hears something, -1 if nowhere. */
    private int hearing(Span cue) {
        return IntStream.range(cue.begin(), cue.end())
                .filter(word -> word + 2 < tree.size()
                        && tree.upos(word).equals("VERB")
                        && tree.lemma(word).matches("hear|learn"))
                .findFirst()
                .orElse(-1);
    }

    private int paragraph(Span words) {
        return tree.layout().paragraphOf(words.begin());
    }

    /** "By Adel Karim" at the begin of a paragraph: he wrote what follows, and the report says it. */
    private boolean wrote(Span source) {
        int before = source.begin() - 1;
        return before >= 0
                && tree.lower(before).equals("by")
                && tree.layout().paragraphs().get(paragraph(source)).words().begin() == before;
    }

    /** "The envoy was told that …": the envoy says nothing. */
    private boolean hears(Span source, Span cue) {
        int last = cue.end() - 1;
        int be = last - 1;
        return source.end() <= cue.begin()
                && cue.begin() - source.end() <= 2
                && HEARING.contains(tree.lower(last))
                && be >= source.end()
                && tree.lemma(be).equals("be");
    }

    /** "The fight is over, but it must be remembered that …": nobody named before says so. */
    private boolean isImpersonal(Span cue) {
        return IntStream.range(cue.begin(), cue.end()).anyMatch(phrases::isImpersonal);
    }

    /** "She seemed tired", "he allegedly fled": who it is told of does not say so. */
    private boolean isUnsaid(Span cue) {
        return UNSAID.contains(tree.lemma(cue.end() - 1));
    }

    /** What is said without sentences that no quotation mark holds, where the cue's own sentence says something. */
    private List<Span> said(Draft draft, Span cue) {
        int sentence = tree.sentence(cue.begin());
        boolean own = draft.content().stream().anyMatch(range -> tree.sentence(range.begin()) == sentence);
        List<Span> found = new ArrayList<>(draft.content());
        found.removeIf(range -> own
                && tree.sentence(range.begin()) > sentence
                && !tree.isQuoted(range.begin())
                && !"\"“".contains(tree.text(range.begin()))
                && !tree.isQuoted(range.end() - 1));
        found.replaceAll(range -> withoutOther(range, cue));
        return found;
    }

    /** "Moderates want talks, but rebels want war": a clause of another's beside the cue's own is none of what is wished. */
    private Span withoutOther(Span range, Span cue) {
        for (int w = range.begin(); cue.end() <= range.begin() && w < range.end(); w++) {
            int joint = tree.is(w, "conj") ? tree.child(w, "cc") : tree.is(w, "advcl") ? contrast(w) : -1;
            int subject = tree.child(w, "nsubj", "nsubj:pass");
            boolean beside = joint > range.begin() + 1
                    && joint < w
                    && IntStream.range(range.begin(), joint).noneMatch(tree::isFinite)
                    && cue.contains(tree.head(w))
                    && (subject > joint || subject < 0 && isJoined(w, tree.head(w)))
                    && !tree.isQuoted(w);
            if (beside) {
                return new Span(range.begin(), tree.text(joint - 1).equals(",") ? joint - 1 : joint);
            }
        }
        return range;
    }

    /** "Dismissed the claims and ruled out talks": a finite verb of its own that "and" joins to the cue, and that says nothing more. */
    private boolean isJoined(int verb, int cue) {
        return tree.is(verb, "conj")
                && tree.child(verb, "ccomp") < 0
                && (tree.xpos(verb).matches("VBD|VBZ") && tree.xpos(verb).equals(tree.xpos(cue))
                        || tree.children(verb, "aux").anyMatch(tree::isFinite) && tree.child(cue, "aux") < 0);
    }

    private int contrast(int verb) {
        return tree.children(verb, "mark")
                .filter(mark -> tree.lower(mark).matches("while|whereas"))
                .findFirst()
                .orElse(-1);
    }
}
