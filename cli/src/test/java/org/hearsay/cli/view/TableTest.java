package org.hearsay.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TableTest {

    private static String printed(int width) {
        Table table = new Table(List.of(
                new Table.Column("who", 0),
                new Table.Column("when", 5),
                new Table.Column("nobody", 5),
                new Table.Column("where", 9, 1)));
        table.row(
                Table.Cell.of("Captain Omar Sael", Ink.PLAIN),
                Table.Cell.of("2031-03-05 – 2031-03-07", Ink.PLAIN),
                Table.Cell.of("", Ink.PLAIN),
                Table.Cell.of("the harbour-side quarter", Ink.PLAIN));
        return table.lines(width).stream()
                .map(line -> line.pieces().stream().map(Piece::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void wordsAndDatesAreNotBrokenWhereThereIsRoomForThem() {
        assertThat(printed(36)).isEqualTo("""
            who         when        where
            ────────────────────────────────────
            Captain     2031-03-05  the
            Omar Sael   –           harbour-side
                        2031-03-07  quarter\
            """);
    }

    @Test
    void aColumnThatCanBeSparedIsLeftOutAndNamed() {
        assertThat(printed(24)).isEqualTo("""
            who           when
            ────────────────────────
            Captain Omar  2031-03-05
            Sael          –
                          2031-03-07
            no room here for: where\
            """);
    }

    @Test
    void whereNothingElseHelpsWordsAreBroken() {
        assertThat(printed(14)).contains("Capta", "2031-");
    }
}
