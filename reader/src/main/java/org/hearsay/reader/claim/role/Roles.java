package org.hearsay.reader.claim.role;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.core.Place;
import org.hearsay.core.Span;
import org.hearsay.reader.claim.frame.Learned;
import org.hearsay.reader.claim.frame.Slot;
import org.hearsay.reader.claim.syntax.Arguments;
import org.hearsay.reader.claim.syntax.Voices;
import org.hearsay.reader.coref.Tree;

/** Finds what stands in a slot around a trigger. */
public final class Roles {

    private static final Set<String> RULE = Set.of("rule", "reign", "leadership", "dictatorship", "grip");

    private final Tree tree;
    private final Cast cast;
    private final Arguments arguments;
    private final Filters filters;
    private final Titles titles;
    private final Phrases phrases;
    private final Fillers fillers;
    private final Relations relations;
    private final Bearers bearers;
    private final Whereabouts whereabouts;
    private final Sayings sayings;
    private final Doers doers;
    private final Learned learned;

    /** @param places where the report's places lie: a town before a noun is where it happened, not who did it */
    public Roles(Tree tree, Cast cast, Voices voices, List<Place> places, Learned learned) {
        this.learned = learned;
        this.tree = tree;
        arguments = new Arguments(tree);
        this.cast = cast;
        filters = new Filters(tree, cast);
        titles = new Titles(tree, cast);
        phrases = new Phrases(tree, cast, titles, arguments);
        fillers = new Fillers(tree, cast, titles, arguments, places);
        relations = new Relations(tree, cast, arguments, phrases);
        bearers = new Bearers(tree, cast, titles, arguments, relations, fillers);
        sayings = new Sayings(tree, cast, arguments, phrases);
        doers = new Doers(tree, cast, arguments, voices);
        whereabouts = new Whereabouts(tree, cast, filters, arguments);
    }

    public Arguments arguments() {
        return arguments;
    }

    public boolean fits(Filler filler, Slot.Filter filter) {
        return filters.fits(filler, filter);
    }

    /** Whether a number is that of those who fill a role. */
    public boolean isCountOf(Filler number, Filler filler) {
        return count(filler).filter(own -> own.head() == number.head()).isPresent();
    }

    /** The number of those who fill a role, if it stands with them. */
    public Optional<Filler> count(Filler filler) {
        return phrases.countOf(filler.head());
    }

    /** What fills the first of these slots that something fits. */
    public List<Filler> fill(List<Slot> slots, int trigger, Span words) {
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
            case SUBJECT -> {
                List<Filler> subjects = fillers.ofSubjects(relations.subjects(trigger));
                yield slot.isFor(Slot.Filter.AGENT)
                        ? subjects.stream().map(fillers::issued).toList()
                        : subjects;
            }
            case OBJECT ->
                fillers.of(
                        slot.isFor(Slot.Filter.PLACE)
                                ? whereabouts.wholes(arguments.objects(trigger))
                                : arguments.objects(trigger));
            case INDIRECT -> fillers.of(arguments.indirect(trigger));
            case PREPOSITION ->
                fillers.of(
                        slot.isFor(Slot.Filter.PLACE)
                                ? whereabouts.after(trigger, slot.words())
                                : rulers(arguments.after(trigger, slot.words()), slot));
            case OWN -> fillers.of(arguments.spread(titles.after(trigger, slot.words())));
            case POSSESSOR -> fillers.of(relations.possessors(trigger));
            case OWNER ->
                fillers.of(arguments.objects(trigger).stream()
                        .flatMap(object -> relations.possessors(object).stream())
                        .toList());
            case GOVERNED ->
                fillers.of(tree.head(trigger) < 0 ? List.of() : arguments.spread(List.of(tree.head(trigger))));
            case MODIFIED ->
                fillers.of(relations.modified(trigger)).stream()
                        .limit(relations.isCompound(trigger) ? 1 : Long.MAX_VALUE)
                        .toList();
            case DESCRIBED -> fillers.of(described(trigger));
            case MODIFIER ->
                relations.modifiers(trigger).stream()
                        .map(fillers::bare)
                        .filter(filler -> filters.fits(filler, slot))
                        .filter(filler -> !slot.isFor(Slot.Filter.AGENT)
                                || !fillers.isTown(filler) && !whereabouts.isScene(filler.head(), trigger))
                        .limit(1)
                        .toList();
            case SELF -> bearers.of(trigger);
            case CLAUSE -> phrases.clause(trigger);
            case COMPLEMENT ->
                fillers.of(tree.children(trigger, "xcomp", "obj", "obl")
                        .filter(child -> child > trigger && tree.child(child, "case", "mark", "cop") < 0)
                        .filter(child -> tree.isNoun(child))
                        .boxed()
                        .toList());
            case VERDICT -> sayings.verdicts(trigger);
            case JUDGEMENT -> sayings.judgements(trigger);
            case INTENT -> sayings.intents(trigger);
            case INNER -> fillers.of(arguments.spread(sayings.inner(trigger)));
            case DOER -> fillers.of(doers.doers(trigger));
            case SPEAKER -> doers.speakers(trigger);
            case VOICE -> doers.voice(trigger);
            case DEMAND -> sayings.demands(trigger);
            case OBLIGED -> fillers.of(sayings.obliged(trigger));
            case FOUND -> found(learned.fillers(trigger, slot.words().getFirst(), tree), trigger);
            case MEASURED ->
                fillers.of(arguments.after(trigger, List.of("of", "from"))).stream()
                        .map(place -> relations.measured(trigger, place))
                        .toList();
            case LEADER -> fillers.of(relations.leaders(trigger));
            case COUNT -> phrases.counts(trigger);
            case TRIGGER, VALUE -> List.of(new Filler(trigger, words, Optional.empty()));
            case PHRASE -> List.of(new Filler(trigger, phrases.phrase(trigger, words), Optional.empty()));
        };
    }

    /** What the model finds, with what "and" joins to it; who is called by the trigger is so alone: "opponents and unions". */
    private List<Filler> found(List<Integer> heads, int trigger) {
        return heads.stream()
                .flatMap(head -> fillers.of(head == trigger ? List.of(head) : arguments.spread(List.of(head))).stream())
                .distinct()
                .filter(filler -> filler.head() != trigger || !isOnlySide(filler))
                .toList();
    }

    /** Whether words only say on whose side somebody is and are not known to name him: the "pro-Naldian" of "pro-Naldian leaders". */
    private boolean isOnlySide(Filler filler) {
        String side = tree.lower(filler.head());
        return Learned.isSided(side)
                && filler.mention().flatMap(cast::entity).stream()
                        .flatMap(entity -> entity.names().stream())
                        .allMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(side));
    }

    /** What an adjective or participle stands before; one taken for a clause hangs on the noun that follows: "by defecting pilots". */
    private List<Integer> described(int trigger) {
        int head = tree.head(trigger);
        boolean participle = tree.xpos(trigger).equals("VBG") && tree.is(trigger, "acl") && head == trigger + 1;
        return tree.is(trigger, "amod", "compound") || participle ? List.of(head) : List.of();
    }

    /** Who rules, where somebody is asked for and his rule stands there: "the revolt against Idris Hale's rule". */
    private List<Integer> rulers(List<Integer> heads, Slot slot) {
        return slot.isFor(Slot.Filter.AGENT)
                ? heads.stream()
                        .flatMap(head ->
                                RULE.contains(tree.lemma(head)) ? relations.possessors(head).stream() : Stream.of(head))
                        .toList()
                : heads;
    }

    public boolean isNamed(Filler filler) {
        return fillers.isNamed(filler);
    }
}
