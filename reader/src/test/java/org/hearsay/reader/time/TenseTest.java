package org.hearsay.reader.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.core.Report;
import org.hearsay.core.TimeExpression;
import org.hearsay.reader.model.Signals;
import org.hearsay.reader.text.Layout;
import org.hearsay.reader.text.TextStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenseTest {

    private static final TimeStep STEP = new TimeStep();

    /** Trees are written word by word: form, Penn tag, number of the head word counted from 1, relation. 2012-07-06 is a Friday. */
    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
        They/PRP/2/nsubj agreed/VBD/0/root to/TO/4/mark meet/VB/2/xcomp on/IN/6/case Tuesday/NNP/4/obl ./SYM/2/punct \
            | 2012-07-10
        They/PRP/2/nsubj agreed/VBD/0/root on/IN/4/case Tuesday/NNP/2/obl to/TO/6/mark meet/VB/2/xcomp ./SYM/2/punct \
            | 2012-07-03
        He/PRP/3/nsubj was/VBD/3/cop due/JJ/0/root in/IN/5/case Karsa/NNP/3/obl on/IN/7/case Monday/NNP/3/obl ./SYM/3/punct \
            | 2012-07-09
        It/PRP/4/nsubj had/VBD/4/aux been/VBN/4/cop due/JJ/0/root on/IN/6/case Monday/NNP/4/obl ./SYM/4/punct \
            | 2012-07-02
        It/PRP/4/nsubj had/VBD/4/aux been/VBN/4/cop due/JJ/0/root to/TO/6/mark expire/VB/4/xcomp on/IN/8/case Monday/NNP/6/obl \
            | 2012-07-02
        They/PRP/2/nsubj adjourned/VBD/0/root until/IN/4/case Tuesday/NNP/2/obl ./SYM/2/punct \
            | 2012-07-10
        Shops/NNS/2/nsubj reopen/VBP/0/root on/IN/4/case Tuesday/NNP/2/obl ./SYM/2/punct \
            | 2012-07-10
        She/PRP/3/nsubj is/VBZ/3/aux leaving/VBG/0/root on/IN/5/case Tuesday/NNP/3/obl ./SYM/3/punct \
            | 2012-07-10
        Aid/NN/3/nsubj could/MD/3/aux arrive/VB/0/root by/IN/5/case Tuesday/NNP/3/obl ./SYM/3/punct \
            | 2012-07-10
        His/PRP$/2/nmod flight/NN/3/nsubj follows/VBZ/0/root Tuesday/NNP/5/compound vote/NN/3/obj ./SYM/3/punct \
            | 2012-07-03
        """)
    void aWeekdayLiesWhereItsVerbSays(String tree, String day) {
        assertThat(read(tree)).singleElement().extracting(TimeExpression::value).isEqualTo(day);
    }

    @Test
    void whatIsForTheFirstTimeInYearsIsNotToCome() {
        assertThat(read("He/PRP/2/nsubj faces/VBZ/0/root unrest/NN/2/obj in/IN/6/case ten/CD/6/nummod"
                        + " years/NNS/2/obl ./SYM/2/punct"))
                .singleElement()
                .satisfies(time -> assertThat(time.latest()).isEmpty());
    }

    private static List<TimeExpression> read(String tree) {
        List<String[]> rows = Arrays.stream(tree.strip().split(" "))
                .map(row -> row.split("/"))
                .toList();
        String text = String.join(" ", rows.stream().map(row -> row[0]).toList());
        Layout layout = new TextStep()
                .lay(new Report.Builder("test", text).published("2012-07-06").build());
        List<Signals.Word> words = rows.stream().map(TenseTest::word).toList();
        assertThat(layout.size()).isEqualTo(words.size());
        Signals signals = new Signals(words, List.of(), List.of(), List.of(), (a, b, c) -> 0);
        return STEP.find(layout, signals);
    }

    private static Signals.Word word(String[] row) {
        String lemma = row[0].replaceFirst("^(agree|adjourn)e?d$", "$1").toLowerCase(Locale.ROOT);
        String upos = switch (row[1].charAt(0)) {
            case 'V' -> row[3].equals("aux") || row[3].equals("cop") ? "AUX" : "VERB";
            case 'M' -> "AUX";
            default -> "NOUN";
        };
        return new Signals.Word(upos, row[1], lemma, Integer.parseInt(row[2]) - 1, row[3], "O", 0);
    }
}
