package org.hearsay.bench.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.bench.gold.EventFile;
import org.hearsay.ledger.fact.Assertion;

/**
 * Scores which claims are put together as one fact: of all pairs of tellings that the reader found of events of the gold, those
 * that are of one event against those that are of one fact. Claims of no event are not judged.
 */
public final class FactsScorer {

    private final List<EventFile.Event> events;

    public FactsScorer(List<EventFile.Event> events) {
        this.events = List.copyOf(events);
    }

    /**
     * The figures for every other event, on which grouping may be tuned, for the others, and for all.
     *
     * @param facts the claims of each fact
     * @param misses how many pairs to note that are put together wrongly or not put together
     */
    public Scores score(List<List<Assertion>> facts, int misses) {
        ToldEvents told = new ToldEvents(facts);
        Notes notes = new Notes(misses);
        List<Figure> figures = new ArrayList<>();
        figures.add(pairs("facts tune", told.of(some(0)), notes));
        figures.add(pairs("facts check", told.of(some(1)), new Notes(0)));
        Map<Integer, EventFile.Event> all = some(0);
        all.putAll(some(1));
        figures.add(pairs("facts", told.of(all), new Notes(0)));
        return new Scores(notes.lines(), figures);
    }

    private Map<Integer, EventFile.Event> some(int first) {
        Map<Integer, EventFile.Event> some = new TreeMap<>();
        for (int i = first; i < events.size(); i += 2) {
            some.put(i, events.get(i));
        }
        return some;
    }

    private Figure pairs(String measure, List<ToldEvents.Telling> tellings, Notes notes) {
        Tally tally = new Tally();
        for (int i = 0; i < tellings.size(); i++) {
            for (ToldEvents.Telling other : tellings.subList(i + 1, tellings.size())) {
                ToldEvents.Telling one = tellings.get(i);
                boolean gold = one.isOfOneEvent(other);
                boolean said = one.isOfOneFact(other);
                tally.gold += gold ? 1 : 0;
                tally.said += said ? 1 : 0;
                tally.hit += gold && said ? 1 : 0;
                if (gold != said) {
                    notes.miss((gold ? "apart: " : "put together: ") + one.at() + " " + other.at());
                }
            }
        }
        return tally.figure(measure);
    }
}
