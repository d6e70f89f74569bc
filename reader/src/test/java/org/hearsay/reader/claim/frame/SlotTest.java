package org.hearsay.reader.claim.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlotTest {

    @Test
    void aPlaceInTheTreeWithWhatMayFillIt() {
        assertThat(Slot.parse("object person")).isEqualTo(new Slot(Slot.Place.OBJECT, List.of(), Slot.Filter.PERSON));
    }

    @Test
    void withoutAFilterAnythingMayFillIt() {
        assertThat(Slot.parse("clause")).isEqualTo(new Slot(Slot.Place.CLAUSE, List.of(), Slot.Filter.ANY));
    }

    @Test
    void prepositionsArePartedByBars() {
        assertThat(Slot.parse("to|into|out_of place"))
                .isEqualTo(new Slot(Slot.Place.PREPOSITION, List.of("to", "into", "out_of"), Slot.Filter.PLACE));
    }

    @Test
    void aClassOfNounsIsAskedForOrBarred() {
        Slot slot = Slot.parse("subject agent forces !workers !named");

        assertThat(slot.filters()).containsExactly(Slot.Filter.AGENT);
        assertThat(slot.among()).contains("troop", "rebel").doesNotContain("teacher");
        assertThat(slot.except()).contains("teacher").doesNotContain("troop");
        assertThat(slot.barred()).containsExactly(Slot.Filter.NAMED);
    }

    @Test
    void anUnknownClassIsAnErrorThatListsThem() {
        assertThatThrownBy(() -> Slot.parse("subject !troops"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'troops' in the slot 'subject !troops' is none of [any, person")
                .hasMessageContaining("forces");
    }

    @Test
    void aValueStandsForItself() {
        assertThat(Slot.parse("=close to").value()).contains("close to");
        assertThat(Slot.parse("object").value()).isEmpty();
    }

    @Test
    void aWordThatIsNeitherPlaceNorPrepositionIsAnError() {
        assertThatThrownBy(() -> Slot.parse("objekt person"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'objekt' in the slot 'objekt person' is neither a place nor a preposition");
    }

    @Test
    void anUnknownFilterIsAnErrorThatListsThem() {
        assertThatThrownBy(() -> Slot.parse("object human"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'human' in the slot 'object human' is none of [any, person");
    }
}
