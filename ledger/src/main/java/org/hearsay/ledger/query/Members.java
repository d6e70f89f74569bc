package org.hearsay.ledger.query;

import java.util.List;
import java.util.function.Consumer;
import org.hearsay.core.Labelled;
import org.hearsay.core.Mention;
import org.hearsay.ledger.store.Database;

/** Who is who across reports, one by one. */
public final class Members {

    private static final String MEMBERS = "SELECT report.id AS report, entity.written AS name, entity.type AS type,"
        + " identity.id AS identity, identity.name AS identity_name FROM identity_member JOIN identity ON identity.id"
        + " = identity_member.identity JOIN entity ON entity.seq = identity_member.entity JOIN reading ON reading.seq"
        + " = entity.reading JOIN report ON report.seq = reading.report ORDER BY report.id, entity.seq";

    private final Database database;

    public Members(Database database) {
        this.database = database;
    }

    /** Gives all, by report. */
    public void all(Consumer<Member> taker) {
        List<Member> members = database.read(handle -> handle.createQuery(MEMBERS)
                .map((row, context) -> new Member(
                        row.getString("report"),
                        row.getString("name"),
                        Labelled.of(Mention.Type.class, row.getString("type")),
                        row.getString("identity"),
                        row.getString("identity_name")))
                .list());
        members.forEach(taker);
    }
}
