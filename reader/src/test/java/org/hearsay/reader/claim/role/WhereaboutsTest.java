package org.hearsay.reader.claim.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reader.Readings.claims;
import static org.hearsay.reader.Readings.read;

import java.util.List;
import org.hearsay.core.Claim;
import org.junit.jupiter.api.Test;

/** Where what is told happened. */
class WhereaboutsTest {

    @Test
    void whatHappensWhereAPlaceIsNamedHappensThere() {
        assertThat(wheres("attack", "In Karos, where Idris Hale is trying to crush a revolt, shops were shut."))
                .containsExactly("Karos");
    }

    @Test
    void whatLeadsAwayFromAnEventIsNotWhereItHappened() {
        assertThat(wheres("detain", "Omar Sael was arrested on suspicion of spying for Jordan."))
                .isNotEmpty()
                .containsOnly("nowhere");
        assertThat(wheres("detain", "Omar Sael was arrested in the town of Karos."))
                .containsExactly("Karos");
    }

    @Test
    void whatSomebodyIsPresidentOfIsNotWhereHeIs() {
        assertThat(wheres("post", "Libyan leader Idris Hale spoke on Monday. He has ruled Libya for years."))
                .isNotEmpty()
                .containsOnly("nowhere");
    }

    private static List<String> wheres(String kind, String text) {
        return claims(kind, read(text)).stream()
                .map(claim -> claim.where().map(Claim.Where::place).orElse("nowhere"))
                .toList();
    }
}
