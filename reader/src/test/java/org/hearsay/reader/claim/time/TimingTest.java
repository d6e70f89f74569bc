package org.hearsay.reader.claim.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reader.Readings.claims;
import static org.hearsay.reader.Readings.read;

import java.util.List;
import org.hearsay.core.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All sentences are put out on Tuesday, 12 March 2019. */
class TimingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "capture | Rebels seized Karos from Monday to Tuesday. | 2019-03-11 | 2019-03-12",
                "detain | The army arrested the mayor on Sunday and Monday. | 2019-03-10 | 2019-03-11",
                "release | The envoy was released by 4 p.m. on Monday. | 2019-03-11 | 2019-03-11",
                "die | Five soldiers died in clashes on Sunday. | 2019-03-10 | 2019-03-10",
                "kill | Rebels shelled Karos on Sunday, killing five people. | 2019-03-10 | 2019-03-10",
                "attack | Troops entered Karos on Sunday, launching air strikes. | 2019-03-10 | 2019-03-10",
                "controls | President Idris Hale has ruled Marosia for 20 years. | 1999-03-12 | 2019-03-12",
                "flee | The colonel fled to Marosia two days after rebels seized Karos on Friday. | 2019-03-10 |"
                        + " 2019-03-10",
                "detain | The mayor was arrested before he was expelled from Marosia on Sunday. | - | 2019-03-10",
                "attack | The envoy was beaten before being expelled on Sunday. | - | 2019-03-10",
                "resign | Ana Roe resigned on Sunday after troops seized Karos. | 2019-03-10 | 2019-03-10",
                "capture | Ana Roe resigned on Sunday after troops seized Karos. | - | 2019-03-10",
                "capture | Rebels captured the port when the general fled Karos on Sunday. | 2019-03-10 | 2019-03-10",
                "accuse | Marosia accused the rebels on Sunday of shelling Karos. | 2019-03-10 | 2019-03-10",
                "request | Ana Roe spoke on Sunday, urging the council to act. | 2019-03-10 | 2019-03-10",
                "injure | Nobody has been wounded in Karos so far. | 2019-03-12 | 2019-03-12",
                "flee | On Sunday rebels seized Karos. Later in the day the mayor fled. | 2019-03-10 | 2019-03-10",
                "flee | On Sunday rebels seized Karos. Later in the day in Karos the mayor fled. | 2019-03-10 |"
                        + " 2019-03-10",
                "flee | The mayor has fled, two weeks since rebels seized Karos on February 24. | 2019-03-10 |"
                        + " 2019-03-10",
                "attack | Troops have shelled Karos since Sunday. | 2019-03-10 | 2019-03-12",
                "attack | Rebels have shelled Karos since the army seized the port on Sunday. | 2019-03-10 |"
                        + " 2019-03-12",
                "kill | On Sunday the town buried three men killed in a raid. | - | 2019-03-10",
                "release | Her lawyer expects the release of the mayor on Friday. | 2019-03-15 | 2019-03-15",
                "attack | Mayor Ana Roe said on Sunday the port was calm. Roe spoke a day after the rebels began moving"
                        + " tanks to Karos and shelled the port. | 2019-03-09 | 2019-03-09",
                "appoint | Ana Roe joined the party in 1998, became mayor of Karos in 2004 and left. | 2004-01-01 |"
                        + " 2004-12-31",
                "publish | In a statement issued on Sunday, the rebels denied it. | 2019-03-10 | 2019-03-10",
                "expel | The envoy was arrested Sunday and expelled from Marosia. | 2019-03-10 | 2019-03-10",
                "kill | Marosia has been at war since 1993, when the president was killed in a coup. | 1993-01-01 |"
                        + " 1993-12-31",
                "die | Since 1993, when soldiers killed the president, thousands of people have died in clashes. |"
                        + " 1993-01-01 | 2019-03-12",
                "die | Over the past week, dozens of people died in clashes with riot police. | 2019-03-05 |"
                        + " 2019-03-12",
                "kill | In the past month, the army killed 40 rebels. | 2019-02-12 | 2019-03-12",
            })
    void anEventIsDatedByItsOwnTimeOrByTheEventItHangsOn(String kind, String sentence, String earliest, String latest) {
        assertThat(whens(kind, sentence)).contains(earliest + " " + latest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "resign | Ana Roe has resigned.",
                "attack | France condemned the shelling of Karos on Monday.",
                "resign | Ana Roe recently resigned.",
                "capture | The murders of March 2005 shook the town. The colonel was captured the next day.",
                "flee | The murders of March 2005 shook the town. The colonel fled Karos overnight.",
            })
    void whatTheTextDoesNotDateStaysUndated(String kind, String sentence) {
        assertThat(whens(kind, sentence)).isNotEmpty().containsOnly("never");
    }

    @Test
    void anItemOfAPageCountsFromTheDayItWasPutOut() {
        assertThat(whens("capture", "Updated: Thu Feb 28 2019 17:49:00 Rebels seized Karos on Wednesday."))
                .containsExactly("2019-02-27 2019-02-27");
    }

    private static List<String> whens(String kind, String text) {
        return claims(kind, read(text)).stream()
                .map(claim -> claim.when().map(TimingTest::written).orElse("never"))
                .toList();
    }

    private static String written(Claim.When when) {
        return when.earliest().map(Object::toString).orElse("-") + " "
                + when.latest().map(Object::toString).orElse("-");
    }
}
