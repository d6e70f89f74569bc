package org.hearsay.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.core.Mention;
import org.hearsay.core.Report;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.account.Account;
import org.hearsay.ledger.account.Role;
import org.hearsay.ledger.apitest.Story;
import org.hearsay.ledger.decision.Ruling;
import org.hearsay.ledger.feed.Followed;
import org.hearsay.ledger.feed.Listed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One ledger that is asked, and another of the same folder that is written to: as two processes have it open. */
class RecentTest {

    private static final TrackerQuery EVERYTHING =
            new TrackerQuery(Optional.empty(), false, Optional.empty(), Map.of(), Optional.empty(), Optional.empty());

    private final AtomicInteger made = new AtomicInteger();
    private Ledger asked;
    private Ledger written;
    private Recent<String, Integer> recent;

    @BeforeEach
    void open(@TempDir Path folder) {
        written = Ledger.open(folder, Clock.systemUTC());
        asked = Ledger.openExisting(folder);
        recent = new Recent<>(asked::version, 1);
        assertThat(answer()).isEqualTo(1);
        assertThat(answer()).isEqualTo(1);
    }

    @AfterEach
    void close() {
        asked.close();
        written.close();
    }

    /** How many answers were made when the one that is given was. */
    private int answer() {
        return recent.get("", none -> made.incrementAndGet());
    }

    private void file() {
        Report report = Report.of("bulletin", "Ana Petrova spoke.");
        written.file(
                report,
                new Story(report).named(Mention.Type.PERSON, "Ana Petrova").reading());
    }

    @Test
    void answersAreForgottenWhenSomethingIsFiledSettledOrDecided() {
        file();
        assertThat(answer()).isEqualTo(2);
        assertThat(answer()).isEqualTo(2);
        written.settle();
        assertThat(answer()).isEqualTo(3);
        long decision = written.decisions()
                .decide(List.of(new Ruling.Grade("Ana Petrova", 'B')), "mira", "")
                .getFirst();
        assertThat(answer()).isEqualTo(4);
        written.decisions().undo(decision, "mira", "");
        assertThat(answer()).isEqualTo(5);
        written.rebuild();
        assertThat(answer()).isEqualTo(6);
    }

    @Test
    void theyAreKeptWhileOthersComeInAndGo() {
        Account mira = written.accounts().add("mira", "a long way to the harbour", Role.READER);
        String session = written.accounts().sessions().begin(mira).secret();
        String token = written.accounts().tokens().make("mira", "nightly");
        assertThat(written.accounts().tokens().find(token)).isPresent();
        written.accounts().sessions().end(session);
        written.accounts().remove("mira");
        assertThat(answer()).isEqualTo(1);
    }

    @Test
    void theyAreKeptWhenAFeedBringsNothingNew() {
        long number = written.feeds().add("https://post.example/feed");
        Followed feed = written.feeds().all().getFirst();
        written.feeds().polled(feed, List.of(new Listed("1", "https://post.example/1", "stamp", 1)));
        written.failed("https://post.example/1", "not found");
        written.settle();
        assertThat(answer()).isEqualTo(1);
        assertThat(asked.feeds().latest(number, 1)).hasSize(1);
        assertThat(asked.failures()).hasSize(1);
        file();
        assertThat(answer()).isEqualTo(2);
    }

    @Test
    void theyAreKeptWhenAQuestionIsKept() {
        long number = written.watches().add("all", EVERYTHING, "mira");
        written.watches().looked(number, 1);
        written.watches().remove(number);
        assertThat(answer()).isEqualTo(1);
        assertThat(asked.watches().one(number)).isEqualTo(Optional.empty());
    }
}
