package org.hearsay.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.core.Report;
import org.junit.jupiter.api.Test;

class QuotationsTest {

    private final TextStep step = new TextStep();

    private List<String> quotations(String text) {
        return step.lay(Report.of("r", text)).quotations().stream()
                .map(quotation -> quotation.of(text))
                .toList();
    }

    @Test
    void everyKindOfMarkQuotes() {
        assertThat(quotations("He said “one” and \"two\", ``three'' and ''four'', « five » and ‘six’ too."))
                .containsExactly("“one”", "\"two\"", "``three''", "''four''", "« five »", "‘six’");
    }

    @Test
    void aQuotationOverParagraphsIsOne() {
        assertThat(quotations(
                        "Arlo said: “We left.\n\n“We will not come back.\n\n“Never,” she said.\n\n“Who?” asked Ro."))
                .containsExactly("“We left.\n\n“We will not come back.\n\n“Never,”", "“Who?”");
        assertThat(quotations("\"We left.\n\n\"Never,\" she said. \"No.\""))
                .containsExactly("\"We left.\n\n\"Never,\"", "\"No.\"");
    }

    @Test
    void aQuotationOverLinesClosesInALaterLine() {
        assertThat(quotations("“It is a concern to our neighbours.\n"
                        + "The union was working on it.\n"
                        + "It will do so again. “\n"
                        + "Ro left."))
                .containsExactly(
                        "“It is a concern to our neighbours.\nThe union was working on it.\nIt will do so again. “");
    }

    @Test
    void anApostropheQuotesNothing() {
        assertThat(quotations("Arlo’s men didn’t take the workers’ cars. ’Twas in the ’90s, rock ’n’ roll. The dogs'"
                        + " owners' cars."))
                .isEmpty();
        assertThat(quotations("'Tis the dogs' day, rock 'n' roll and the '90s."))
                .isEmpty();
    }

    @Test
    void anUnclosedMarkEndsWithItsParagraph() {
        assertThat(quotations("“We left, she said.\n\nRo stayed.")).containsExactly("“We left, she said.");
    }

    @Test
    void ofNestedQuotationsTheOuterOneCounts() {
        assertThat(quotations("She said: “He told me ‘go away’ and I went.” “He cried “go” twice,” said Ro."))
                .containsExactly("“He told me ‘go away’ and I went.”", "“He cried “go” twice,”");
        assertThat(quotations("He wrote: ‘The “old guard” is gone,’ and left."))
                .containsExactly("‘The “old guard” is gone,’");
    }

    @Test
    void singleMarksQuoteWhereSpeechEnds() {
        assertThat(quotations("'We won't go to the workers' hall,' Arlo said. ‘It isn’t the ministers’ day,’ said Ro."))
                .containsExactly("'We won't go to the workers' hall,'", "‘It isn’t the ministers’ day,’");
    }

    @Test
    void aMarkSetOnTheWrongSideCloses() {
        assertThat(quotations("“Supplies are short, “one source said.\n“It is bad,” he said.\nIt is, “she said."))
                .containsExactly("“Supplies are short, “", "“It is bad,”");
    }

    @Test
    void inchesQuoteNothing() {
        assertThat(quotations("The shell was 12\" wide. He said \"no\".")).containsExactly("\"no\"");
    }

    @Test
    void whatIsQuotedIsFoundByItsPlace() {
        String text = "He said “no” twice.";
        Layout layout = step.lay(Report.of("r", text));
        assertThat(layout.isQuoted(text.indexOf("no"))).isTrue();
        assertThat(layout.isQuoted(text.indexOf("twice"))).isFalse();
    }
}
