package org.hearsay.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreparedTest {

    private static final String ADDED = "SELECT :a + :b";

    private final List<Statement> used = new ArrayList<>();
    private Connection connection;
    private Line line;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        line = new Line(connection);
        line.jdbi().getConfig(SqlStatements.class).setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                used.add(context.getStatement());
            }
        });
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private static int sum(Handle handle, int a, int b) {
        return handle.createQuery(ADDED)
                .bind("a", a)
                .bind("b", b)
                .mapTo(Integer.class)
                .one();
    }

    @Test
    void aQuestionIsPreparedOnceForAllTransactions() {
        int first = line.use(handle -> sum(handle, 1, 2));
        int second = line.use(handle -> sum(handle, 3, 4));

        assertThat(List.of(first, second)).containsExactly(3, 7);
        assertThat(used).hasSize(2);
        assertThat(used.get(1)).isSameAs(used.get(0));
    }

    @Test
    void aQuestionThatIsAskedWithinItselfIsPreparedTwice() {
        List<Integer> sums = line.use(handle -> handle.createQuery("SELECT value FROM json_each('[1,2,3]')")
                .map((row, context) ->
                        handle.createQuery("SELECT value FROM json_each('[1,2,3]')").mapTo(Integer.class).stream()
                                        .mapToInt(each -> each)
                                        .sum()
                                * row.getInt("value"))
                .list());

        assertThat(sums).containsExactly(6, 12, 18);
        assertThat(used.stream().distinct()).hasSize(2);
    }

    @Test
    void whatIsBoundIsNotKept() {
        line.use(handle -> sum(handle, 1, 2));
        Integer sum = line.use(handle -> handle.createQuery("SELECT COALESCE(:a, 9)")
                .bind("a", (Integer) null)
                .mapTo(Integer.class)
                .one());

        assertThat(sum).isEqualTo(9);
    }

    @Test
    void tablesMayChangeBetween() {
        line.use(handle -> handle.execute("CREATE TABLE ship (name TEXT)"));
        line.use(handle -> handle.execute("INSERT INTO ship VALUES ('Ana')"));
        String before = line.use(handle ->
                handle.createQuery("SELECT * FROM ship").mapToMap().one().toString());
        line.use(handle -> handle.execute("ALTER TABLE ship ADD COLUMN port TEXT DEFAULT 'Karsk'"));
        String after = line.use(handle ->
                handle.createQuery("SELECT * FROM ship").mapToMap().one().toString());

        assertThat(before).isEqualTo("{name=Ana}");
        assertThat(after).isEqualTo("{name=Ana, port=Karsk}");
    }

    @Test
    void aStatementWithRowsLeftHoldsNothing() {
        line.use(handle -> handle.execute("CREATE TABLE ship AS SELECT value FROM json_each('[1,2,3]')"));
        int first = line.use(handle -> handle.createQuery("SELECT value FROM ship ORDER BY value")
                .mapTo(Integer.class)
                .findFirst()
                .orElseThrow());

        line.use(handle -> handle.execute("DROP TABLE ship")); // which is locked if it is still being read
        int left = line.use(handle -> handle.createQuery("SELECT COUNT(*) FROM sqlite_master")
                .mapTo(Integer.class)
                .one());

        assertThat(first).isEqualTo(1);
        assertThat(left).isZero();
    }

    @Test
    void thoseNotUsedTheLongestAreClosed() {
        IntStream.rangeClosed(0, Prepared.MOST)
                .forEach(i -> line.use(handle ->
                        handle.createQuery("SELECT " + i).mapTo(Integer.class).one()));

        assertThat(used).hasSize(Prepared.MOST + 1);
        assertThat(used.stream().filter(PreparedTest::isClosed)).containsExactly(used.getFirst());
    }

    private static boolean isClosed(Statement statement) {
        try {
            return statement.isClosed();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
