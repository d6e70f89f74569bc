package org.hearsay.reader.claim.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Mention;
import org.hearsay.reader.claim.frame.Slot;
import org.hearsay.reader.claim.syntax.Arguments;
import org.hearsay.reader.coref.Tree;

/** Finds the places that stand after prepositions. */
final class Whereabouts {

    private static final int REACH = 16;
    private static final String ABBREVIATION = "[A-Z.]+";
    private static final List<String> AIMED = List.of("on", "against", "at", "over", "with");

    private static final Set<String> DISCUSSIONS = Slot.nouns("discussions");
    private static final Set<String> ABROAD = Slot.nouns("abroad");
    private static final Set<String> SCENES = Slot.nouns("scenes");
    private static final Set<String> GROUNDS = Slot.nouns("grounds");
    private static final Set<String> PORTIONS = Slot.nouns("portions");

    private final Tree tree;
    private final Cast cast;
    private final Filters filters;
    private final Arguments arguments;

    Whereabouts(Tree tree, Cast cast, Filters filters, Arguments arguments) {
        this.tree = tree;
        this.cast = cast;
        this.filters = filters;
        this.arguments = arguments;
    }

    /** Places after a preposition: those that hang on the trigger, else the first before its clause ends, and what "and" joins to it. */
    List<Integer> after(int trigger, List<String> prepositions) {
        List<Integer> hung = arguments.after(trigger, prepositions).stream()
                .filter(word -> !isTopicOf(tree.head(word), word))
                .toList();
        if (hung.stream().anyMatch(word -> isPlace(word))) {
            return hung;
        }
        int head = tree.head(trigger);
        boolean shares = head >= 0 && !tree.isVerb(trigger) && tree.isVerb(head) && tree.is(trigger, "nsubj", "obj");
        List<Integer> beside = shares
                ? arguments.after(head, prepositions).stream()
                        .filter(word -> word > head || arguments.isLight(head))
                        .toList()
                : List.of();
        if (beside.stream().anyMatch(word -> isPlace(word))) {
            return beside;
        }
        boolean found = false;
        List<Integer> places = new ArrayList<>();
        for (int word = trigger + 1; word < Math.min(tree.size(), trigger + REACH); word++) {
            if (tree.sentence(word) != tree.sentence(trigger)
                    || tree.isFinite(word)
                    || tree.text(word).matches("[,;:”]")
                    || isTopic(word)) {
                break;
            }
            found = prepositions.contains(tree.lower(word)) || found && !leadsAway(word);
            Optional<Mention> place = cast.at(word).filter(mention -> mention.form() == Mention.Form.NAME);
            if (found && place.isPresent() && isPlace(word) && !saysWhose(word)) {
                places.add(word);
                int after = cast.words(place.get()).end();
                if (after >= tree.size() || !tree.lower(after).equals("and")) {
                    break;
                }
                word = after;
            }
        }
        return places;
    }

    /** The places of which parts are told: the "Karos" of "80 percent of Karos" and "the north of Karos". */
    List<Integer> wholes(List<Integer> words) {
        return words.stream().map(this::whole).toList();
    }

    private int whole(int word) {
        return isPlace(word) || !PORTIONS.contains(tree.lemma(word))
                ? word
                : tree.children(word, "nmod", "obl")
                        .filter(child -> tree.children(child, "case")
                                        .anyMatch(of -> tree.lower(of).equals("of"))
                                && isPlace(child))
                        .findFirst()
                        .orElse(word);
    }

    /** Whether another preposition than that of a place stands before what follows: "on suspicion of spying for Sorane". */
    private boolean leadsAway(int word) {
        if (!tree.is(word, "case", "mark") || !tree.upos(word).equals("ADP")) {
            return false;
        }
        return !tree.lower(word).equals("of") || GROUNDS.contains(tree.lemma(word - 1));
    }

    /** Whether a preposition begins what is talked about, whose places are not where it is talked: "a meeting on the war in Sorane". */
    private boolean isTopic(int word) {
        return switch (tree.lower(word)) {
            case "about", "regarding", "concerning" -> tree.upos(word).equals("ADP");
            case "on", "over" -> DISCUSSIONS.contains(tree.lemma(word - 1));
            default -> false;
        };
    }

    /** Whether a noun is what a decision or talk is on: the "Sorane" of "vetoed resolutions on Sorane". */
    private boolean isTopicOf(int noun, int word) {
        return noun >= 0 && DISCUSSIONS.contains(tree.lemma(noun)) && arguments.isCase(word, List.of("on"));
    }

    /** Whether a place before a noun says whose or who somebody is, not where: "two Sorane embassies in Naldia", "a Karos teenager". */
    private boolean saysWhose(int word) {
        int noun = tree.head(word);
        boolean before = noun > word && tree.is(word, "compound", "nmod:poss", "nmod", "amod");
        return before
                && (ABROAD.contains(tree.lemma(noun)) || tree.mention(noun).equals("person"));
    }

    /**
     * Whether the name of a place before a noun says where it happened, not who did it: "the Naldia bombing", "the Naldia embassy
     * bombing"; not where it stands for an adjective ("U.S. air strikes") or whom it was done to is told ("the Naldia attack on Karos").
     */
    boolean isScene(int word, int event) {
        boolean place = cast.at(word)
                .filter(name -> name.type() == Mention.Type.PLACE && name.form() == Mention.Form.NAME)
                .isPresent();
        return place
                && tree.is(word, "compound")
                && SCENES.contains(tree.lemma(event))
                && !tree.text(word).matches(ABBREVIATION)
                && arguments.after(event, AIMED).isEmpty();
    }

    private boolean isPlace(int word) {
        return filters.fits(cast.filler(word), Slot.Filter.PLACE);
    }
}
