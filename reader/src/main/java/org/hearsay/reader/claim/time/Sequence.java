package org.hearsay.reader.claim.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.reader.claim.time.TimeWords.Sense;
import org.hearsay.reader.coref.Tree;

/** How the events of one sentence lie in time to one another: "fled two weeks after the raid", "beaten before being deported". */
final class Sequence {

    /**
     * That one event lies before, after or within another.
     *
     * @param other the word of the other
     * @param sense how the one in question lies to it
     * @param lapse how far they are apart, if the text says so
     */
    record Link(int other, Sense sense, Optional<Lapse> lapse) {}

    /** How a clause or noun hangs on what it lies before or after; parsers seldom agree. */
    private static final String[] HANGING = {"advcl", "csubj", "parataxis", "acl", "obl", "nmod"};

    private final Tree tree;
    private final TimeWords senses;
    private final Dates dates;

    Sequence(Tree tree, TimeWords senses, Dates dates) {
        this.tree = tree;
        this.senses = senses;
        this.dates = dates;
    }

    /** The events that an event hangs on, and those that hang on it. */
    List<Link> of(int event) {
        List<Link> links = new ArrayList<>();
        int head = tree.head(event);
        if (head >= 0 && tree.is(event, HANGING)) {
            marker(event).ifPresent(mark -> links.add(new Link(head, inverse(sense(mark)), lapse(mark))));
        }
        tree.children(event, HANGING)
                .forEach(child ->
                        marker(child).ifPresent(mark -> links.add(new Link(child, sense(mark), lapse(mark)))));
        if (isDone(event)) {
            links.add(new Link(verbOf(head), Sense.BEFORE, Optional.empty()));
        }
        if (head >= 0 && tree.is(event, "xcomp")) {
            tree.children(head, "advcl", "csubj")
                    .forEach(child ->
                            marker(child).ifPresent(mark -> links.add(new Link(child, sense(mark), lapse(mark)))));
        }
        return links;
    }

    /** "buried on Friday three men killed in the raid": what was done to somebody before he is told of. */
    private boolean isDone(int event) {
        return tree.is(event, "acl")
                && tree.xpos(event).equals("VBN")
                && tree.child(event, "aux", "aux:pass", "mark") < 0
                && verbOf(tree.head(event)) >= 0;
    }

    /** The verb that a noun is an argument of, or of whose argument it is a part; or -1. */
    private int verbOf(int noun) {
        int at = noun;
        while (at >= 0
                && !tree.upos(at).equals("VERB")
                && tree.is(at, "obj", "nsubj", "nsubj:pass", "obl", "nmod", "conj")) {
            at = tree.head(at);
        }
        return at >= 0 && tree.upos(at).equals("VERB") ? at : -1;
    }

    /** The word that says how a clause or noun lies in time to what it hangs on. */
    private OptionalInt marker(int clause) {
        boolean noun = tree.is(clause, "obl", "nmod");
        return tree.children(clause, "advmod", "mark", "case")
                .filter(child -> child < clause)
                .filter(child -> senses.of("order", tree.lower(child))
                        .filter(sense -> !noun || tree.is(child, "case"))
                        .isPresent())
                .findFirst();
    }

    private Sense sense(int marker) {
        return senses.of("order", tree.lower(marker)).orElseThrow();
    }

    private Optional<Lapse> lapse(int marker) {
        return dates.lapseBefore(marker);
    }

    private static Sense inverse(Sense sense) {
        return switch (sense) {
            case AFTER, SINCE -> Sense.BEFORE;
            case BEFORE -> Sense.AFTER;
            default -> sense;
        };
    }
}
