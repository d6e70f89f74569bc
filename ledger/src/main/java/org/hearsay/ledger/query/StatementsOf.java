package org.hearsay.ledger.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.ledger.settle.Assertions;
import org.jdbi.v3.core.Handle;

/** The latest statements by and about an identity. */
final class StatementsOf {

    private static final String BY = " FROM identity_member JOIN statement ON statement.source_entity ="
            + " identity_member.entity JOIN reading ON reading.seq = statement.reading";

    private static final String ABOUT = " FROM identity_member JOIN statement_mention ON statement_mention.entity ="
            + " identity_member.entity JOIN statement ON statement.seq = statement_mention.statement"
            + " JOIN reading ON reading.seq = statement.reading";

    private static final String KNOWN = " WHERE identity_member.identity = :id AND " + Assertions.REPORTED + " <= :day";

    private StatementsOf() {}

    static Dossier.Said by(Handle handle, String identity, Optional<LocalDate> asOf, int most) {
        return of(handle, BY + KNOWN, identity, asOf, most);
    }

    static Dossier.Said about(Handle handle, String identity, Optional<LocalDate> asOf, int most) {
        return of(handle, ABOUT + KNOWN, identity, asOf, most);
    }

    private static Dossier.Said of(Handle handle, String from, String identity, Optional<LocalDate> asOf, int most) {
        String day = asOf.map(LocalDate::toString).orElse("9999");
        List<Long> all = handle.createQuery("SELECT DISTINCT statement.seq AS number, " + Assertions.REPORTED
                        + " AS reported, statement.place AS place" + from
                        + " ORDER BY reported DESC, statement.reading DESC, place DESC")
                .bind("id", identity)
                .bind("day", day)
                .map((row, context) -> row.getLong("number"))
                .list();
        List<Long> latest = most == 0 ? all : all.subList(0, Math.min(most, all.size()));
        Map<Long, Statement> found = Statements.all(handle, latest);
        List<Statement> inOrder = latest.reversed().stream()
                .flatMap(number -> Stream.ofNullable(found.get(number)))
                .toList();
        return new Dossier.Said(inOrder, all.size());
    }
}
