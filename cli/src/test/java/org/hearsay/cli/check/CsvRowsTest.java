package org.hearsay.cli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

    @Test
    void cellsInQuotesMayHoldCommasQuotesAndLineEnds() {
        assertThat(CsvRows.of("name,post\r\n\"Petrova, Ana\",\"so-called \"\"mayor\"\"\nof Karsk\"\r\nSel,\n"))
                .containsExactly(
                        new CsvRows.Row(1, List.of("name", "post")),
                        new CsvRows.Row(2, List.of("Petrova, Ana", "so-called \"mayor\"\nof Karsk")),
                        new CsvRows.Row(4, List.of("Sel", "")));
    }

    @Test
    void semicolonsAndTabsPartCellsWhereTheFirstLineHasThem() {
        assertThat(CsvRows.of("name;post\nSel;clerk, first class"))
                .contains(new CsvRows.Row(2, List.of("Sel", "clerk, first class")));
        assertThat(CsvRows.of("name\tpost\n\nSel\tclerk")).contains(new CsvRows.Row(3, List.of("Sel", "clerk")));
    }

    @Test
    void aListThatCannotBeReadSaysInWhichLine() {
        assertThatThrownBy(() -> CsvRows.of("name\nSel\n\"Petrova"))
                .hasMessage("line 3: a quote that begins here is never closed");
        assertThatThrownBy(() -> CsvRows.of("name\n\"Sel\" Ruva")).hasMessage("line 2: “Ruva” follows a closing quote");
    }
}
