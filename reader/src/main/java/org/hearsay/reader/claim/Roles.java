package org.hearsay.reader.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.core.Mention;
import org.hearsay.core.Place;
import org.hearsay.core.Span;
import org.hearsay.reader.coref.Chunk;
import org.hearsay.reader.coref.Tree;

/** Finds what stands in a slot around a trigger. */
final class Roles {

    private static final int REACH = 16;
    private static final int LONGEST = 8;
    private static final Set<String> STAYING = Set.of("be", "remain", "stay", "come", "fall", "lie");
    private static final Set<String> RULE = Set.of("rule", "reign", "leadership", "dictatorship", "grip");

    private final Set<String> towns;
    private final Tree tree;
    private final Cast cast;
    private final Arguments arguments;
    private final Filters filters;
    private final Titles titles;
    private final Phrases phrases;
    private final Whereabouts whereabouts;
    private final Sayings sayings;
    private final Doers doers;
    private final Learned learned;

    /** @param places where the report's places lie: a town before a noun is where it happened, not who did it */
    Roles(Tree tree, Cast cast, Voices voices, List<Place> places, Learned learned) {
        this.learned = learned;
        towns = places.stream()
                .filter(place ->
                        place.feature().startsWith("PPL") && !place.feature().equals("PPLC"))
                .map(Place::mention)
                .collect(Collectors.toSet());
        this.tree = tree;
        this.cast = cast;
        arguments = new Arguments(tree);
        filters = new Filters(tree, cast);
        titles = new Titles(tree, cast);
        phrases = new Phrases(tree, cast, titles, arguments);
        sayings = new Sayings(tree, cast, arguments, phrases);
        doers = new Doers(tree, cast, arguments, voices);
        whereabouts = new Whereabouts(tree, cast, filters, arguments);
    }

    Arguments arguments() {
        return arguments;
    }

    boolean fits(Filler filler, Slot.Filter filter) {
        return filters.fits(filler, filter);
    }

    /** What fills the first of these slots that something fits. */
    List<Filler> fill(List<Slot> slots, int trigger, Span words) {
        for (Slot slot : slots) {
            List<Filler> found = in(slot, trigger, words).stream()
                    .filter(filler -> filters.fits(filler, slot))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Filler> in(Slot slot, int trigger, Span words) {
        return switch (slot.place()) {
            case SUBJECT -> fillers(subjects(trigger));
            case OBJECT -> fillers(arguments.objects(trigger));
            case INDIRECT -> fillers(arguments.indirect(trigger));
            case PREPOSITION ->
                fillers(
                        slot.isFor(Slot.Filter.PLACE)
                                ? whereabouts.after(trigger, slot.words())
                                : rulers(arguments.after(trigger, slot.words()), slot));
            case POSSESSOR -> fillers(possessors(trigger));
            case OWNER ->
                fillers(arguments.objects(trigger).stream()
                        .flatMap(object -> possessors(object).stream())
                        .toList());
            case GOVERNED ->
                fillers(tree.head(trigger) < 0 ? List.of() : arguments.spread(List.of(tree.head(trigger))));
            case MODIFIED -> fillers(modified(trigger));
            case DESCRIBED -> fillers(tree.is(trigger, "amod", "compound") ? List.of(tree.head(trigger)) : List.of());
            case MODIFIER ->
                modifiers(trigger).stream()
                        .map(this::bare)
                        .filter(filler -> filters.fits(filler, slot))
                        .filter(filler -> !slot.isFor(Slot.Filter.AGENT) || !isTown(filler))
                        .limit(1)
                        .toList();
            case SELF -> self(trigger);
            case CLAUSE -> phrases.clause(trigger);
            case COMPLEMENT ->
                fillers(tree.children(trigger, "xcomp", "obj", "obl")
                        .filter(child -> child > trigger && tree.child(child, "case", "mark", "cop") < 0)
                        .filter(child -> tree.isNoun(child))
                        .boxed()
                        .toList());
            case VERDICT -> sayings.verdicts(trigger);
            case JUDGEMENT -> sayings.judgements(trigger);
            case INTENT -> sayings.intents(trigger);
            case INNER -> fillers(arguments.spread(sayings.inner(trigger)));
            case DOER -> fillers(doers.doers(trigger));
            case SPEAKER -> doers.speakers(trigger);
            case VOICE -> doers.voice(trigger);
            case DEMAND -> sayings.demands(trigger);
            case OBLIGED -> fillers(sayings.obliged(trigger));
            case FOUND ->
                fillers(arguments.spread(
                        learned.fillers(trigger, slot.words().getFirst())));
            case COUNT -> phrases.counts(trigger);
            case TRIGGER, VALUE -> List.of(new Filler(trigger, words, Optional.empty()));
            case PHRASE -> List.of(new Filler(trigger, phrases.phrase(trigger, words), Optional.empty()));
        };
    }

    /** Who rules, where somebody is asked for and his rule stands there: "the revolt against Idris Hale's rule". */
    private List<Integer> rulers(List<Integer> heads, Slot slot) {
        return slot.isFor(Slot.Filter.AGENT)
                ? heads.stream()
                        .flatMap(head -> RULE.contains(tree.lemma(head)) ? possessors(head).stream() : Stream.of(head))
                        .toList()
                : heads;
    }

    private List<Filler> fillers(List<Integer> heads) {
        List<Filler> found = new ArrayList<>();
        for (int head : heads) {
            Filler filler = titled(cast.filler(head));
            found.add(filler);
            joined(filler)
                    .filter(other ->
                            heads.stream().noneMatch(word -> other.words().contains(word)))
                    .forEach(found::add);
        }
        return found;
    }

    private boolean isTown(Filler filler) {
        return filler.mention().filter(mention -> towns.contains(mention.id())).isPresent();
    }

    /** A word before another, alone where it is no mention. */
    private Filler bare(int word) {
        Filler filler = cast.filler(word);
        return filler.mention().isPresent() ? filler : new Filler(word, new Span(word, word + 1), Optional.empty());
    }

    /** Whom a title stands for that heads no mention: the "Sael" of "daughter of General Omar Sael". */
    private Filler titled(Filler filler) {
        boolean noun = filler.mention().isEmpty() && tree.upos(filler.head()).equals("NOUN");
        return noun
                ? titles.nameAfter(filler.head())
                        .map(name -> cast.filler(cast.head(name)))
                        .orElse(filler)
                : filler;
    }

    /**
     * What "and" joins to a mention by the words alone: "Ana Roe and Idris Hale", "Karos, Sorane and Vessel", unless it is the
     * subject of another verb.
     */
    private Stream<Filler> joined(Filler filler) {
        List<Filler> listed = new ArrayList<>();
        Filler last = filler;
        while (listed.size() < LONGEST) {
            Optional<Filler> and = and(last);
            if (and.isPresent()) {
                listed.add(and.get());
                return listed.stream();
            }
            Optional<Filler> next = last.mention().isPresent()
                            && isComma(last.words().end())
                    ? cast.beginningAt(last.words().end() + 1)
                            .filter(mention -> mention.form() == Mention.Form.NAME
                                    && mention.type()
                                            == filler.mention().orElseThrow().type())
                            .map(mention -> cast.filler(cast.head(mention)))
                    : Optional.empty();
            if (next.isEmpty()) {
                return Stream.empty();
            }
            last = next.get();
            listed.add(last);
        }
        return Stream.empty();
    }

    private boolean isComma(int word) {
        return word < tree.size() && tree.text(word).equals(",");
    }

    private Optional<Filler> and(Filler filler) {
        int and = filler.words().end();
        boolean joins = filler.mention().isPresent()
                && and + 1 < tree.size()
                && tree.lower(and).equals("and")
                && tree.sentence(and) == tree.sentence(filler.head());
        return joins
                ? cast.beginningAt(and + 1)
                        .filter(mention ->
                                isActor(mention) == isActor(filler.mention().orElseThrow()))
                        .map(mention -> cast.filler(cast.head(mention)))
                        .filter(other -> !tree.is(other.head(), "nsubj", "nsubj:pass"))
                : Optional.empty();
    }

    private static boolean isActor(Mention mention) {
        return switch (mention.type()) {
            case PERSON, GROUP, ORGANISATION, ROLE -> true;
            default -> false;
        };
    }

    /** The subject of a verb, or of a noun or adjective that is a predicate. */
    private List<Integer> subjects(int trigger) {
        if (tree.is(trigger, "case")) {
            return stated(tree.head(trigger));
        }
        if (tree.isVerb(trigger) || arguments.isHeadlineVerb(trigger) || tree.child(trigger, "nsubj") >= 0) {
            return arguments.subjects(trigger);
        }
        int before = tree.child(trigger, "cop") >= 0 ? arguments.coordinated(trigger) : -1;
        if (before >= 0) {
            return arguments.subjects(before);
        }
        boolean stays =
                tree.is(trigger, "obl") && tree.head(trigger) >= 0 && STAYING.contains(tree.lemma(tree.head(trigger)));
        boolean secondary = stays || tree.is(trigger, "xcomp", "conj", "advcl") && tree.head(trigger) >= 0;
        return secondary && !tree.is(tree.head(trigger), "nsubj") ? arguments.subjects(tree.head(trigger)) : List.of();
    }

    /** What the noun of a preposition is said of: "his family is in Karos", "Roe, in Karos for talks". */
    private List<Integer> stated(int noun) {
        if (noun < 0) {
            return List.of();
        }
        int be = tree.child(noun, "cop");
        int verb = tree.head(noun);
        if (be >= 0 && verb >= 0 && verb < be && tree.is(noun, "obl") && tree.isVerb(verb)) {
            return arguments.isPassive(verb) ? arguments.objects(verb) : arguments.subjects(verb);
        }
        if (be >= 0) {
            List<Integer> subjects = arguments.subjects(noun);
            boolean told = subjects.stream()
                    .anyMatch(word -> cast.filler(word).mention().isPresent());
            return told || be > noun ? subjects : standingBefore(be);
        }
        int head = tree.head(noun);
        int before = tree.children(noun, "case").findFirst().orElse(noun) - 1;
        if (head >= 0 && head < noun && isDescribedPerson(head, noun)) {
            return List.of(head);
        }
        boolean apart = before > 0 && tree.text(before).equals(",") && head >= 0 && tree.is(noun, "nmod", "appos");
        return apart && cast.nameAround(head).isPresent() ? List.of(head) : List.of();
    }

    /** Whether what a preposition says is said of one unnamed person: "a teacher from Karos". */
    private boolean isDescribedPerson(int person, int noun) {
        return tree.is(noun, "nmod")
                && tree.xpos(person).equals("NN")
                && tree.children(noun, "case").anyMatch(mark -> tree.lower(mark).equals("from"))
                && cast.at(person)
                        .filter(mention ->
                                mention.type() == Mention.Type.PERSON && mention.form() == Mention.Form.NOMINAL)
                        .isPresent();
    }

    /** The noun or name right before a word, relative pronouns and adverbs aside. */
    private List<Integer> standingBefore(int word) {
        for (int i = word - 1; i >= 0 && tree.sentence(i) == tree.sentence(word); i--) {
            boolean between = tree.upos(i).equals("ADV")
                    || tree.text(i).equals(",")
                    || tree.xpos(i).startsWith("W");
            if (!between) {
                int at = i;
                return cast.nameAround(i).map(cast::head).or(() -> cast.at(at).map(cast::head)).stream()
                        .toList();
            }
        }
        return List.of();
    }

    boolean isNamed(Filler filler) {
        return filler.mention()
                .flatMap(cast::entity)
                .map(entity -> !entity.names().isEmpty())
                .orElse(false);
    }

    private List<Integer> possessors(int trigger) {
        int own = tree.children(trigger, "nmod:poss")
                .filter(this::isMarkedPossessor)
                .findFirst()
                .orElse(-1);
        int found = own >= 0 ? own : Chunk.of(tree, trigger).possessor();
        boolean bare =
                found < 0 && tree.is(trigger, "conj") && Chunk.of(tree, trigger).begin() == trigger;
        if (bare && tree.head(trigger) >= 0 && tree.head(trigger) < trigger) {
            return possessors(tree.head(trigger));
        }
        return found < 0 ? List.of() : List.of(found);
    }

    private boolean isMarkedPossessor(int word) {
        return tree.upos(word).equals("PRON")
                || tree.children(word, "case").anyMatch(mark -> mark > word)
                || IntStream.range(word + 1, Math.min(tree.size(), word + REACH))
                        .anyMatch(i -> tree.xpos(i).equals("POS"));
    }

    /** The noun that an adjective or participle describes, or is said of. */
    private List<Integer> modified(int trigger) {
        int head = tree.head(trigger);
        Optional<Mention> beside = tree.is(trigger, "case")
                ? cast.nameAround(tree.xpos(trigger).equals("POS") ? trigger + 1 : Math.max(0, trigger - 1))
                        .filter(name -> name.type() == Mention.Type.PERSON)
                : Optional.empty();
        if (beside.isPresent()) {
            return arguments.spread(List.of(cast.head(beside.get())));
        }
        if (head >= 0 && tree.xpos(trigger).equals("POS")) {
            return tree.is(head, "nmod:poss", "nmod", "compound", "nsubj") && tree.head(head) >= 0
                    ? List.of(tree.head(head))
                    : List.of();
        }
        if (phrases.isNumber(trigger) && trigger > 1 && tree.text(trigger - 1).equals(",")) {
            return cast.nameAround(trigger - 2)
                    .map(name -> List.of(cast.head(name)))
                    .orElse(List.of());
        }
        if (head >= 0 && tree.is(trigger, "amod", "acl", "compound", "nmod:desc", "nmod")) {
            return List.of(head);
        }
        return subjects(trigger);
    }

    private List<Integer> modifiers(int trigger) {
        List<Integer> found = new ArrayList<>();
        tree.children(trigger, "compound", "amod", "obl", "nmod", "nmod:desc", "nsubj")
                .filter(child -> child < trigger && trigger - child < 6 && tree.child(child, "case") < 0)
                .filter(child -> cast.at(child).isPresent() || !tree.upos(child).equals("ADJ") || cast.isParty(child))
                .forEach(found::add);
        Chunk chunk = Chunk.of(tree, trigger);
        for (int word = trigger - 1; word >= chunk.begin() && word > chunk.determiner(); word--) {
            boolean noun = tree.isNoun(word) || cast.at(word).isPresent();
            if (!found.contains(word) && noun) {
                found.add(word);
            }
        }
        found.sort(Comparator.reverseOrder());
        return found;
    }

    /** Whom a noun stands for: the name it is a title of, the subject it is said of, its own mention. */
    private List<Filler> self(int trigger) {
        Optional<Mention> titled = cast.nameAround(trigger)
                .filter(name -> name.type() == Mention.Type.PERSON && !titles.isInHead(name, trigger))
                .or(() -> titles.nameAfter(trigger));
        if (titled.isPresent()) {
            return List.of(cast.filler(cast.head(titled.get())));
        }
        Optional<Mention> own = cast.at(trigger);
        boolean named = own.filter(mention ->
                        mention.type() != Mention.Type.RELIGION && mention.type() != Mention.Type.NATIONALITY)
                .flatMap(cast::entity)
                .map(entity -> !entity.names().isEmpty())
                .orElse(false);
        if (named) {
            return List.of(cast.filler(trigger));
        }
        if (tree.child(trigger, "cop") >= 0 && tree.child(trigger, "case") < 0 || isPredicate(trigger)) {
            List<Filler> subjects = fillers(subjects(trigger));
            if (!subjects.isEmpty()) {
                return subjects;
            }
        }
        int head = tree.head(trigger);
        if (head >= 0 && tree.is(trigger, "appos") && cast.at(head).isPresent()) {
            return tree.xpos(trigger).equals("NNS")
                    ? fillers(arguments.spread(List.of(head)))
                    : List.of(cast.filler(head));
        }
        if (head >= 0 && head < trigger && tree.is(trigger, "conj") && tree.is(head, "appos") && isOne(trigger)) {
            return self(head).stream().filter(this::isNamed).toList();
        }
        Optional<Mention> following = own.filter(mention -> mention.form() == Mention.Form.NOMINAL && isOne(trigger))
                .flatMap(mention -> cast.beginningAt(cast.words(mention).end()))
                .filter(name -> name.type() == Mention.Type.PERSON
                        && name.form() == Mention.Form.NAME
                        && tree.sentence(cast.head(name)) == tree.sentence(trigger));
        if (following.isPresent()) {
            return List.of(cast.filler(cast.head(following.get())));
        }
        List<Integer> listed = tree.xpos(trigger).equals("NNS") ? listed(trigger) : List.of();
        if (!listed.isEmpty()) {
            return fillers(listed);
        }
        return own.isPresent() || tree.mention(trigger).equals("person") ? List.of(cast.filler(trigger)) : List.of();
    }

    /** The names that stand in apposition to a noun: "three members of the council: Ana Roe, Omar Sael and Idris Hale". */
    private List<Integer> listed(int noun) {
        return arguments
                .spread(tree.children(noun, "appos")
                        .filter(child -> child > noun)
                        .boxed()
                        .toList())
                .stream()
                .filter(word -> cast.at(word)
                        .filter(mention -> mention.form() == Mention.Form.NAME)
                        .isPresent())
                .toList();
    }

    private boolean isOne(int noun) {
        return tree.xpos(noun).equals("NN") || tree.xpos(noun).equals("NNP");
    }

    private boolean isPredicate(int noun) {
        int head = tree.head(noun);
        return head >= 0
                && tree.is(noun, "xcomp")
                && List.of("become", "remain").contains(tree.lemma(head));
    }
}
