package org.hearsay.ledger.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the Interior Ministry | INTERIOR MINISTRY",
                "al-Fahd | Al Fahd",
                "José Peña | Jose Pena",
                "Jose\u0301 Peña | José Peña",
                "Łukasz Müller | Lukasz Muller",
                "Søren Næss | Soren Naess",
                "Ba'ath | Baʿath",
                "Ba’ath | Baath",
                "U.N. | UN",
                "Smith\u00a0 Jones | Smith Jones",
                "Hassan\u200e Omar | Hassan Omar",
                "İstanbul | Istanbul",
                "ＡＢＣ | abc",
                "جمهوريّة | جمهورية"
            })
    void namesThatVaryInSpellingOnlyHaveOneKey(String one, String other) {
        assertThat(NameKey.of(one)).isPresent().isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"al-Fahd | Alfahd", "J.R. Marlo | J. R. Marlo", "Hizb-Allah | Hizballah"})
    void oneWordOrTwoIsAnotherSpellingThatIsJoinedAlike(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
        assertThat(NameKey.of(one).map(NameKey::joined))
                .isEqualTo(NameKey.of(other).map(NameKey::joined));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Marov | Morav", "Anna | Ana", "Omar Hassan | Hassan Omar"})
    void namesOfOtherLettersOrOrderDiffer(String one, String other) {
        assertThat(NameKey.of(one).map(NameKey::joined))
                .isNotEqualTo(NameKey.of(other).map(NameKey::joined));
    }

    @Test
    void anArticleAloneIsAName() {
        assertThat(NameKey.of("The")).contains(new NameKey(List.of("the")));
    }

    @Test
    void whatHasNoLetterOrDigitHasNoKey() {
        assertThat(NameKey.of("")).isEmpty();
        assertThat(NameKey.of("— …")).isEmpty();
        assertThat(NameKey.of("'.'")).isEmpty();
    }

    @Property(tries = 300)
    void theKeyOfAKeyIsItself(@ForAll String name) {
        NameKey.of(name)
                .filter(key -> key.words().size() == 1
                        || !List.of("the", "a", "an").contains(key.words().getFirst()))
                .ifPresent(key -> assertThat(NameKey.of(key.spelled())).contains(key));
    }
}
