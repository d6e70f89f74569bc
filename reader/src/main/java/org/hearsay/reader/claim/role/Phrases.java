package org.hearsay.reader.claim.role;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.core.Mention;
import org.hearsay.core.Span;
import org.hearsay.reader.claim.syntax.Arguments;
import org.hearsay.reader.coref.Chunk;
import org.hearsay.reader.coref.Tree;

/** Cuts out the words that fill a slot where no mention does: clauses, numbers, a noun with what describes it. */
final class Phrases {

    private static final List<String> OF = List.of("of");

    private final Tree tree;
    private final Cast cast;
    private final Titles titles;
    private final Arguments arguments;

    Phrases(Tree tree, Cast cast, Titles titles, Arguments arguments) {
        this.tree = tree;
        this.cast = cast;
        this.titles = titles;
        this.arguments = arguments;
    }

    /** The clause that completes a verb or noun, as far as its tree reaches. */
    List<Filler> clause(int trigger) {
        return tree.children(trigger, "xcomp", "ccomp", "advcl", "acl")
                .filter(child -> child > trigger && !tree.is(child, "acl:relcl"))
                .filter(child -> !tree.is(child, "advcl") || tree.xpos(child).equals("VB"))
                .filter(child -> tree.upos(child).equals("VERB") || tree.child(child, "mark", "cop") >= 0)
                .mapToObj(child -> new Filler(child, reach(child, trigger), Optional.empty()))
                .limit(1)
                .toList();
    }

    /** The words of a clause, from after the floor. */
    Span reach(int word, int floor) {
        int[] range = {word, word + 1};
        widen(word, range, 0);
        return new Span(Math.max(range[0], floor + 1), range[1]);
    }

    private void widen(int word, int[] range, int depth) {
        if (depth < 12) {
            tree.children(word).filter(child -> !tree.is(child, "punct")).forEach(child -> {
                range[0] = Math.min(range[0], child);
                range[1] = Math.max(range[1], child + 1);
                widen(child, range, depth + 1);
            });
        }
    }

    /** A noun with the adjectives and nouns before it, without its determiner, possessor and the name it is a title of. */
    Span phrase(int trigger, Span words) {
        Chunk chunk = Chunk.of(tree, trigger);
        int begin = trigger;
        for (int word = trigger - 1; word >= chunk.begin() && word > chunk.determiner(); word--) {
            Optional<Mention> name = cast.nameAround(word);
            if (name.isPresent() && (name.get().form() == Mention.Form.NAME) && titles.isInHead(name.get(), word)
                    || tree.xpos(word).equals("POS")
                    || tree.xpos(word).startsWith("W")
                    || tree.upos(word).equals("PUNCT") && !tree.text(word).equals("-")
                    || word < words.begin() && titles.isNoPartOf(word)) {
                break;
            }
            begin = word;
            if (tree.upos(word).equals("NUM")
                    && (!tree.isNoun(trigger) || tree.lower(trigger).equals("old"))) {
                break; // "10-year-old" of "a blind 10-year-old girl"
            }
        }
        int end = trigger + 1;
        boolean state = end + 1 < tree.size()
                && tree.lower(end).equals("of")
                && tree.text(end + 1).equals("State");
        return new Span(
                Math.min(begin, words.begin()), state ? end + 2 : sentTo(Math.max(titles.end(trigger), words.end())));
    }

    /** The end of a title with the state or body to which it sends: an "ambassador to Sorane" is none of Sorane. */
    private int sentTo(int end) {
        boolean to = end + 1 < tree.size() && tree.lower(end).equals("to");
        int first = to && tree.lower(end + 1).equals("the") ? end + 2 : end + 1;
        return to && first < tree.size()
                ? cast.nameAround(first)
                        .filter(name -> switch (name.type()) {
                            case PLACE, ORGANISATION -> true;
                            default -> false;
                        })
                        .map(name -> cast.words(name).end())
                        .orElse(end)
                : end;
    }

    /** The number of a word itself, else of whom the trigger is done to, else of who does it. */
    List<Filler> counts(int trigger) {
        return Stream.of(
                        isCountBefore(trigger) ? List.of(trigger - 1) : List.<Integer>of(),
                        List.of(trigger),
                        arguments.objects(trigger),
                        arguments.subjects(trigger),
                        arguments.after(trigger, OF))
                .flatMap(words -> words.stream().flatMap(word -> count(word).stream()))
                .limit(1)
                .map(number -> new Filler(number, number(number), Optional.empty()))
                .toList();
    }

    /** The number of those that a noun stands for. */
    Optional<Filler> countOf(int noun) {
        return count(noun).map(number -> new Filler(number, number(number), Optional.empty()));
    }

    /** Whether a number that is no date stands right before a word: "three dead and 20 injured". */
    private boolean isCountBefore(int word) {
        int number = word - 1;
        return number >= 0
                && isNumber(number)
                && !tree.mention(number).equals("time")
                && tree.sentence(number) == tree.sentence(word)
                && !tree.text(number).matches("(19|20)[0-9]{2}");
    }

    private Optional<Integer> count(int word) {
        if (isNumber(word)) {
            return Optional.of(word); // not that of the next: "eight of them in Karos, five in Vessel"
        }
        IntStream beneath = tree.children(word, "nummod", "flat", "appos")
                .filter(child -> isNumber(child) && !(tree.isVerb(word) && tree.is(child, "appos")));
        return beneath.boxed()
                .findFirst()
                .or(() -> cast.isPart(word) && !tree.lower(word).equals("part") ? Optional.of(word) : Optional.empty());
    }

    boolean isNumber(int word) {
        return tree.upos(word).equals("NUM");
    }

    /** A number with those right before it, and what it is a number of: "two million", "tens of thousands". */
    private Span number(int last) {
        int begin = last;
        while (begin > 0 && isNumber(begin - 1) && tree.sentence(begin - 1) == tree.sentence(last)) {
            begin--;
        }
        int of = last + 1;
        boolean many = of + 1 < tree.size()
                && tree.lower(of).equals("of")
                && tree.lower(of + 1).matches("(hundred|thousand|million)s");
        return new Span(begin, many ? of + 2 : last + 1);
    }
}
