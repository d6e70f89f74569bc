package org.hearsay.reader.claim.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.core.Entity;
import org.hearsay.core.Mention;
import org.hearsay.core.Span;
import org.hearsay.reader.claim.frame.Slot;
import org.hearsay.reader.coref.Coreference;
import org.hearsay.reader.coref.NounPhrase;
import org.hearsay.reader.coref.Relatives;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.name.Countries;
import org.hearsay.reader.text.Layout;

/** Who and what a report speaks of, found by the words that head its mentions. */
public final class Cast {

    private static final Set<String> LEANING = Set.of("pro", "anti");
    private static final Set<String> ACCIDENTS = Slot.nouns("accidents");
    private static final Set<String> HARMING = Slot.nouns("harming");

    private final Layout layout;
    private final Tree tree;
    private final NounPhrase phrases;
    private final Mention[] byHead;
    private final Mention[] covering;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<Integer, Mention> byBegin = new HashMap<>();
    private final Map<String, List<Mention>> byEntity = new HashMap<>();
    private final Map<String, List<Mention>> byName = new HashMap<>();
    private final List<Mention> mentions;
    private final Set<String> parts;
    private final Set<String> parties;
    private final Set<String> regions;
    private final Countries countries;

    /**
     * @param parts nouns that stand for a part of what follows "of"
     * @param regions adjectives that make a part of the place they stand before
     * @param parties nouns that stand for whoever they name where they stand before another noun
     */
    public Cast(
            Layout layout,
            Tree tree,
            Coreference who,
            Set<String> parts,
            Set<String> parties,
            Set<String> regions,
            Countries countries) {
        this.countries = countries;
        mentions = who.mentions();
        this.parts = parts;
        this.parties = parties;
        this.regions = regions;
        this.layout = layout;
        this.tree = tree;
        phrases = new NounPhrase(tree);
        byHead = new Mention[layout.size()];
        covering = new Mention[layout.size()];
        for (Mention mention : who.mentions()) {
            byEntity.computeIfAbsent(mention.entity(), none -> new ArrayList<>())
                    .add(mention);
            byBegin.merge(
                    words(mention).begin(),
                    mention,
                    (a, b) -> a.span().length() >= b.span().length() ? a : b);
            Span head = layout.wordsIn(mention.head());
            Arrays.fill(byHead, head.begin(), head.end(), mention);
            if (mention.form() == Mention.Form.NAME) {
                Span all = layout.wordsIn(mention.span());
                Arrays.fill(covering, all.begin(), all.end(), mention);
                byName.computeIfAbsent(mention.span().of(layout.text()), none -> new ArrayList<>())
                        .add(mention);
            }
        }
        who.entities().forEach(entity -> entities.put(entity.id(), entity));
    }

    /** The mention that a word heads, or is part of the name of. */
    public Optional<Mention> at(int word) {
        return word < 0 ? Optional.empty() : Optional.ofNullable(byHead[word]);
    }

    /** The name that a word stands in, its titles included. */
    Optional<Mention> nameAround(int word) {
        return Optional.ofNullable(covering[word]);
    }

    /** The widest mention that begins with a word. */
    Optional<Mention> beginningAt(int word) {
        return Optional.ofNullable(byBegin.get(word));
    }

    public Optional<Entity> entity(Mention mention) {
        return Optional.ofNullable(entities.get(mention.entity()));
    }

    /** All mentions of what a mention stands for. */
    public List<Mention> mentions(Mention one) {
        return byEntity.getOrDefault(one.entity(), List.of());
    }

    /** The first mention of an entity that is no pronoun. */
    Optional<Mention> naming(String entity) {
        return byEntity.getOrDefault(entity, List.of()).stream()
                .filter(mention -> mention.form() != Mention.Form.PRONOUN)
                .findFirst();
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
    public Filler filler(int word) {
        Optional<Mention> party = at(word).isEmpty() ? party(word) : Optional.empty();
        if (party.isPresent()) {
            return new Filler(word, new Span(word, word + 1), party);
        }
        Optional<Mention> side = leaning(word).or(() -> country(word));
        if (side.isPresent()) {
            return new Filler(word, new Span(word, word + 1), side);
        }
        boolean relative = switch (tree.xpos(word)) {
            case "WDT", "WP", "WP$" -> true;
            default -> false;
        };
        int antecedent = relative ? harming(Relatives.antecedent(tree, word), word) : -1;
        if (antecedent >= 0 && at(word).isEmpty()) {
            return filler(antecedent);
        }
        Optional<Mention> before = relative && at(word).isEmpty() ? endingAt(word - 1) : Optional.empty();
        if (before.isPresent()) {
            return filler(head(before.get()));
        }
        Optional<Mention> mention = at(word).or(() -> whole(word));
        if (mention.filter(this::isRegion).isPresent()) {
            Span name = words(mention.orElseThrow());
            return new Filler(word, new Span(name.begin() - 1, name.end()), Optional.empty());
        }
        Span words = mention.filter(found -> found.form() != Mention.Form.PRONOUN)
                .map(this::words)
                .filter(span -> span.contains(word))
                .orElseGet(() -> tree.upos(word).equals("VERB") ? phrases.clause(word) : phrases.of(word));
        return new Filler(word, words, mention);
    }

    /** What does harm, where its place stands before the relative pronoun: the "bombings" of "bombings at two hotels which killed ten". */
    private int harming(int antecedent, int pronoun) {
        int deed = antecedent < 0 || !tree.is(antecedent, "nmod") ? -1 : tree.head(antecedent);
        boolean harms = deed >= 0
                && ACCIDENTS.contains(tree.lemma(deed))
                && !ACCIDENTS.contains(tree.lemma(antecedent))
                && !tree.lower(pronoun).startsWith("who")
                && tree.head(pronoun) >= 0
                && HARMING.contains(tree.lemma(tree.head(pronoun)));
        return harms ? deed : antecedent;
    }

    /** Whether a name is that of a place of which a part is meant: "eastern Libya" is not Libya. */
    private boolean isRegion(Mention mention) {
        int before = words(mention).begin() - 1;
        return mention.form() == Mention.Form.NAME
                && mention.type() == Mention.Type.PLACE
                && before >= 0
                && regions.contains(tree.lower(before));
    }

    /** The mention that ends with a word, or with the one before it if the word is a comma. */
    private Optional<Mention> endingAt(int word) {
        int last = word > 0 && tree.text(word).equals(",") ? word - 1 : word;
        return last < 0 ? Optional.empty() : nameAround(last).or(() -> at(last));
    }

    /** What a part is a part of: "the majority of [the army]", "dozens of [rebels]"; "one of them" is not they. */
    private Optional<Mention> whole(int part) {
        boolean one = tree.lower(part).equals("one");
        boolean partitive = !one && (tree.upos(part).equals("NUM") || parts.contains(tree.lemma(part)));
        return partitive
                ? ofWhat(part).mapToObj(this::at).flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }

    /** The nouns that "of" ties to a noun. */
    IntStream ofWhat(int noun) {
        return tree.children(noun, "nmod")
                .filter(child -> tree.children(child, "case")
                        .anyMatch(of -> tree.lower(of).equals("of")));
    }

    /** The first name that is written just so, if all in the report are one entity's: "Sorane" for that of "Sorane-based". */
    Optional<Mention> called(Span words) {
        List<Mention> alike = byName.getOrDefault(layout.characters(words).of(layout.text()), List.of());
        return alike.stream().map(Mention::entity).distinct().count() == 1
                ? Optional.of(alike.getFirst())
                : Optional.empty();
    }

    /** The one entity of the report that a noun before another stands for: "rebels" for the "rebel" of "rebel-held". */
    private Optional<Mention> party(int word) {
        String stem = tree.lower(word);
        return parties.contains(stem)
                ? mentions.stream()
                        .filter(mention -> mention.form() != Mention.Form.PRONOUN)
                        .filter(mention ->
                                isPlural(mention.head().of(layout.text()).toLowerCase(Locale.ROOT), stem))
                        .findFirst()
                : Optional.empty();
    }

    /** Whom those are for or against who are called so: "Hale" for the word "pro-Hale". */
    private Optional<Mention> leaning(int word) {
        String text = tree.lower(word);
        int hyphen = text.indexOf('-');
        if (hyphen < 0 || !LEANING.contains(text.substring(0, hyphen))) {
            return Optional.empty();
        }
        String side = text.substring(hyphen + 1);
        List<Mention> called = mentions.stream()
                .filter(mention -> mention.form() != Mention.Form.PRONOUN)
                .filter(mention -> endsWith(mention.head().of(layout.text()).toLowerCase(Locale.ROOT), side))
                .toList();
        Optional<Mention> named = called.stream()
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .findFirst();
        boolean one =
                called.stream().map(Mention::entity).distinct().count() == 1 && isKnownBefore(called.getFirst(), word);
        return named.isPresent() || !one ? named : Optional.of(called.getFirst());
    }

    /** Whether a mention stands before a word and speaks of what is known: which government is meant by "anti-government" is not said otherwise. */
    private boolean isKnownBefore(Mention mention, int word) {
        int begin = words(mention).begin();
        return begin < word && !tree.lower(begin).matches("an?");
    }

    /** The country that an adjective stands for, if the report names it: "Libya" for the "Libyan" of "Libyan leader". */
    private Optional<Mention> country(int word) {
        return at(word).filter(people ->
                        people.type() == Mention.Type.NATIONALITY && tree.is(word, "amod", "compound", "nmod:desc"))
                .flatMap(people -> countries.countryOf(people.head().of(layout.text())))
                .flatMap(country -> mentions.stream()
                        .filter(mention -> mention.form() == Mention.Form.NAME && mention.type() == Mention.Type.PLACE)
                        .filter(mention -> countries
                                .country(mention.span().of(layout.text()))
                                .filter(country::equals)
                                .isPresent())
                        .findFirst());
    }

    private static boolean endsWith(String name, String last) {
        return name.equals(last) || name.endsWith(" " + last);
    }

    /** Whether a noun stands for a part of what follows "of": "dozens". */
    boolean isPart(int word) {
        return parts.contains(tree.lemma(word)) || parts.contains(tree.lower(word));
    }

    boolean isParty(int word) {
        return parties.contains(tree.lower(word));
    }

    private static boolean isPlural(String head, String stem) {
        return head.equals(stem) || head.equals(stem + "s");
    }
}
