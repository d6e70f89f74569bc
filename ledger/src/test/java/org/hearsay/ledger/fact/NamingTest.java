package org.hearsay.ledger.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamingTest {

    private final Naming naming = new Naming();

    @Test
    void whoLeavesByHisPostIsTheOneOfWhomReportsSayThatHeHasIt() {
        assertThat(naming.named(
                        fact(described("daily", "2031-03-02", "the ports minister")),
                        List.of(petrova(), fact(vask("ministry spokesman")))))
                .hasValue(0);
    }

    @Test
    void factsMeetWhereTheyMayBeCompared() {
        List<Assertion> described = fact(described("daily", "2031-03-02", "the ports minister"));
        Set<String> place = naming.meetings(described);
        assertThat(place).hasSize(1);
        assertThat(naming.isDescribed(described)).isTrue();
        assertThat(naming.isDescribed(petrova())).isFalse();
        assertThat(naming.meetings(petrova())).containsAll(place);
        assertThat(naming.meetings(
                        fact(Made.claim("protest", "daily", "2031-03-02").named("place", "Karsk", "place"))))
                .isEmpty();
    }

    @Test
    void anotherPostOrAMinisterOfAnySortIsNotShe() {
        assertThat(naming.named(fact(described("daily", "2031-03-02", "the health minister")), List.of(petrova())))
                .isEmpty();
        assertThat(naming.named(fact(described("daily", "2031-03-02", "a minister")), List.of(petrova())))
                .isEmpty();
        assertThat(naming.named(fact(described("daily", "2031-03-02", "the minister")), List.of(petrova())))
                .hasValue(0);
    }

    @Test
    void longAfterOnlyTheSamePostTells() {
        assertThat(naming.named(
                        fact(described("daily", "2031-06-20", "the former ports minister")), List.of(petrova())))
                .hasValue(0);
        assertThat(naming.named(fact(described("daily", "2031-06-20", "the minister")), List.of(petrova())))
                .isEmpty();
        assertThat(naming.named(fact(described("daily", "2032-06-20", "the ports minister")), List.of(petrova())))
                .isEmpty();
    }

    @Test
    void whereTwoHaveThePostNobodyIsMeant() {
        assertThat(naming.named(
                        fact(described("daily", "2031-03-02", "the ports minister")),
                        List.of(petrova(), fact(vask("ports minister")))))
                .isEmpty();
    }

    @Test
    void aSonIsTheOneWhoseKinReportsTell() {
        List<Assertion> son = fact(
                Made.claim("kill", "mail", "2031-05-01").described("recipient", "Veselin's youngest son", "person"));
        List<Assertion> milan = fact(
                Made.claim("kill", "radio", "2031-05-01").person("recipient", "Milan", "Darko Veselin's youngest son"));
        assertThat(naming.named(son, List.of(milan))).hasValue(0);
    }

    @Test
    void theOrderOfClaimsPlaysNoPart() {
        List<Assertion> turned = new ArrayList<>(petrova());
        Collections.reverse(turned);
        List<Assertion> described = fact(described("daily", "2031-03-02", "the ports minister"));
        assertThat(naming.meetings(turned)).isEqualTo(naming.meetings(petrova()));
        assertThat(naming.named(described, List.of(turned))).hasValue(0);
    }

    private static List<Assertion> petrova() {
        return fact(
                Made.claim("resign", "mail", "2031-03-01").person("actor", "Ana Petrova", "ports minister"),
                Made.claim("resign", "radio", "2031-03-02").person("actor", "Ana Petrova"));
    }

    private static Made vask(String post) {
        return Made.claim("resign", "coast", "2031-03-01").person("actor", "Jorun Vask", post);
    }

    private static Made described(String report, String day, String words) {
        return Made.claim("resign", report, day).described("actor", words, "person");
    }

    private static List<Assertion> fact(Made... claims) {
        return List.of(claims).stream().map(Made::made).toList();
    }
}
