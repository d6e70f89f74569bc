package org.hearsay.reader.time;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A pattern over pieces: words ({@code ago}, {@code in|on}), nodes ({@code <month>}, {@code <day:weekday>} to catch it under
 * another name), optional parts in {@code [ ]}, choices in {@code ( | )}, what must stand before but is not part of the match in
 * front of {@code >>}, and what must follow but is not part of it in
 * {@code { }} at the end. Everything stands apart by one space.
 */
final class Pattern {

    /** Where what a pattern is about begins and ends, and what it caught. */
    record Match(int begin, int end, Map<String, Node> parts) {}

    private interface Found {
        void at(int position, int end, Caught caught);
    }

    private record Caught(String name, Node node, Optional<Caught> before) {}

    private sealed interface Element {}

    private record Word(Set<String> words) implements Element {}

    private record Kind(String name, String kind) implements Element {}

    private record Sequence(List<Element> elements) implements Element {}

    private record Choice(List<Element> elements) implements Element {}

    private record Ahead(Element element) implements Element {}

    /** Here the match begins; what the pattern has before it only must stand there. */
    private record Begin() implements Element {}

    private static final String BEGIN = ">>";

    private static final Caught NOTHING = new Caught("", Node.word("", 0, 0, ""), Optional.empty());

    private final Element root;
    private final Set<String> firstKeys = new HashSet<>();

    private Pattern(Element root) {
        this.root = root;
        if (firsts(root, firstKeys)) {
            throw new IllegalArgumentException("a pattern that matches nothing at all");
        }
    }

    /** @throws IllegalArgumentException if the pattern is not well formed; the message carries it */
    static Pattern of(String source) {
        Deque<String> tokens = new ArrayDeque<>(Arrays.asList(source.strip().split("\\s+", -1)));
        Element element = choice(tokens, source);
        if (!tokens.isEmpty()) {
            throw new IllegalArgumentException("'" + tokens.peek() + "' closes nothing in the pattern: " + source);
        }
        return new Pattern(element);
    }

    static String kindKey(String kind) {
        return "<" + kind + ">";
    }

    /** What a match can begin with: words, and kinds in angle brackets. */
    Set<String> firstKeys() {
        return firstKeys;
    }

    /** The longest match that begins at a piece. */
    Optional<Match> longest(Chart chart, int begin) {
        List<Match> best = new ArrayList<>(1);
        match(chart, root, begin, begin, NOTHING, (position, end, caught) -> {
            if (end > begin && (best.isEmpty() || best.getFirst().end() < end)) {
                best.clear();
                Map<String, Node> parts = parts(caught);
                int from = parts.containsKey(BEGIN) ? parts.get(BEGIN).begin() : begin;
                best.add(new Match(from, end, parts));
            }
        });
        return best.isEmpty() ? Optional.empty() : Optional.of(best.getFirst());
    }

    private static Map<String, Node> parts(Caught caught) {
        Map<String, Node> parts = new HashMap<>();
        for (Caught each = caught;
                each.before().isPresent();
                each = each.before().get()) {
            parts.putIfAbsent(each.name(), each.node());
        }
        return Map.copyOf(parts);
    }

    /** Tries an element at a piece; {@code end} is where the match would end, which lags behind while looking ahead. */
    private static void match(Chart chart, Element element, int at, int end, Caught caught, Found found) {
        switch (element) {
            case Word word -> {
                if (word.words().contains(chart.text(at))) {
                    found.at(at + 1, at + 1, caught);
                }
            }
            case Kind kind -> {
                for (Node node : chart.nodesAt(at)) {
                    if (node.kind().equals(kind.kind())) {
                        found.at(node.end(), node.end(), new Caught(kind.name(), node, Optional.of(caught)));
                    }
                }
            }
            case Begin begin -> found.at(at, end, new Caught(BEGIN, Node.word("", at, at, ""), Optional.of(caught)));
            case Choice choice -> choice.elements().forEach(each -> match(chart, each, at, end, caught, found));
            case Sequence sequence -> sequence(chart, sequence.elements(), 0, at, end, caught, found);
            case Ahead ahead ->
                match(
                        chart,
                        ahead.element(),
                        at,
                        end,
                        caught,
                        (position, unused, more) -> found.at(position, end, more));
        }
    }

    private static void sequence(
            Chart chart, List<Element> elements, int index, int at, int end, Caught caught, Found found) {
        if (index == elements.size()) {
            found.at(at, end, caught);
            return;
        }
        match(
                chart,
                elements.get(index),
                at,
                end,
                caught,
                (position, reached, more) -> sequence(chart, elements, index + 1, position, reached, more, found));
    }

    /** Adds the keys an element can begin with; whether it can match nothing. */
    private static boolean firsts(Element element, Set<String> keys) {
        switch (element) {
            case Word word -> keys.addAll(word.words());
            case Kind kind -> keys.add(kindKey(kind.kind()));
            case Ahead ahead -> firsts(ahead.element(), keys);
            case Begin begin -> {
                return true;
            }
            case Choice choice -> {
                boolean empty = false;
                for (Element each : choice.elements()) {
                    empty |= firsts(each, keys);
                }
                return empty;
            }
            case Sequence sequence -> {
                for (Element each : sequence.elements()) {
                    if (!firsts(each, keys)) {
                        return false;
                    }
                }
                return true;
            }
        }
        return false;
    }

    private static Element choice(Deque<String> tokens, String source) {
        List<Element> choices = new ArrayList<>();
        choices.add(sequence(tokens, source));
        while ("|".equals(tokens.peek())) {
            tokens.pop();
            choices.add(sequence(tokens, source));
        }
        return choices.size() == 1 ? choices.getFirst() : new Choice(List.copyOf(choices));
    }

    private static Element sequence(Deque<String> tokens, String source) {
        List<Element> elements = new ArrayList<>();
        while (!tokens.isEmpty() && !Set.of("|", ")", "]", "}").contains(tokens.peek())) {
            String token = tokens.pop();
            elements.add(
                    switch (token) {
                        case "(" -> closed(tokens, ")", source);
                        case "[" -> new Choice(List.of(closed(tokens, "]", source), new Sequence(List.of())));
                        case "{" -> new Ahead(closed(tokens, "}", source));
                        default -> single(token);
                    });
        }
        return new Sequence(List.copyOf(elements));
    }

    private static Element closed(Deque<String> tokens, String end, String source) {
        Element element = choice(tokens, source);
        if (!end.equals(tokens.poll())) {
            throw new IllegalArgumentException("no '" + end + "' in the pattern: " + source);
        }
        return element;
    }

    private static Element single(String token) {
        if (token.equals(BEGIN)) {
            return new Begin();
        }
        if (token.length() > 2 && token.startsWith("<") && token.endsWith(">")) {
            String inner = token.substring(1, token.length() - 1);
            int colon = inner.indexOf(':');
            return colon < 0 ? new Kind(inner, inner) : new Kind(inner.substring(0, colon), inner.substring(colon + 1));
        }
        if (token.contains("<") || token.contains(">")) {
            throw new IllegalArgumentException("kinds and words in one choice need ( | ) with spaces: " + token);
        }
        return new Word(Set.copyOf(Arrays.asList(token.split("\\|", -1))));
    }
}
