package org.hearsay.ledger.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearsay.core.Mention;
import org.junit.jupiter.api.Test;

class MeetingsTest {

    private static final String SPOKESMAN = "government spokesman";

    private final List<Identity> homes = new ArrayList<>();

    @Test
    void namesToldTheOtherWayRoundAreOnePersonOfTheSamePost() {
        person("Musa Orrin", 9, "2031-03-05", SPOKESMAN, "Naldia");
        person("Orrin Mussa", 2, "2031-04-05", "former " + SPOKESMAN, "Naldia");
        assertThat(taken())
                .containsExactly(
                        "Orrin Mussa is Musa Orrin: the names of Musa Orrin the other way round, who is government"
                                + " spokesman of naldia too");
    }

    @Test
    void aPostOfOneWordTellsWhereItIsOfTheSameBody() {
        person("Musa Orrin", 9, "2031-03-05", "spokesman", "Naldia");
        person("Orrin Musa", 2, "2031-04-05", "spokesman", "Naldia");
        assertThat(taken()).hasSize(1);
        homes.removeLast();
        person("Orrin Musa", 2, "2031-04-05", "spokesman", "Sorane");
        assertThat(taken()).isEmpty();
        homes.removeLast();
        person("Orrin Musa", 2, "2031-04-05", "spokesman", "");
        assertThat(taken()).isEmpty();
    }

    @Test
    void namesToldTheOtherWayRoundOfOtherPostsAreTwoPeopleToBeReviewed() {
        person("Musa Orrin", 9, "2031-03-05", SPOKESMAN, "Naldia");
        person("Orrin Musa", 2, "2031-04-05", "harbour master", "Naldia");
        assertThat(taken()).isEmpty();
        assertThat(met().candidates())
                .extracting(Candidate::why)
                .containsExactly("the names of Musa Orrin the other way round");
    }

    @Test
    void aPostOfAnotherCountryOrOfYearsLaterIsAnothers() {
        person("Musa Orrin", 9, "2031-03-05", SPOKESMAN, "Naldia");
        person("Orrin Musa", 2, "2031-04-05", SPOKESMAN, "Sorane");
        assertThat(taken()).isEmpty();
        homes.removeLast();
        person("Orrin Musa", 2, "2036-04-05", SPOKESMAN, "Naldia");
        assertThat(taken()).isEmpty();
    }

    @Test
    void aPostHeldNoMoreByTheBetterKnownIsItsSuccessors() {
        person("Musa Orrin", 9, "2031-03-05", "former " + SPOKESMAN, "Naldia");
        person("Orrin Musa", 2, "2031-04-05", SPOKESMAN, "Naldia");
        assertThat(taken()).isEmpty();
    }

    @Test
    void twoOfOtherNamesAreNotTakenForOneThroughAThird() {
        person("Petar Dolenz", 12, "2031-03-05", "ports minister", "Naldia");
        person("Petar Dolenz Karski", 1, "2031-03-06", "ports minister", "Naldia");
        person("Petar Dolenz Vask", 1, "2031-03-07", "ports minister", "Naldia");
        assertThat(taken()).hasSize(1);
    }

    @Test
    void oneMoreFamilyNameAtTheEndIsTheSamePersonOfTheSamePost() {
        person("Abdel Karim Veshti", 12, "2031-03-05", "interior minister", "Naldia");
        person("Abdul Karim Veshti al-Sorani", 3, "2031-02-05", "now ex-interior minister", "Naldia");
        assertThat(taken())
                .containsExactly(
                        "Abdul Karim Veshti al-Sorani is Abdel Karim Veshti: the name of Abdel Karim Veshti with one"
                                + " more family name, who is interior minister of naldia too");
    }

    @Test
    void theLongerNameMayBeTheBetterKnown() {
        person("Petar Dolenz Karski", 12, "2031-03-05", "ports minister", "");
        person("Petar Dolenz", 1, "2031-03-07", "ports minister", "");
        assertThat(taken())
                .containsExactly("Petar Dolenz is Petar Dolenz Karski: the name of Petar Dolenz Karski without the last"
                        + " family name, who is ports minister too");
    }

    @Test
    void brothersAreNotEachOther() {
        person("Petar Dolenz", 12, "2031-03-05", "ports minister", "Naldia");
        person("Milan Dolenz Karski", 1, "2031-03-07", "ports minister", "Naldia");
        assertThat(taken()).isEmpty();
    }

    @Test
    void aFatherIsNotHisSonWhoHasHisPost() {
        person("Petar Dolenz", 12, "2031-03-05", "ports minister", "Naldia");
        homes.add(
                identity("Petar Dolenz Karski", 1, "2031-03-07", List.of("ports minister", "Petar Dolenz's son"), ""));
        assertThat(taken()).isEmpty();
        assertThat(met().candidates()).isEmpty();
    }

    @Test
    void whoIsToldOfBesideTheOtherIsAnother() {
        person("Musa Orrin", 9, "2031-03-05", SPOKESMAN, "Naldia");
        Identity beside = identity("Orrin Musa", 1, "2031-03-05", List.of(SPOKESMAN), "Naldia");
        LocalEntity entity = beside.members().getFirst().entity();
        LocalEntity known = homes.getFirst().members().getFirst().entity();
        LocalEntity moved = new LocalEntity(
                entity.key(),
                known.report(),
                entity.reported(),
                entity.type(),
                entity.name(),
                entity.names(),
                false,
                List.of(),
                entity.described(),
                entity.posts());
        homes.add(new Identity(beside.id(), beside.type(), beside.name(), List.of(new Identity.Member(moved, ""))));
        assertThat(taken()).isEmpty();
    }

    @Test
    void twoOfACommonNameStayApartWhoeverOfThemIsMeant() {
        person("Karim Veshti al-Sorani", 5, "2031-03-05", "interior minister", "Naldia");
        person("Karim Veshti al-Tesmari", 5, "2031-03-05", "interior minister", "Naldia");
        person("Karim Veshti", 1, "2031-03-05", "interior minister", "Naldia");
        assertThat(taken()).isEmpty();
        assertThat(Meetings.of(Mention.Type.PERSON, "Ahmed Ali Sorani")).isEmpty();
    }

    @Test
    void whoIsToldOfAsOftenIsTakenForNobody() {
        person("Musa Orrin", 4, "2031-03-05", SPOKESMAN, "Naldia");
        person("Orrin Musa", 3, "2031-04-05", SPOKESMAN, "Naldia");
        assertThat(taken()).isEmpty();
    }

    @Test
    void whoIsTakenForAnotherTakesInNobody() {
        person("Musa Orrin", 27, "2031-03-05", SPOKESMAN, "Naldia");
        person("Orrin Musa", 9, "2031-04-05", SPOKESMAN, "Naldia");
        person("Orrin Musa Veshti", 1, "2031-04-06", SPOKESMAN, "Naldia");
        assertThat(taken()).hasSize(1);
    }

    @Test
    void whatIsRuledApartStaysApart() {
        person("Musa Orrin", 9, "2031-03-05", SPOKESMAN, "Naldia");
        person("Orrin Musa", 2, "2031-04-05", SPOKESMAN, "Naldia");
        Met met = new Meetings((one, other) -> true).resolve(homes);
        assertThat(met.taken()).isEmpty();
        assertThat(met.candidates()).isEmpty();
    }

    @Test
    void theOrderOfThoseWhoMeetPlaysNoPart() {
        person("Musa Orrin", 9, "2031-03-05", SPOKESMAN, "Naldia");
        person("Orrin Musa", 2, "2031-04-05", SPOKESMAN, "Naldia");
        person("Musa Orrin Veshti", 1, "2031-04-05", SPOKESMAN, "Naldia");
        person("Orrin Mousa", 1, "2031-04-05", "harbour master", "Naldia");
        Met before = met();
        Collections.shuffle(homes, new Random(7));
        assertThat(met().taken()).containsExactlyInAnyOrderElementsOf(before.taken());
        assertThat(met().candidates()).containsExactlyInAnyOrderElementsOf(before.candidates());
    }

    @Test
    void whoeverMayBeTakenForAnotherMeetsThem() {
        assertThat(Meetings.of(Mention.Type.PERSON, "Musa Orrin"))
                .isPresent()
                .isEqualTo(Meetings.of(Mention.Type.PERSON, "Orrin Moussa"))
                .isEqualTo(Meetings.of(Mention.Type.PERSON, "Musa Orrin al-Veshti"))
                .isEqualTo(Meetings.of(Mention.Type.PERSON, "Musa Karim Orrin al-Veshti"));
        assertThat(Meetings.of(Mention.Type.PLACE, "Musa Orrin")).isEmpty();
        assertThat(Meetings.of(Mention.Type.PERSON, "Orrin")).isEmpty();
        assertThat(Meetings.of(Mention.Type.PERSON, "M. Orrin")).isEmpty();
        assertThat(Meetings.concern(List.of("Musa Orrin", "Orrin Musa"))).isTrue();
        assertThat(Meetings.concern(List.of("Musa Orrin", "Moussa Orrin"))).isFalse();
    }

    private void person(String name, int reports, String day, String post, String body) {
        homes.add(identity(name, reports, day, List.of(post), body));
    }

    private static Identity identity(String name, int reports, String day, List<String> described, String body) {
        List<Identity.Member> members = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            boolean says = i == 0;
            List<String> posts =
                    says && !body.isEmpty() ? List.of(described.getFirst() + LocalEntity.OF + body) : List.of();
            members.add(new Identity.Member(
                    new LocalEntity(
                            name + " " + i,
                            "report of " + name + " " + i,
                            day,
                            Mention.Type.PERSON,
                            name,
                            List.of(name),
                            false,
                            List.of(),
                            says ? described : List.of(),
                            posts),
                    "the same full name"));
        }
        return new Identity(name, Mention.Type.PERSON, name, members);
    }

    private Met met() {
        return new Meetings((one, other) -> false).resolve(homes);
    }

    private List<String> taken() {
        return met().taken().stream()
                .map(each -> each.home() + " is " + each.identity() + ": " + each.why())
                .toList();
    }
}
