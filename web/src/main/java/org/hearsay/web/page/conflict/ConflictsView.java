package org.hearsay.web.page.conflict;

import java.util.List;
import org.hearsay.web.page.Narrowing;

/**
 * The board of conflicts.
 *
 * @param narrowing which facts' conflicts
 * @param readings what to make of them, to choose from
 * @param abouts what they are about, to choose from
 * @param range which of how many are shown
 * @param earlier where the cards before these are; empty if these are the first
 * @param later likewise
 */
public record ConflictsView(
        Narrowing narrowing,
        List<Tab> readings,
        List<Tab> abouts,
        List<Card> cards,
        String range,
        String earlier,
        String later) {

    public ConflictsView {
        readings = List.copyOf(readings);
        abouts = List.copyOf(abouts);
        cards = List.copyOf(cards);
    }

    /** One of several lists: how long it is, and what it means. */
    public record Tab(String name, String meaning, String count, String href, boolean chosen) {}

    /**
     * One conflict.
     *
     * @param href of the fact
     * @param about what the sides do not agree on
     * @param style of its reading
     * @param more how many more sides there are; empty if these are all
     */
    public record Card(
            String href,
            String sentence,
            String kind,
            String status,
            String badge,
            String about,
            String reading,
            String style,
            List<Side> sides,
            String more) {

        public Card {
            sides = List.copyOf(sides);
        }
    }

    /**
     * What some say.
     *
     * @param more how many more say so; empty if nobody does
     */
    public record Side(String value, List<Voice> voices, String more) {

        public Side {
            voices = List.copyOf(voices);
        }
    }

    /**
     * One who says it.
     *
     * @param who says it in the report; empty if the report itself does
     * @param words as the report has them
     */
    public record Voice(String href, String day, String publisher, String who, String words) {}
}
