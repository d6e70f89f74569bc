package org.hearsay.ledger.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.hearsay.ledger.apitest.MadeReports;
import org.hearsay.ledger.store.Database;
import org.hearsay.ledger.store.Filer;
import org.hearsay.ledger.store.Filing;
import org.jdbi.v3.core.statement.Cleanable;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementContextListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A settling is one transaction on one connection, which holds each statement that is not closed, with all that was bound to it,
 * until it ends: however much there is to settle, a few statements are open at once.
 */
class SettlingStatementsTest {

    private static final int REPORTS = 20;

    /** Those that are gone through row by row, and what is looked up for a row, each with its rows. */
    private static final int FEW = 30;

    @TempDir
    private Path folder;

    @Test
    void fewStatementsAreOpenAtOnceHoweverManyASettlingNeeds() {
        try (Database database = Database.open(folder)) {
            new Filer(database, Clock.fixed(Instant.parse("2031-03-20T08:00:00Z"), ZoneOffset.UTC))
                    .file(IntStream.range(0, REPORTS)
                            .mapToObj(MadeReports::make)
                            .map(Filing::of)
                            .toList());
            Open open = new Open();
            int settled = database.write(handle -> {
                handle.getConfig(SqlStatements.class).addContextListener(open);
                return Settling.settle(handle);
            });
            assertThat(settled).isEqualTo(REPORTS);
            assertThat(open.all).isGreaterThan(10 * FEW);
            assertThat(open.most).isLessThanOrEqualTo(FEW);
            assertThat(open.now).isZero();
        }
    }

    /** Counts what is to be closed. */
    private static final class Open implements StatementContextListener {

        private int all;
        private int now;
        private int most;

        @Override
        public void cleanableAdded(StatementContext context, Cleanable cleanable) {
            all++;
            now++;
            most = Math.max(most, now);
        }

        @Override
        public void cleanableRemoved(StatementContext context, Cleanable cleanable) {
            now--;
        }
    }
}
