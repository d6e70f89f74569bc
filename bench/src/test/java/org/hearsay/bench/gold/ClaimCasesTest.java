package org.hearsay.bench.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.bench.Gold;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.hearsay.core.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimCasesTest {

    @Test
    void casesTakeTheirTextsFromBesideThemOrFromElsewhere() {
        List<ClaimCase> cases = ClaimCases.read(Gold.file("claims"), Optional.of(Gold.file("claims/texts.jsonl")));

        assertThat(cases).extracting(found -> found.report().id()).containsExactly("brandt", "port");
        ClaimCase brandt = cases.getFirst();
        assertThat(brandt.report().published()).contains("2031-05-05");
        assertThat(brandt.claims().get(2).evidence().of(brandt.report().text()))
                .isEqualTo("was named harbour minister on Saturday");
        assertThat(brandt.claims().getLast().unsettled())
                .containsExactly(ClaimCase.Attribute.WHEN, ClaimCase.Attribute.WHERE);
        assertThat(cases.getLast().claims())
                .containsExactly(new ClaimCase.Wanted(
                        "g1",
                        List.of("alias"),
                        Map.of("subject", List.of("Ola"), "name", List.of("Olo")),
                        Optional.of(new ClaimCase.Days(Optional.empty(), Optional.of(LocalDate.of(2031, 5, 1)))),
                        Optional.empty(),
                        Claim.Polarity.NEGATIVE,
                        Claim.Certainty.PS,
                        Claim.Realis.FUTURE,
                        Optional.empty(),
                        Attribution.Stance.SAY,
                        new Span(0, 3),
                        false,
                        Set.of()));
    }

    @Test
    void aCaseWithoutATextIsNamed() {
        assertThatThrownBy(() -> ClaimCases.read(Gold.file("claims/port.json"), Optional.empty()))
                .isInstanceOf(GoldFormatException.class)
                .hasMessageEndingWith("port.json has no text: there is neither port.txt nor a report port");
    }

    @Test
    void evidenceOutsideTheTextIsNamed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("x.json");
        Files.writeString(folder.resolve("x.txt"), "Ola");
        Files.writeString(file, Files.readString(Gold.file("claims/port.json")).replace("[0, 3]", "[0, 4]"));

        assertThatThrownBy(() -> ClaimCases.read(folder, Optional.empty()))
                .hasMessageEndingWith("x.json claim g1: its evidence [0,4] is not in the text");
    }
}
