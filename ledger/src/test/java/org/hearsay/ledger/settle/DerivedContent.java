package org.hearsay.ledger.settle;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hearsay.ledger.store.Keys;
import org.jdbi.v3.core.Handle;

/** All that is derived, told by what is known again in any ledger, and not by numbers: equal if and only if it says the same. */
final class DerivedContent {

    private static final String MEMBERS =
            "SELECT entity.id AS id, identity_member.identity AS one, identity.name AS two,"
                    + " identity_member.why AS three, identity_member.block AS four, identity.type AS five, "
                    + Keys.COLUMNS
                    + " FROM identity_member JOIN identity ON identity.id = identity_member.identity"
                    + " JOIN entity ON entity.seq = identity_member.entity JOIN reading ON reading.seq = entity.reading"
                    + " JOIN report ON report.seq = reading.report";

    private static final String CLAIMS = "SELECT claim.id AS id, fact_claim.fact AS one, fact_claim.least AS two,"
            + " fact_claim.most AS three, fact_claim.why AS four, fact_claim.block AS five, " + Keys.COLUMNS
            + " FROM fact_claim JOIN claim ON claim.seq = fact_claim.claim JOIN reading ON reading.seq = claim.reading"
            + " JOIN report ON report.seq = reading.report";

    private static final String JUDGED =
            "SELECT claim.id AS id, decision.seq AS one, decision.verb AS two, decision.value AS three, decision.who"
                    + " AS four, decision.why AS five, " + Keys.COLUMNS
                    + " FROM judged_claim JOIN decision ON decision.seq = judged_claim.decision JOIN claim ON"
                    + " claim.seq = judged_claim.claim JOIN reading ON reading.seq = claim.reading JOIN report ON"
                    + " report.seq = reading.report";

    /** Which of two is the first depends on the order of filing. */
    private static final String COPIES =
            "SELECT one.id || ' ' || one.sha256 AS a, other.id || ' ' || other.sha256 AS b, relation FROM shared_copy"
                    + " JOIN report AS one ON one.seq = a JOIN report AS other ON other.seq = b";

    private static final List<String> WHOLE = List.of(
            "SELECT * FROM identity ORDER BY id",
            "SELECT * FROM identity_meeting ORDER BY home",
            "SELECT * FROM identity_candidate ORDER BY one, other",
            "SELECT * FROM fact ORDER BY id",
            "SELECT * FROM fact_party ORDER BY fact, role, identity",
            "SELECT * FROM fact_facet ORDER BY fact, facet, value");

    private DerivedContent() {}

    static List<String> of(Handle handle) {
        List<String> content = new ArrayList<>();
        for (String members : List.of(MEMBERS, CLAIMS, JUDGED)) {
            handle
                    .createQuery(members)
                    .map((row, context) -> String.join(
                            " | ",
                            Keys.key(row, row.getString("id")),
                            row.getString("one"),
                            row.getString("two"),
                            row.getString("three"),
                            row.getString("four"),
                            row.getString("five")))
                    .list()
                    .stream()
                    .sorted()
                    .forEach(content::add);
        }
        WHOLE.forEach(query -> handle.createQuery(query).mapToMap().forEach(row -> content.add(row.toString())));
        handle
                .createQuery(COPIES)
                .map((row, context) -> "copy of " + new TreeSet<>(List.of(row.getString("a"), row.getString("b"))) + " "
                        + row.getString("relation"))
                .list()
                .stream()
                .sorted()
                .forEach(content::add);
        return content;
    }
}
