package org.hearsay.web.page.source;

import java.util.List;
import org.hearsay.web.page.Pick;

/**
 * Who speaks.
 *
 * @param summary how many sources, and how many statements, there are
 * @param shares of all statements, by the kind of who speaks
 * @param q a part of a name that is looked for; empty if none is
 * @param kinds kinds of speakers to choose from
 * @param naming whether they are named, to choose from
 * @param columns of the table, each with a link that sorts by it
 * @param rows the sources
 * @param range which of how many are shown
 * @param earlier where the rows before these are; empty if these are the first
 * @param later likewise
 */
public record SourcesView(
        String summary,
        List<Share> shares,
        String q,
        List<Pick> kinds,
        List<Pick> naming,
        String sort,
        List<Column> columns,
        List<Row> rows,
        String range,
        String earlier,
        String later) {

    public SourcesView {
        shares = List.copyOf(shares);
        kinds = List.copyOf(kinds);
        naming = List.copyOf(naming);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A part of all statements.
     *
     * @param x where it begins in a bar of 1000
     * @param style its class: the kind
     */
    public record Share(String name, String count, String percent, int x, int width, String style) {}

    /**
     * A column.
     *
     * @param order as {@code aria-sort} has it; empty where it is not sorted by
     */
    public record Column(String name, String explanation, String href, String order, boolean number) {}

    /**
     * A source.
     *
     * @param href to all that is known of it; empty where it has no name
     * @param grade how far a person ruled that it is to be trusted; empty if nobody did
     * @param good of a bar of 96, how much is for facts that were borne out
     * @param bad likewise for those that were contradicted
     */
    public record Row(
            String name,
            String href,
            String kind,
            String grade,
            String statements,
            String reports,
            String facts,
            String borneOut,
            String contradicted,
            int good,
            int bad,
            String told) {}
}
