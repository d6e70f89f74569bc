package org.hearsay.reader.claim;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.core.Entity;
import org.hearsay.core.Mention;
import org.hearsay.core.Mention.Form;
import org.hearsay.core.Mention.Type;
import org.hearsay.core.Span;
import org.hearsay.reader.coref.Coreference;
import org.hearsay.reader.coref.NounPhrase;
import org.hearsay.reader.coref.Relatives;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.text.Layout;

/** Who and what a report speaks of, found by the words that head its mentions. */
final class Cast {

    private final Layout layout;
    private final Tree tree;
    private final NounPhrase phrases;
    private final Mention[] byHead;
    private final Mention[] covering;
    private final Map<String, Entity> entities = new HashMap<>();

    Cast(Layout layout, Tree tree, Coreference who) {
        this.layout = layout;
        this.tree = tree;
        phrases = new NounPhrase(tree);
        byHead = new Mention[layout.size()];
        covering = new Mention[layout.size()];
        for (Mention mention : who.mentions()) {
            Span head = layout.wordsIn(mention.head());
            Arrays.fill(byHead, head.begin(), head.end(), mention);
            if (mention.form() == Form.NAME) {
                Span all = layout.wordsIn(mention.span());
                Arrays.fill(covering, all.begin(), all.end(), mention);
            }
        }
        who.entities().forEach(entity -> entities.put(entity.id(), entity));
    }

    /** The mention that a word heads, or is part of the name of. */
    Optional<Mention> at(int word) {
        return word < 0 ? Optional.empty() : Optional.ofNullable(byHead[word]);
    }

    /** The name that a word stands in, its titles included. */
    Optional<Mention> nameAround(int word) {
        return Optional.ofNullable(covering[word]);
    }

    Optional<Entity> entity(Mention mention) {
        return Optional.ofNullable(entities.get(mention.entity()));
    }

    /** The first word of a mention's head. */
    int head(Mention mention) {
        Span words = layout.wordsIn(mention.head());
        return words.isEmpty() ? -1 : words.begin();
    }

    Span words(Mention mention) {
        return layout.wordsIn(mention.span());
    }

    /** What stands at a word: a relative pronoun stands for its antecedent. */
    Filler filler(int word) {
        boolean relative = tree.xpos(word).equals("WDT") || tree.xpos(word).equals("WP");
        int antecedent = relative ? Relatives.antecedent(tree, word) : -1;
        if (antecedent >= 0 && at(word).isEmpty()) {
            return filler(antecedent);
        }
        Optional<Mention> mention = at(word);
        Span words = mention.filter(found -> found.form() != Form.PRONOUN)
                .map(this::words)
                .filter(span -> !span.isEmpty())
                .orElseGet(() -> phrases.of(word));
        return new Filler(word, words, mention);
    }

    /** Whether what stands at a word can fill a slot with a filter. */
    boolean fits(Filler filler, Slot.Filter filter) {
        if (filter == Slot.Filter.ANY) {
            return true;
        }
        Optional<Type> type = filler.mention().flatMap(this::entity).map(Entity::type).or(() -> filler.mention().map(Mention::type));
        boolean pronoun = switch (tree.xpos(filler.head())) {
            case "PRP" -> !tree.lower(filler.head()).matches("it|itself");
            default -> false;
        };
        boolean name = filler.mention().map(m -> m.form() == Form.NAME).orElse(false);
        return switch (filter) {
            case ANY -> true;
            case NAME -> name;
            case PERSON -> type.map(Cast::isHuman).orElse(pronoun);
            case AGENT ->
                type.map(t -> isHuman(t) || isBody(t) || t == Type.PLACE && name).orElse(pronoun);
            case BODY -> type.map(t -> isBody(t) || t == Type.GROUP || t == Type.PLACE || t == Type.NATIONALITY).orElse(false);
            case PLACE -> type.map(t -> t == Type.PLACE || t == Type.FACILITY).orElse(false);
            case THING -> type.map(t -> !isHuman(t) && t != Type.PLACE && t != Type.FACILITY).orElse(!pronoun);
        };
    }

    private static boolean isHuman(Type type) {
        return switch (type) {
            case PERSON, GROUP, ROLE, NATIONALITY, RELIGION -> true;
            default -> false;
        };
    }

    private static boolean isBody(Type type) {
        return type == Type.ORGANISATION;
    }

    static List<Type> places() {
        return List.of(Type.PLACE, Type.FACILITY);
    }
}
