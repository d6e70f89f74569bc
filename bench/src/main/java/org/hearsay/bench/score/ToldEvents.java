package org.hearsay.bench.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hearsay.bench.gold.EventFile;
import org.hearsay.core.Span;
import org.hearsay.ledger.fact.Assertion;

/** Finds the claims that tell of events of the gold: of one of its kinds, in its words, and about those it is about. */
final class ToldEvents {

    /** Words no longer than this count only whole. */
    private static final int SHORT = 3;

    private final Map<String, List<Placed>> byReport = new HashMap<>();

    /** @param facts the claims of each fact */
    ToldEvents(List<List<Assertion>> facts) {
        for (int fact = 0; fact < facts.size(); fact++) {
            for (Assertion claim : facts.get(fact)) {
                byReport.computeIfAbsent(claim.report().id(), none -> new ArrayList<>())
                        .add(new Placed(claim, fact));
            }
        }
    }

    /**
     * One trigger in one report, whose claims are about one event, each about one of those it happened to.
     *
     * @param events by their place in the gold
     * @param facts by their place
     */
    record Telling(String at, Set<Integer> events, Set<Integer> facts) {

        boolean isOfOneEvent(Telling other) {
            return events.stream().anyMatch(other.events::contains);
        }

        boolean isOfOneFact(Telling other) {
            return facts.stream().anyMatch(other.facts::contains);
        }
    }

    private record Placed(Assertion claim, int fact) {}

    /** The tellings of some events, by where they stand. */
    List<Telling> of(Map<Integer, EventFile.Event> events) {
        Map<String, Telling> tellings = new TreeMap<>();
        events.forEach((number, event) -> {
            for (EventFile.Mention mention : event.mentions()) {
                for (Placed placed : claims(event, mention)) {
                    Assertion claim = placed.claim();
                    String at = claim.report().id() + "@" + claim.trigger().begin();
                    Telling telling =
                            tellings.computeIfAbsent(at, none -> new Telling(at, new TreeSet<>(), new TreeSet<>()));
                    telling.events().add(number);
                    telling.facts().add(placed.fact());
                }
            }
        });
        return List.copyOf(tellings.values());
    }

    /** The claims whose trigger is the one of the mention; where there are none, those whose trigger lies in its words. */
    private List<Placed> claims(EventFile.Event event, EventFile.Mention mention) {
        List<Placed> exact = claims(event, mention, mention.trigger());
        return exact.isEmpty() ? claims(event, mention, mention.span()) : exact;
    }

    private List<Placed> claims(EventFile.Event event, EventFile.Mention mention, Span within) {
        return byReport.getOrDefault(mention.report(), List.of()).stream()
                .filter(placed -> placed.claim().trigger().overlaps(within))
                .filter(placed -> mention.kinds().contains(placed.claim().kind().name()))
                .filter(placed -> isAbout(placed.claim(), event.who()))
                .toList();
    }

    private static boolean isAbout(Assertion claim, List<String> who) {
        StringBuilder said = new StringBuilder();
        for (Assertion.Filler filler : claim.fillers()) {
            said.append(filler.words()).append(' ');
            filler.who().ifPresent(party -> said.append(party.name()).append(' '));
        }
        String text = said.toString().toLowerCase(Locale.ROOT);
        return who.stream()
                .anyMatch(word -> Pattern.compile(
                                "(?<![a-z0-9])" + Pattern.quote(word) + (word.length() <= SHORT ? "(?![a-z0-9])" : ""))
                        .matcher(text)
                        .find());
    }
}
