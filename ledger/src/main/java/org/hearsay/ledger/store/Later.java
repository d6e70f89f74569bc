package org.hearsay.ledger.store;

/**
 * Which version of a report is the latest: the one published last, of those of a day the one filed last; but one that is put back, after
 * another was read, is the latest from then on. That it was is told by a reading that repeats the one directly before it of the same
 * report: by the same reader, of all the same that came with it. Two inputs that are one report, with another headline say, are read in
 * turns and repeat none directly.
 */
public final class Later {

    private static final String LATER = first("later");
    private static final String LATER_AGAIN = again("later");
    private static final String OWN_AGAIN = again("report");

    /** Whether there is a later version of the report in the table {@code report}, from the same publisher. */
    public static final String SUPERSEDED = """
            EXISTS (SELECT 1 FROM report AS later WHERE later.id = report.id
                AND COALESCE(later.publisher, '') = COALESCE(report.publisher, '') AND later.seq <> report.seq
                AND ((COALESCE(later.published, ''), later.seq) > (COALESCE(report.published, ''), report.seq)
            """
            + " AND " + LATER + " > " + OWN_AGAIN + " OR " + LATER_AGAIN + " > " + first("report") + " AND "
            + LATER_AGAIN + " > " + OWN_AGAIN + "))";

    private Later() {}

    private static String first(String report) {
        return "(SELECT MIN(seq) FROM reading AS r WHERE r.report = " + report + ".seq)";
    }

    /** The last reading that repeats the one before it; 0 if none does. */
    private static String again(String report) {
        return "COALESCE((SELECT MAX(r.seq) FROM reading AS r JOIN reading AS e ON e.seq = (SELECT MAX(b.seq) FROM"
            + " reading AS b WHERE b.report = r.report AND b.seq < r.seq) AND e.given = r.given AND e.reader_version ="
            + " r.reader_version AND e.model = r.model WHERE r.report = "
                + report + ".seq), 0)";
    }
}
