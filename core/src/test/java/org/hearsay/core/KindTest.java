package org.hearsay.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class KindTest {

    private static final List<String> FAMILIES = List.of(
            "allegiance", "office", "coercion", "violence", "protest", "diplomacy", "speech", "tie", "place", "self");

    @Test
    void everyRowOfTheTableIsAKindThatIsFoundByItsName() {
        assertThat(Kind.all()).hasSize(56).allSatisfy(kind -> {
            assertThat(kind.name()).matches("[a-z]+(-[a-z]+)?");
            assertThat(FAMILIES).contains(kind.family());
            assertThat(kind.core()).isNotEmpty().allMatch(role -> role.matches("[a-z]+"));
            assertThat(kind.others()).allMatch(role -> role.matches("[a-z]+")).doesNotContainAnyElementsOf(kind.core());
            assertThat(kind.ftm()).isNotBlank();
            assertThat(Kind.of(kind.name())).isEqualTo(kind);
        });
        assertThat(Kind.all()).extracting(Kind::name).doesNotHaveDuplicates();
    }

    @Test
    void anAttackNeedsOneOfThoseItFallsOnOrComesFrom() {
        Kind attack = Kind.of("attack");

        assertThat(attack.core()).containsExactly("actor", "recipient", "place");
        assertThat(attack.needsAll()).isFalse();
        assertThat(attack.others()).containsExactly("means");
        assertThat(attack.isState()).isFalse();
    }

    @Test
    void joiningNeedsBothWhoAndWhat() {
        Kind join = Kind.of("join");

        assertThat(join.core()).containsExactly("actor", "organization");
        assertThat(join.needsAll()).isTrue();
        assertThat(join.others()).isEmpty();
    }

    @Test
    void aKindWithOneCoreRoleNeedsIt() {
        assertThat(Kind.of("defect").needsAll()).isTrue();
        assertThat(Kind.of("defect").core()).containsExactly("actor");
    }

    @Test
    void tiesPlacesAndWhatAPersonIsAreStates() {
        assertThat(Kind.all().stream().filter(Kind::isState).map(Kind::name))
                .containsExactly(
                        "kin",
                        "associate",
                        "member",
                        "part-of",
                        "post",
                        "rank",
                        "own",
                        "located",
                        "hometown",
                        "controls",
                        "attribute",
                        "alias");
    }

    @Test
    void aKindThatIsNoneIsNotFoundAndSaysSo() {
        assertThat(Kind.find("Defect")).isEmpty();
        assertThatThrownBy(() -> Kind.of("rain"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'rain'");
    }

    @Test
    void aRoleIsOneOfTheCoreOrOfTheOthers() {
        assertThat(Kind.of("kill").hasRole("recipient")).isTrue();
        assertThat(Kind.of("kill").hasRole("means")).isTrue();
        assertThat(Kind.of("kill").hasRole("post")).isFalse();
    }
}
