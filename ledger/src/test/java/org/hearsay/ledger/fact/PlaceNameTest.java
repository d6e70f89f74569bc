package org.hearsay.ledger.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceNameTest {

    @Test
    void capitalsOfADatelineAreWrittenAsInAText() {
        assertThat(PlaceName.quietly("HASMIRA")).isEqualTo("Hasmira");
        assertThat(PlaceName.quietly("RAS BELGOR")).isEqualTo("Ras Belgor");
        assertThat(PlaceName.quietly("AL-ZAWIYAH")).isEqualTo("Al-Zawiyah");
        assertThat(PlaceName.quietly("ÓVÁR")).isEqualTo("Óvár");
    }

    @Test
    void initialsAndNamesOfATextStay() {
        for (String name : new String[] {"UAE", "UK", "U.S.", "Tunis", "al-Zawiyah", "Washington DC", "北京"}) {
            assertThat(PlaceName.quietly(name)).isEqualTo(name);
        }
    }

    @Test
    void spellingsOfOnePlaceAreAlike() {
        assertThat(PlaceName.loosely("al-Zawiyah")).isEqualTo(PlaceName.loosely("ZAWIYA"));
    }
}
