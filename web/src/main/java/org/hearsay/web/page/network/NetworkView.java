package org.hearsay.web.page.network;

import java.util.List;

/**
 * What the page of the network shows.
 *
 * @param data the address of what is drawn
 * @param left what is left out of the drawing; empty if nothing is
 * @param notes whom names were taken for, or that nobody has one
 * @param path from one party to another, step by step; empty if none was asked for
 * @param days the first and the last day of a report of what is drawn; empty if nothing is
 * @param more where all rows are shown; empty if all are
 */
public record NetworkView(
        String data,
        String who,
        String from,
        String to,
        String drawn,
        String left,
        List<String> notes,
        List<Step> path,
        List<Choice> sorts,
        List<Choice> statuses,
        List<Choice> sizes,
        List<String> days,
        List<Row> rows,
        String more) {

    public NetworkView {
        notes = List.copyOf(notes);
        path = List.copyOf(path);
        sorts = List.copyOf(sorts);
        statuses = List.copyOf(statuses);
        sizes = List.copyOf(sizes);
        days = List.copyOf(days);
        rows = List.copyOf(rows);
    }

    /** A thing that can be chosen. */
    public record Choice(String value, String label, boolean chosen) {}

    /**
     * A tie on the way from one to another.
     *
     * @param from empty but for the first: the others begin where the one before ends
     */
    public record Step(
            String from, String fromHref, String how, String to, String toHref, String status, String evidence) {}

    /** A tie, or several of one sort between the same two. */
    public record Row(
            String one,
            String oneHref,
            String how,
            String other,
            String otherHref,
            String sort,
            String status,
            String badge,
            String first,
            String evidence) {}
}
