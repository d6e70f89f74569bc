package org.hearsay.reader.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim.Certainty;
import org.hearsay.core.Claim.Polarity;
import org.hearsay.core.Claim.Realis;
import org.hearsay.core.Claim.Tense;
import org.hearsay.core.Labelled;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.name.Table;

/**
 * Whether it happened, and how surely it is said: from the words around a trigger, from the verbs above it up to the one who
 * speaks, and from the way he speaks. The words are in {@code modality.tsv}. Values are FactBank's (Saurí and Pustejovsky 2009).
 */
final class Modality {

    private static final int HIGHEST = 5;
    /** With "not" they say that it does not happen. */
    private static final Set<String> ABILITY = Set.of("can", "ca", "could");

    private static final Set<String> COMPLEMENTISERS = Set.of("with", "of", "from", "for");

    /** What a word does to what stands under it. */
    private enum Effect implements Labelled {
        /** It did not happen: refuse, fail. */
        NOT,
        /** Wished, asked for, tried: want, urge. */
        WISH,
        /** Expected or announced: plan, vow. */
        WILL,
        PROBABLE,
        POSSIBLE,
        /** A condition, or a modal that says no more: if, would. */
        UNCOMMITTED,
        /** It was so and is no more: former, late. */
        PAST,
        /** It is what goes on, or takes place. */
        SAME
    }

    /** How it stands with an event. */
    record Reading(Polarity polarity, Certainty certainty, Realis realis, Optional<Tense> tense, List<String> why) {}

    private final Map<String, Map<String, Effect>> tables = new HashMap<>();

    private final WordForms forms;
    private final Lasting lasting = new Lasting();
    private final Set<String> journeys = Table.words(Modality.class, "journeys.txt");

    Modality(WordForms forms) {
        this.forms = forms;
        for (List<String> row : Table.rows(Modality.class, "modality.tsv")) {
            tables.computeIfAbsent(row.get(0), none -> new HashMap<>())
                    .put(row.get(1), Labelled.of(Effect.class, row.get(2)));
        }
    }

    private Optional<Effect> effect(String table, String word) {
        return Optional.ofNullable(tables.getOrDefault(table, Map.of()).get(word));
    }

    private Optional<Effect> effect(String table, Tree tree, int word) {
        return forms.of(tree.lower(word), tree.lemma(word)).stream()
                .flatMap(lemma -> effect(table, lemma).stream())
                .findFirst();
    }

    Reading of(Draft draft, Tree tree, Arguments arguments, Voices voices) {
        Finding finding = new Finding(draft.frame().polarity());
        int word = draft.predicate(tree);
        boolean predicate = tree.upos(word).equals("VERB") || tree.child(word, "cop") >= 0;
        around(word, tree, voices, finding, true);
        if (isOfNothing(word, draft, tree)) {
            finding.take(Effect.NOT, "'no' beside the object of '" + tree.text(word) + "'");
        }
        if (!draft.frame().gloss() || predicate) {
            above(word, tree, voices, finding);
        }
        if (predicate && isMain(word, tree, voices)) {
            voices.at(word).ifPresent(attribution -> spoken(attribution, finding));
        }
        boolean state = draft.frame().kind().isState();
        Realis realis = finding.realis.or(() -> draft.frame().realis()).orElseGet(() -> {
            int aspect = aspect(word, tree);
            boolean goesOn = aspect != word
                    && (tree.xpos(aspect).equals("VBZ") || tree.xpos(aspect).equals("VBP"));
            boolean ongoing = !state && (goesOn || lasting.goesOn(word, tree) || isProgressive(aspect, tree, voices));
            return ongoing ? Realis.ONGOING : Realis.ACTUAL;
        });
        if (finding.polarity == Polarity.NEGATIVE && realis == Realis.ONGOING) {
            realis = Realis.ACTUAL;
        }
        Certainty certainty = finding.certainty.orElse(realis == Realis.HYPOTHETICAL ? Certainty.UN : Certainty.CT);
        return new Reading(
                finding.polarity,
                certainty,
                realis,
                state ? Optional.of(finding.past ? Tense.PAST : tense(word, tree)) : Optional.empty(),
                finding.why);
    }

    /** Whether the object that is one of a trigger's words is there none of: "gave no details". */
    private static boolean isOfNothing(int word, Draft draft, Tree tree) {
        return tree.children(word, "obj")
                .filter(object -> object != word && draft.words().contains(object))
                .anyMatch(object -> tree.children(object, "det")
                        .anyMatch(det -> tree.lower(det).matches("no|neither")));
    }

    /** Whether nothing but complements and conjuncts stands between a word and the top of what is said. */
    private static boolean isMain(int word, Tree tree, Voices voices) {
        int at = word;
        for (int step = 0; step < HIGHEST; step++) {
            int head = tree.head(at);
            if (head < 0 || !voices.together(head, word)) {
                return true;
            }
            if (!tree.is(at, "xcomp", "ccomp", "conj", "parataxis", "csubj")) {
                return false;
            }
            at = head;
        }
        return false;
    }

    /** The verb that says how far an event has come: the "starting" of "starting to flee". */
    private int aspect(int word, Tree tree) {
        int head = tree.head(word);
        boolean aspect = head >= 0
                && (tree.is(word, "xcomp", "advcl")
                        || tree.is(word, "nsubj") && tree.upos(word).equals("NOUN"))
                && forms.of(tree.lower(head), tree.lemma(head)).stream()
                        .anyMatch(lemma -> effect("aspect", lemma).isPresent());
        return aspect ? head : word;
    }

    private static final class Finding {
        private Polarity polarity;
        private Optional<Certainty> certainty = Optional.empty();
        private Optional<Realis> realis = Optional.empty();
        private boolean past;
        private final List<String> why = new ArrayList<>();

        Finding(Polarity polarity) {
            this.polarity = polarity;
        }

        void take(Effect effect, String because) {
            why.add(because);
            switch (effect) {
                case NOT -> polarity = polarity == Polarity.POSITIVE ? Polarity.NEGATIVE : Polarity.POSITIVE;
                case WISH -> weaken(Realis.HYPOTHETICAL, Certainty.UN);
                case UNCOMMITTED -> weaken(Realis.HYPOTHETICAL, Certainty.UN);
                case WILL -> realis = realis.or(() -> Optional.of(Realis.FUTURE));
                case PROBABLE -> certainty = certainty.or(() -> Optional.of(Certainty.PR));
                case POSSIBLE -> certainty = certainty.or(() -> Optional.of(Certainty.PS));
                case PAST -> past = true;
                case SAME -> {}
            }
        }

        private void weaken(Realis to, Certainty sureness) {
            realis = realis.filter(r -> r == Realis.FUTURE && to != Realis.HYPOTHETICAL)
                    .or(() -> Optional.of(to));
            certainty = certainty.or(() -> Optional.of(sureness));
        }
    }

    /** What hangs on a word: "not", "may", "reportedly", "alleged", "former". */
    private void around(int word, Tree tree, Voices voices, Finding finding, boolean whole) {
        boolean verb = tree.upos(word).equals("VERB") || tree.child(word, "cop") >= 0;
        boolean nobody = tree.children(word, "nsubj")
                .anyMatch(subject -> tree.lower(subject).matches("nobody|none|noone")
                        || tree.children(subject, "det")
                                .anyMatch(det -> tree.lower(det).equals("no")));
        if (nobody && whole) {
            finding.take(Effect.NOT, "nobody is said to have done it");
        }
        boolean cannot = tree.children(word, "advmod")
                .anyMatch(child -> effect("adverb", tree.lower(child))
                        .filter(effect -> effect == Effect.NOT)
                        .isPresent());
        tree.children(word)
                .filter(child -> !cannot || !ABILITY.contains(tree.lower(child)))
                .forEach(child -> {
                    String lower = tree.lower(child);
                    String table = tree.is(child, "aux", "cop")
                            ? "aux"
                            : tree.is(child, "mark", "case")
                                    ? "mark"
                                    : tree.is(child, "det") ? "det" : verb ? "adverb" : "adjective";
                    boolean leaf = tree.is(
                            child,
                            "aux",
                            "mark",
                            "case",
                            "det",
                            "advmod",
                            "amod",
                            "cc",
                            "cop",
                            "nmod:desc",
                            "compound");
                    if (leaf) {
                        boolean told = table.equals("aux")
                                && lower.equals("would")
                                && voices.at(child).isPresent()
                                && !tree.isQuoted(child);
                        (told ? Optional.of(Effect.WILL) : effect(table, lower))
                                .or(() -> table.equals("adjective") ? effect("adverb", lower) : Optional.empty())
                                .ifPresent(effect -> finding.take(
                                        effect, "'" + tree.text(child) + "' beside '" + tree.text(word) + "'"));
                    }
                });
        if (whole && verb && tree.child(word, "mark", "aux") >= 0) {
            boolean going = tree.children(word, "mark")
                    .anyMatch(mark -> tree.lower(mark).equals("to"));
            if (going
                    && tree.head(word) >= 0
                    && tree.is(word, "advcl", "acl")
                    && !isRanked(tree.head(word), tree)
                    && finding.realis.isEmpty()
                    && tree.children(word, "aux")
                            .noneMatch(aux -> tree.lemma(aux).equals("have"))) {
                finding.take(Effect.WILL, "'to " + tree.text(word) + "' says what for");
            }
        }
    }

    /** Whether it is the "first" of "the first to resign" and "the first minister to resign". */
    private boolean isRanked(int word, Tree tree) {
        return effect("ranked", tree.lower(word)).isPresent()
                || tree.children(word, "amod")
                        .anyMatch(child -> effect("ranked", tree.lower(child)).isPresent());
    }

    /** What a word stands under: "refused to", "hopes that", "call for". */
    private void above(int word, Tree tree, Voices voices, Finding finding) {
        int at = word;
        int highest = tree.upos(word).equals("VERB") || tree.child(word, "cop") >= 0 ? HIGHEST : 1;
        for (int step = 0; step < highest; step++) {
            int head = tree.head(at);
            if (head < 0) {
                return;
            }
            if (!voices.together(head, word)) {
                cue(word, head, tree, voices, finding);
                return;
            }
            boolean clause = tree.is(at, "xcomp", "ccomp", "csubj")
                    || tree.is(at, "obj") && tree.upos(at).equals("VERB")
                    || tree.is(at, "advcl", "acl") && !tree.is(at, "acl:relcl") && completes(at, tree);
            boolean object = tree.is(at, "obj", "obl", "nmod", "nsubj:pass", "compound")
                    && !tree.upos(at).equals("VERB");
            if (!clause && !object && !tree.is(at, "conj")) {
                return;
            }
            String because = "under '" + tree.text(head) + "'";
            if (clause) {
                boolean finite = tree.isFinite(at) || tree.child(at, "nsubj") >= 0 && !completes(at, tree);
                Optional<Effect> effect = effect("clause", tree, head)
                        .filter(found ->
                                !finite || effect("infinitive", tree, head).isEmpty());
                effect.ifPresent(e -> finding.take(e, because));
                if (effect.isPresent()) {
                    negated(head, tree, finding);
                } else if (tree.is(at, "xcomp")) {
                    around(head, tree, voices, finding, false);
                }
            } else if (object) {
                Optional<Effect> effect = effect("object", tree, head);
                effect.ifPresent(e -> finding.take(e, because));
                boolean purpose = tree.children(at, "case")
                                .anyMatch(mark -> tree.lower(mark).equals("for"))
                        && journeys.contains(tree.lemma(head));
                if (effect.isEmpty() && (isLight(head, tree) || purpose)) {
                    around(head, tree, voices, finding, false);
                }
            }
            at = head;
        }
    }

    /** The verb that ties what is said to its source can be more than saying: "refused to", unless the source's stance tells as much. */
    private void cue(int word, int head, Tree tree, Voices voices, Finding finding) {
        boolean stance = voices.at(word)
                .flatMap(attribution -> effect("stance", attribution.stance().label()))
                .isPresent();
        if (voices.isCue(head) && !stance) {
            effect("clause", tree, head)
                    .filter(effect -> completes(word, tree))
                    .or(() -> effect("object", tree, head)
                            .filter(effect -> tree.is(word, "obj", "obl", "nmod")
                                    && !tree.upos(word).equals("VERB")))
                    .ifPresent(effect -> finding.take(effect, "under '" + tree.text(head) + "'"));
        }
    }

    /** A verb that says no more than that what its object names takes place: "hold talks", "launch an attack". */
    private boolean isLight(int verb, Tree tree) {
        return tree.upos(verb).equals("VERB")
                && forms.of(tree.lower(verb), tree.lemma(verb)).stream()
                        .anyMatch(lemma -> effect("light", lemma).isPresent());
    }

    private void negated(int head, Tree tree, Finding finding) {
        boolean not = tree.children(head, "advmod")
                .anyMatch(child -> effect("adverb", tree.lower(child))
                        .filter(e -> e == Effect.NOT)
                        .isPresent());
        if (not && finding.polarity == Polarity.NEGATIVE) {
            finding.take(Effect.NOT, "'not' beside '" + tree.text(head) + "'");
        }
    }

    /** "tasked with taking", "called on them to leave". */
    private static boolean completes(int word, Tree tree) {
        return tree.children(word, "mark")
                .anyMatch(mark -> tree.lower(mark).equals("to") || COMPLEMENTISERS.contains(tree.lower(mark)));
    }

    private void spoken(Attribution attribution, Finding finding) {
        effect("stance", attribution.stance().label())
                .ifPresent(effect -> finding.take(
                        effect, "the source's stance is " + attribution.stance().label()));
    }

    /** "is fighting", and in what somebody said "was fighting": it went on when it was told. */
    private static boolean isProgressive(int word, Tree tree, Voices voices) {
        boolean be = tree.children(word, "aux", "aux:pass", "cop")
                .anyMatch(aux -> tree.lemma(aux).equals("be")
                        && !tree.lower(aux).equals("being")
                        && (isPresent(aux, tree) || voices.at(word).isPresent()));
        boolean shared = tree.is(word, "conj")
                && tree.head(word) >= 0
                && tree.children(tree.head(word), "aux").anyMatch(aux -> isPresent(aux, tree));
        boolean ing = tree.xpos(word).equals("VBG")
                || tree.children(word, "aux").anyMatch(aux -> tree.lower(aux).equals("being"));
        boolean habit = tree.xpos(word).equals("VBP") || tree.xpos(word).equals("VBZ");
        boolean still = tree.children(word, "advmod").anyMatch(child -> switch (tree.lower(child)) {
            case "still", "currently", "now" -> true;
            default -> false;
        });
        return (be || shared) && ing
                || still && !tree.xpos(word).equals("VBN")
                || still && be
                || habit && tree.child(word, "nsubj") >= 0 && still;
    }

    private static boolean isPresent(int aux, Tree tree) {
        return switch (tree.lower(aux)) {
            case "is", "are", "am", "'s", "’s", "'re", "’re", "'m", "’m", "being", "been" -> true;
            default -> false;
        };
    }

    private static Tense tense(int word, Tree tree) {
        boolean past = tree.children(word, "cop", "aux")
                        .anyMatch(aux ->
                                tree.lower(aux).equals("was") || tree.lower(aux).equals("were"))
                || tree.xpos(word).equals("VBD");
        return past ? Tense.PAST : Tense.PRESENT;
    }
}
