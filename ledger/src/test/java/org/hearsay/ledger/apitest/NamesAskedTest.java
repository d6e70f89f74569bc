package org.hearsay.ledger.apitest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.ledger.apitest.Bulletin.BULLETIN;
import static org.hearsay.ledger.apitest.Bulletin.FOLLOW_UP;
import static org.hearsay.ledger.apitest.Bulletin.bulletin;
import static org.hearsay.ledger.apitest.Bulletin.followUp;

import java.util.List;
import java.util.Optional;
import org.hearsay.core.Attribution;
import org.hearsay.core.Mention;
import org.hearsay.core.Report;
import org.hearsay.core.Span;
import org.hearsay.ledger.query.Heading;
import org.hearsay.ledger.query.Match;
import org.hearsay.ledger.query.Quoted;
import org.hearsay.ledger.query.ReportRef;
import org.hearsay.ledger.query.Statement;
import org.hearsay.ledger.query.Voice;
import org.hearsay.ledger.query.Who;
import org.hearsay.ledger.store.Filing;
import org.junit.jupiter.api.Test;

/** Whom a name finds, and what they said, whatever database is beneath the ledger. */
class NamesAskedTest extends OpenLedger {

    private void fileBoth() {
        ledger.file(BULLETIN, bulletin());
        ledger.file(FOLLOW_UP, followUp());
    }

    @Test
    void aStatementIsAnsweredWithItsReportAndExactWords() {
        ledger.file(FOLLOW_UP, followUp());

        assertThat(ledger.saidBy("an aide"))
                .containsExactly(new Statement(
                        new ReportRef(
                                "follow-up",
                                Optional.of("The Morning Post"),
                                Optional.of("2031-03-04T17:30:00Z"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                NOW,
                                false),
                        "a1",
                        Optional.of(new Voice(new Span(46, 53), "An aide", Optional.of("An aide"), Optional.empty())),
                        Attribution.Speaker.ANONYMOUS,
                        Attribution.Stance.SAY,
                        Attribution.Mode.INDIRECT,
                        List.of("anonymity", "not independently verified"),
                        List.of(new Quoted(new Span(54, 58), "said")),
                        List.of(new Quoted(new Span(59, 74), "he might return")),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void statementsComeByPublicationThenReportThenPlace() {
        ledger.fileAll(List.of(new Filing(FOLLOW_UP, followUp()), new Filing(BULLETIN, bulletin())));

        assertThat(ledger.saidBy("Ana Petrova"))
                .extracting(statement -> statement.report().id())
                .containsExactly("bulletin-1", "follow-up");
        assertThat(ledger.saidOf("Veselin"))
                .extracting(statement -> statement.content().getFirst().words())
                .containsExactly("General Darko Veselin left the capital", "Veselin had resigned");
    }

    @Test
    void theDayOfItsUpdateStandsInForAReportThatStatesNoOther() {
        Report updated = Report.of("note", "Ana Petrova said nothing had changed.").toBuilder()
                .updated("2031-03-03")
                .build();
        ledger.file(
                updated,
                new Story(updated)
                        .named(Mention.Type.PERSON, "Ana Petrova")
                        .said("Ana Petrova", "said", "nothing had changed")
                        .reading());
        ledger.file(FOLLOW_UP, followUp());

        assertThat(ledger.saidBy("Ana Petrova"))
                .extracting(statement -> statement.report().updated())
                .containsExactly(Optional.of("2031-03-03"), Optional.empty());
        assertThat(ledger.who("Ana Petrova").getFirst().heading().first()).contains("2031-03-03");
    }

    @Test
    void whoGathersNamesReportsAndStatementsUnderOneHeading() {
        fileBoth();

        assertThat(ledger.who("ana petrova"))
                .containsExactly(new Who(
                        new Heading(
                                "Ana Petrova",
                                List.of("Ana Petrova", "Ana Petrová"),
                                List.of(Mention.Type.PERSON),
                                2,
                                Optional.of("2031-03-03"),
                                Optional.of("2031-03-04T17:30:00Z"),
                                Match.FULL_NAME),
                        ledger.saidBy("Ana Petrova"),
                        List.of(),
                        List.of()));
    }

    @Test
    void aSurnameFindsWhoIsCalledByItAndWhoHasAFullerName() {
        fileBoth();

        assertThat(ledger.find("VESELIN"))
                .extracting(Heading::name, Heading::match)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Veselin", Match.FULL_NAME),
                        org.assertj.core.groups.Tuple.tuple("Darko Veselin", Match.OTHER_NAME));
    }

    @Test
    void aSurnameFindsAlsoWhoIsNeverCalledByItAlone() {
        ledger.file(BULLETIN, bulletin());
        Report other = Report.of("other", "Milan Veselin said his brother was well.");
        ledger.file(
                other,
                new Story(other)
                        .named(Mention.Type.PERSON, "Milan Veselin")
                        .said("Milan Veselin", "said", "his brother was well")
                        .reading());

        assertThat(ledger.find("Veselin")).extracting(Heading::name).contains("Milan Veselin");
    }

    @Test
    void aWholeNameFindsABareSurnameOnlyIfNothingBetterIsThere() {
        ledger.file(FOLLOW_UP, followUp());
        assertThat(ledger.find("Darko Veselin"))
                .extracting(Heading::name, Heading::match)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Veselin", Match.SURNAME));

        ledger.file(BULLETIN, bulletin());
        assertThat(ledger.find("Darko Veselin")).extracting(Heading::name).containsExactly("Darko Veselin");
    }

    @Test
    void anotherFirstNameIsAnotherPerson() {
        fileBoth();

        assertThat(ledger.find("Maria Petrova")).isEmpty();
        assertThat(ledger.saidBy("Maria Petrova")).isEmpty();
    }

    @Test
    void wordsOfANameFindItInAnyOrder() {
        fileBoth();

        assertThat(ledger.find("Petrova, Ana")).extracting(Heading::match).containsExactly(Match.WORDS);
    }

    @Test
    void whoIsOnlyAPronounIsNotFoundByIt() {
        fileBoth();

        assertThat(ledger.find("he")).isEmpty();
        assertThat(ledger.find("")).isEmpty();
        assertThat(ledger.find("…")).isEmpty();
    }
}
