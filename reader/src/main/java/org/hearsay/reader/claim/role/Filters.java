package org.hearsay.reader.claim.role;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.core.Entity;
import org.hearsay.core.Mention;
import org.hearsay.core.Span;
import org.hearsay.reader.claim.frame.Slot;
import org.hearsay.reader.coref.Tree;

/** Tells what may fill a slot: its filters and its classes of nouns. */
final class Filters {

    private static final Set<String> STATES = Set.of("state", "country", "nation", "power", "kingdom", "republic");
    private static final Set<String> VAGUE = Set.of("home", "there", "here", "somewhere", "elsewhere");
    private static final Set<String> FORCES = Slot.nouns("forces");
    private static final Set<String> BODIES = Slot.nouns("bodies");
    private static final Set<String> THINGS = Slot.nouns("weapons");
    private static final Set<String> OTHER_SIDE = Slot.nouns("other-side");
    private static final Set<String> CALENDAR = Slot.nouns("calendar");

    private final Tree tree;
    private final Cast cast;

    Filters(Tree tree, Cast cast) {
        this.tree = tree;
        this.cast = cast;
    }

    /** Whether what stands at a word can fill a slot. */
    boolean fits(Filler filler, Slot slot) {
        return slot.filters().stream().allMatch(filter -> fits(filler, filter))
                && slot.barred().stream().noneMatch(filter -> fits(filler, filter))
                && (slot.among().isEmpty() || isOneOf(itself(filler, slot), slot.among()))
                && (slot.except().isEmpty() || !isOneOf(filler, slot.except()) || isNamedPerson(filler));
    }

    /** Whether somebody has a name: that she is called a woman or a refugee elsewhere makes her no mass. */
    private boolean isNamedPerson(Filler filler) {
        return isNamed(filler)
                && filler.mention()
                        .flatMap(cast::entity)
                        .filter(entity -> entity.type() == Mention.Type.PERSON)
                        .isPresent();
    }

    /** A name in a complement counts as no more than its words: to name "Sael", a general, is not to make him a general. */
    private static Filler itself(Filler filler, Slot slot) {
        boolean name = slot.place() == Slot.Place.COMPLEMENT
                && filler.mention()
                        .filter(mention -> mention.form() == Mention.Form.NAME)
                        .isPresent();
        return name ? new Filler(filler.head(), filler.words(), Optional.empty()) : filler;
    }

    /** Whether a word is one of these nouns, or stands for what is called by one: "they" for "the troops". */
    private boolean isOneOf(Filler filler, Set<String> nouns) {
        Stream<String> called = filler.mention().stream()
                .flatMap(mention ->
                        mention.form() == Mention.Form.NOMINAL ? Stream.of(mention) : cast.mentions(mention).stream())
                .map(mention -> mention.head().of(tree.layout().text()))
                .map(name -> name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
        Stream<String> words = Stream.of(
                        Stream.of(tree.lower(filler.head()), tree.lemma(filler.head())), called, titles(filler))
                .flatMap(each -> each);
        return words.anyMatch(word ->
                nouns.contains(word) || word.endsWith("s") && nouns.contains(word.substring(0, word.length() - 1)));
    }

    /** The titles before the names of somebody: "col" for "Col. Omar Sael". */
    private Stream<String> titles(Filler filler) {
        return filler.mention().stream()
                .flatMap(mention -> cast.mentions(mention).stream())
                .filter(mention -> mention.type() == Mention.Type.PERSON && mention.form() == Mention.Form.NAME)
                .map(cast::head)
                .filter(head -> head >= 0)
                .flatMap(head -> IntStream.iterate(head - 1, word -> word >= 0, word -> word - 1)
                        .takeWhile(word -> tree.sentence(word) == tree.sentence(head) && tree.isNoun(word))
                        .mapToObj(word -> tree.lower(word).replace(".", "")));
    }

    /** Whether the words at a noun put it on the other side: "rebel commander", "an official of the opposition". */
    private boolean isInsurgent(Filler filler) {
        return IntStream.concat(IntStream.of(filler.head()), tree.children(filler.head(), "appos"))
                .flatMap(head -> IntStream.concat(standingBefore(head), holders(head)))
                .anyMatch(word -> OTHER_SIDE.contains(tree.lemma(word)));
    }

    /** The nouns and adjectives right before a noun. */
    private IntStream standingBefore(int noun) {
        return IntStream.iterate(noun - 1, word -> word >= 0, word -> word - 1)
                .takeWhile(word -> tree.sentence(word) == tree.sentence(noun))
                .takeWhile(word -> tree.isNoun(word) || tree.upos(word).equals("ADJ"));
    }

    /** Whose somebody is: the "rebels" of "commander of the rebels", "the rebels' commander". */
    private IntStream holders(int noun) {
        return tree.children(noun, "nmod")
                .filter(holder -> tree.is(holder, "nmod:poss")
                        || tree.children(holder, "case")
                                .anyMatch(mark -> tree.lower(mark).equals("of")));
    }

    /** Whether what stands at a word passes a filter. */
    boolean fits(Filler filler, Slot.Filter filter) {
        if (filler.mention().isEmpty() && tree.xpos(filler.head()).startsWith("W")) {
            return false;
        }
        if (filter == Slot.Filter.ANY) {
            return true;
        }
        if (isUnknown(filler)) {
            return false;
        }
        if (isPartOfThings(filler)) {
            return filter == Slot.Filter.THING || filter == Slot.Filter.QUANTITY;
        }
        Optional<Mention.Type> type = filler.mention()
                .flatMap(cast::entity)
                .map(Entity::type)
                .or(() -> filler.mention().map(Mention::type));
        boolean pronoun = switch (tree.xpos(filler.head())) {
            case "PRP" -> !tree.lower(filler.head()).matches("it|itself");
            default -> false;
        };
        boolean name = filler.mention().map(m -> m.form() == Mention.Form.NAME).orElse(false);
        if (type.isEmpty()) {
            type = switch (tree.mention(filler.head())) {
                case "place" -> Optional.of(Mention.Type.PLACE);
                case "person" ->
                    Optional.of(tree.xpos(filler.head()).endsWith("S") ? Mention.Type.GROUP : Mention.Type.PERSON);
                case "organization" -> Optional.of(Mention.Type.ORGANISATION);
                default -> type;
            };
        }
        return switch (filter) {
            case ANY -> true;
            case NAME ->
                name || filler.mention().isEmpty() && tree.upos(filler.head()).equals("PROPN");
            case INDIVIDUAL ->
                type.map(t -> t == Mention.Type.PERSON || t == Mention.Type.ROLE)
                                .orElse(false)
                        && !pronounOfMany(filler.head())
                        && filler.mention()
                                .flatMap(cast::entity)
                                .flatMap(Entity::number)
                                .map(n -> n == Entity.Number.SINGULAR)
                                .orElse(true);
            case PERSON ->
                type.map(Filters::isHuman).orElse(pronoun)
                        && !Character.isDigit(tree.text(filler.head()).charAt(0));
            case AGENT ->
                type.map(t -> isHuman(t)
                                || isBody(t)
                                || t == Mention.Type.PLACE && (name || isState(filler) || isCalled(filler)))
                        .orElse(pronoun
                                || cast.isParty(filler.head())
                                || isState(filler)
                                || FORCES.contains(tree.lemma(filler.head())));
            case PARTY -> type.map(t -> isHuman(t) || isBody(t)).orElse(pronoun);
            case NOUN -> tree.isNoun(filler.head());
            case QUANTITY -> tree.upos(filler.head()).equals("NUM") || cast.isPart(filler.head());
            case NAMED -> isNamed(filler) || isAtNamed(filler, type);
            case NATIONALITY ->
                type.filter(Mention.Type.NATIONALITY::equals).isPresent() || isNationality(filler.head());
            case ORGANISATION -> type.map(t -> t == Mention.Type.ORGANISATION).orElse(false);
            case BODY ->
                type.map(t -> isBody(t)
                                || t == Mention.Type.GROUP
                                || t == Mention.Type.PLACE
                                || t == Mention.Type.NATIONALITY)
                        .orElse(BODIES.contains(tree.lemma(filler.head())));
            case INSURGENT -> isInsurgent(filler);
            case PLACE ->
                type.map(t -> t == Mention.Type.PLACE || t == Mention.Type.FACILITY)
                                .orElse(false)
                        && !VAGUE.contains(tree.lower(filler.head()));
            case THING ->
                type.map(t -> !isHuman(t) && t != Mention.Type.PLACE && t != Mention.Type.FACILITY)
                                .orElse(!pronoun)
                        && !CALENDAR.contains(tree.lower(filler.head()));
        };
    }

    /** Whether a word is a people's name, though it stands for their country: the "Sorane" of "a Sorane lawyer". */
    private boolean isNationality(int word) {
        return cast.at(word)
                .filter(mention -> mention.type() == Mention.Type.NATIONALITY)
                .isPresent();
    }

    private boolean isNamed(Filler filler) {
        return filler.mention()
                .flatMap(cast::entity)
                .map(entity -> !entity.names().isEmpty())
                .orElse(false);
    }

    /** Whether a place is called by where it is: "the outskirts of Vessel", "Sorane's desert". */
    private boolean isAtNamed(Filler filler, Optional<Mention.Type> type) {
        Span words = filler.words();
        return type.filter(Mention.Type.PLACE::equals).isPresent()
                && IntStream.range(words.begin(), words.end())
                        .mapToObj(cast::at)
                        .flatMap(Optional::stream)
                        .anyMatch(
                                mention -> mention.type() == Mention.Type.PLACE && mention.form() == Mention.Form.NAME);
    }

    /** Whether nobody can tell whom a pronoun stands for. */
    private boolean isUnknown(Filler filler) {
        boolean pronoun = tree.upos(filler.head()).equals("PRON")
                && !tree.xpos(filler.head()).startsWith("W");
        return pronoun
                && filler.mention()
                        .map(mention -> cast.mentions(mention).stream().allMatch(m -> m.form() == Mention.Form.PRONOUN))
                        .orElse(true);
    }

    /** Whether a part is one of what is nobody: "dozens of rockets". */
    private boolean isPartOfThings(Filler filler) {
        return cast.isPart(filler.head())
                && cast.ofWhat(filler.head()).anyMatch(whole -> THINGS.contains(tree.lemma(whole)));
    }

    private boolean pronounOfMany(int word) {
        return tree.lower(word).matches("we|they|us|them");
    }

    private static boolean isHuman(Mention.Type type) {
        return switch (type) {
            case PERSON, GROUP, ROLE, NATIONALITY, RELIGION -> true;
            default -> false;
        };
    }

    private static boolean isBody(Mention.Type type) {
        return type == Mention.Type.ORGANISATION;
    }

    /** Whether a pronoun stands for somebody or something that has a name: the "it" of "Sorane said it would wait". */
    private boolean isCalled(Filler filler) {
        return filler.mention()
                .filter(mention -> mention.form() == Mention.Form.PRONOUN)
                .flatMap(cast::entity)
                .map(entity -> !entity.names().isEmpty())
                .orElse(false);
    }

    /** Whether a noun stands for countries or their governments: "Arab states", "Western powers". */
    private boolean isState(Filler filler) {
        return STATES.contains(tree.lemma(filler.head()));
    }
}
