package org.hearsay.web.page.review;

import java.util.List;
import org.hearsay.tell.Piece;

/**
 * What the queue shows.
 *
 * @param by who reviews, as told last
 * @param skipped how many of the queue were left for later
 * @param skip leads to those after what is shown
 * @param done the decisions that were just made
 * @param facts the fact to look at; empty if none is left
 * @param next the facts after it
 * @param pairs those who may be one
 */
public record ReviewView(
        boolean ofFacts,
        String toFacts,
        String toNames,
        String by,
        String left,
        int pairsLeft,
        int skipped,
        String skip,
        List<Done> done,
        List<Item> facts,
        List<Next> next,
        List<Pair> pairs) {

    public ReviewView {
        done = List.copyOf(done);
        facts = List.copyOf(facts);
        next = List.copyOf(next);
        pairs = List.copyOf(pairs);
    }

    /** A decision that was just made. */
    public record Done(long number, String text) {}

    /** A fact of the queue after this one. */
    public record Next(String href, String sentence, String confidence) {}

    /**
     * A fact to look at.
     *
     * @param stamp the state that the form is made from
     */
    public record Item(
            String id,
            String href,
            String sentence,
            String kind,
            String status,
            String badge,
            String earliest,
            String latest,
            String stamp,
            List<Cast> roles,
            List<Claim> claims,
            List<String> judged) {

        public Item {
            roles = List.copyOf(roles);
            claims = List.copyOf(claims);
            judged = List.copyOf(judged);
        }
    }

    /** Who fills a role, and the field of the form for it. */
    public record Cast(String field, String role, String name) {}

    /**
     * A claim of it.
     *
     * @param value what the form says for it
     * @param why how the reader came to it
     */
    public record Claim(
            String value,
            String confidence,
            String why,
            String voice,
            String reportHref,
            String report,
            List<Piece> words) {

        public Claim {
            words = List.copyOf(words);
        }
    }

    /** Two who may be one. */
    public record Pair(String key, String stamp, String why, Side one, Side other) {}

    /** One of them, with sentences that name them. */
    public record Side(String name, String type, String href, String badge, List<Seen> seen) {

        public Side {
            seen = List.copyOf(seen);
        }
    }

    /** A sentence that names somebody. */
    public record Seen(String reportHref, String report, List<Piece> words) {

        public Seen {
            words = List.copyOf(words);
        }
    }
}
