package org.hearsay.reader.claim.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.core.Mention;
import org.hearsay.core.Place;
import org.hearsay.core.Span;
import org.hearsay.reader.claim.frame.Slot;
import org.hearsay.reader.claim.syntax.Arguments;
import org.hearsay.reader.coref.Relatives;
import org.hearsay.reader.coref.Tree;

/** What stands at the words that head the phrases of a slot: mentions, with what "and" joins to them. */
final class Fillers {

    private static final int LONGEST = 8;
    private static final Set<String> KIN = Slot.nouns("kin");
    private static final Set<String> BODIES = Slot.nouns("bodies");

    private final Tree tree;
    private final Cast cast;
    private final Titles titles;
    private final Arguments arguments;
    private final Set<String> towns;

    Fillers(Tree tree, Cast cast, Titles titles, Arguments arguments, List<Place> places) {
        this.arguments = arguments;
        this.tree = tree;
        this.cast = cast;
        this.titles = titles;
        towns = places.stream()
                .filter(place ->
                        place.feature().startsWith("PPL") && !place.feature().equals("PPLC"))
                .map(Place::mention)
                .collect(Collectors.toSet());
    }

    List<Filler> of(List<Integer> heads) {
        List<Filler> found = new ArrayList<>();
        for (int head : heads) {
            List<Filler> names = names(head);
            found.addAll(names.size() > 1 ? names : one(head, heads));
        }
        return found;
    }

    /** What stands at a word, and what "and" joins to it that is none of these words. */
    private List<Filler> one(int head, List<Integer> heads) {
        Filler filler = titled(cast.filler(head));
        Stream<Filler> others = joined(filler)
                .filter(other -> heads.stream().noneMatch(word -> other.words().contains(word)));
        return Stream.concat(Stream.of(filler), others).toList();
    }

    /** The people whose names say who a noun right before them means: the two of "her brothers Idris and Karim were killed". */
    private List<Filler> names(int noun) {
        int next = noun + 1;
        return tree.xpos(noun).equals("NNS") && next < tree.size()
                ? cast.nameAround(next)
                        .filter(name -> name.type() == Mention.Type.PERSON
                                && cast.words(name).begin() == next
                                && (KIN.contains(tree.lemma(noun)) || isTied(noun, cast.head(name))))
                        .map(name -> named(arguments.spread(List.of(cast.head(name)))))
                        .orElse(List.of())
                : List.of();
    }

    /** Whether a noun and the name after it hang together: not in "told reporters Omar Sael had fled". */
    private boolean isTied(int noun, int name) {
        return tree.head(name) == noun || tree.head(noun) == name;
    }

    /** What stands at subjects, with who is said to be among them. */
    List<Filler> ofSubjects(List<Integer> heads) {
        List<Filler> found = of(heads);
        Stream<Filler> among = heads.stream()
                .flatMap(head -> oneAmong(titled(cast.filler(head))).stream())
                .filter(one -> found.stream().noneMatch(filler -> filler.head() == one.head()));
        return Stream.concat(found.stream(), among).toList();
    }

    /** Who is said to be among them: the "Omar Sael" of "Omar Sael, among officers who had fled, said". */
    private Optional<Filler> oneAmong(Filler filler) {
        int whom = tree.xpos(filler.head()).startsWith("W") ? Relatives.antecedent(tree, filler.head()) : filler.head();
        int among = whom < 0
                ? -1
                : tree.children(whom, "case")
                        .filter(word -> tree.lower(word).equals("among"))
                        .findFirst()
                        .orElse(-1);
        return among > 1 && tree.text(among - 1).equals(",")
                ? cast.nameAround(among - 2)
                        .filter(name -> isActor(name) && cast.words(name).end() == among - 1)
                        .map(name -> cast.filler(cast.head(name)))
                : Optional.empty();
    }

    /** Who issues it, where a document speaks: the "Vessel Pact" of "a Vessel Pact statement". */
    Filler issued(Filler filler) {
        boolean document = filler.mention()
                .filter(mention -> mention.type() == Mention.Type.DOCUMENT && mention.form() == Mention.Form.NOMINAL)
                .isPresent();
        return document
                ? tree.children(filler.head(), "compound", "nmod:poss", "nmod", "amod")
                        .mapToObj(cast::at)
                        .flatMap(Optional::stream)
                        .filter(mention -> mention.type() == Mention.Type.ORGANISATION)
                        .map(mention -> cast.filler(cast.head(mention)))
                        .findFirst()
                        .orElse(filler)
                : filler;
    }

    /** What stands at some words and is called by a name there: of "her brothers Idris and Karim and their father" not the father. */
    List<Filler> named(List<Integer> heads) {
        return heads.stream()
                .flatMap(head -> one(head, heads).stream())
                .filter(filler -> filler.mention()
                        .filter(mention -> mention.form() == Mention.Form.NAME && !isOfItsOwn(mention))
                        .isPresent())
                .toList();
    }

    /** Whether a noun with a pronoun of its own says who a name is: "their father Tomas". */
    private boolean isOfItsOwn(Mention name) {
        int noun = cast.words(name).begin() - 1;
        return noun > 0 && tree.xpos(noun).equals("NN") && tree.xpos(noun - 1).equals("PRP$");
    }

    boolean isTown(Filler filler) {
        return filler.mention().filter(mention -> towns.contains(mention.id())).isPresent();
    }

    /** A word before another, alone where it is no mention; a government with whose it is: "the Sorane government official". */
    Filler bare(int word) {
        Filler filler = cast.filler(word);
        if (filler.mention().isPresent()) {
            return filler;
        }
        int first = word;
        while (tree.is(first, "flat") && tree.head(first) >= 0 && tree.head(first) < first) {
            first = tree.head(first);
        }
        if (first < word) {
            return written(first, new Span(first, word + 1));
        }
        boolean whose = BODIES.contains(tree.lemma(word))
                && cast.at(word - 1)
                        .filter(mention -> switch (mention.type()) {
                            case NATIONALITY, PLACE -> true;
                            default -> false;
                        })
                        .isPresent();
        return written(word, new Span(whose ? word - 1 : word, word + 1));
    }

    private Filler written(int head, Span words) {
        return new Filler(head, words, cast.called(words));
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
            Optional<Filler> next =
                    last.mention().isPresent() && isComma(last.words().end())
                            ? beginningAt(last.words().end() + 1)
                                    .filter(mention -> mention.form() == Mention.Form.NAME
                                            && !isApposedElsewhere(cast.head(mention), filler)
                                            && isActor(mention)
                                                    == isActor(filler.mention().orElseThrow()))
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

    /** Whether a name says who others are: the "Idris" of "two brothers of Karim Adel, Idris and Omar" is not with Adel. */
    private boolean isApposedElsewhere(int name, Filler filler) {
        return tree.is(name, "appos")
                && tree.head(name) != filler.head()
                && !filler.words().contains(tree.head(name));
    }

    /** The mention that begins with a word, or right after it if it is an article. */
    private Optional<Mention> beginningAt(int word) {
        return cast.beginningAt(word)
                .or(() -> word < tree.size() && tree.upos(word).equals("DET")
                        ? cast.beginningAt(word + 1)
                        : Optional.empty());
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
                ? beginningAt(and + 1)
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

    boolean isNamed(Filler filler) {
        return filler.mention()
                .flatMap(cast::entity)
                .map(entity -> !entity.names().isEmpty())
                .orElse(false);
    }
}
