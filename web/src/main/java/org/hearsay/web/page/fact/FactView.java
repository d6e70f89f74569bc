package org.hearsay.web.page.fact;

import java.util.List;
import org.hearsay.tell.Piece;
import org.hearsay.tell.SaidBy;

/**
 * What the page of a fact shows.
 *
 * @param judged what people judged of it
 * @param days that bound it; empty where no report tells
 * @param times when its claims say that it was
 * @param conflicts what its claims do not agree on
 */
public record FactView(
        String id,
        String sentence,
        String kind,
        String status,
        String reason,
        List<String> judged,
        String badge,
        String days,
        String first,
        String last,
        List<Filler> roles,
        TimesDrawing times,
        LineageDrawing lineage,
        List<Origin> origins,
        List<Dispute> conflicts) {

    public FactView {
        judged = List.copyOf(judged);
        roles = List.copyOf(roles);
        origins = List.copyOf(origins);
        conflicts = List.copyOf(conflicts);
    }

    /** Whoever or whatever fills a role, and where more is told of it; that is empty if it has no name. */
    public record Filler(String role, String name, String href) {}

    /**
     * Claims that go back to one source.
     *
     * @param maybe with which earlier one it may be one; empty if with none
     */
    public record Origin(int number, String maybe, List<Told> claims) {

        /** So many claims are in view; what is one more is not folded away. */
        private static final int SHOWN = 4;

        public Origin {
            claims = List.copyOf(claims);
        }

        public List<Told> first() {
            return claims.size() <= SHOWN + 1 ? claims : claims.subList(0, SHOWN);
        }

        /** Those that are folded away. */
        public List<Told> others() {
            return claims.subList(first().size(), claims.size());
        }
    }

    /**
     * One claim.
     *
     * @param anchor what links on the page lead to
     * @param chain who says it, the innermost first; empty if the report itself does
     * @param report where it stands
     * @param sure how surely it is said
     * @param rule what made it a claim
     * @param why it is counted under its origin
     */
    public record Told(
            String anchor,
            String says,
            List<SaidBy> chain,
            List<Piece> words,
            String sure,
            String confidence,
            String rule,
            Where report,
            String why) {

        public Told {
            chain = List.copyOf(chain);
            words = List.copyOf(words);
        }
    }

    /** A report. */
    public record Where(String href, String day, String publisher, String agency, String headline, String id) {}

    /** A conflict, its values side by side. */
    public record Dispute(String about, String reading, List<Side> sides) {

        public Dispute {
            sides = List.copyOf(sides);
        }
    }

    /**
     * One value with the claims that have it.
     *
     * @param voices the first of them
     * @param others the rest, which are folded away
     */
    public record Side(String value, List<Voice> voices, List<Voice> others) {

        public Side {
            voices = List.copyOf(voices);
            others = List.copyOf(others);
        }
    }

    /** A claim in short. */
    public record Voice(String anchor, String day, String text) {}
}
