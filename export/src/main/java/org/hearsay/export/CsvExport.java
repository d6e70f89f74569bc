package org.hearsay.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.FactQuery;
import org.hearsay.ledger.query.ReportLine;
import org.hearsay.tell.Decided;
import org.hearsay.tell.Sentences;

/** A file for each table, under a line of titles. */
final class CsvExport implements Exporter {

    /** How many reports are held at once. */
    private static final int PAGE = 1000;

    @Override
    public Exported write(Ledger ledger, Asked asked, Path out) throws IOException {
        Files.createDirectory(out);
        Optional<LocalDate> asOf = asked.asOf();
        return new Exported(
                facts(ledger, asOf, out)
                        + people(ledger, asOf, out.resolve("people.csv"))
                        + reports(ledger, asOf, out.resolve("reports.csv"))
                        + sources(ledger, asOf, out.resolve("sources.csv"))
                        + decisions(ledger, out.resolve("decisions.csv")),
                0);
    }

    private static long facts(Ledger ledger, Optional<LocalDate> asOf, Path out) throws IOException {
        Sentences sentences = new Sentences();
        try (Rows facts = new Rows(out.resolve("facts.csv"));
                Rows roles = new Rows(out.resolve("roles.csv"));
                Rows claims = new Rows(out.resolve("claims.csv"))) {
            facts.titles(FactCells.FACT);
            roles.titles(FactCells.ROLE);
            claims.titles(ClaimCells.TITLES);
            ledger.facts(FactQuery.ALL.asOf(asOf), known -> {
                facts.cells(FactCells.fact(known, sentences));
                for (int i = 0; i < known.fact().roles().size(); i++) {
                    roles.cells(FactCells.role(known.fact(), i));
                }
                Pairs.of(known).forEach(pair -> claims.cells(ClaimCells.of(pair)));
            });
            return facts.count() + roles.count() + claims.count();
        }
    }

    private static long people(Ledger ledger, Optional<LocalDate> asOf, Path out) throws IOException {
        try (Rows rows = new Rows(out)) {
            rows.titles("id", "name", "type", "names", "reports", "first_reported", "last_reported");
            ledger.roster()
                    .all(
                            asOf,
                            some -> some.forEach(each -> rows.cells(List.of(
                                    each.id(),
                                    each.name(),
                                    each.type().label(),
                                    String.join(" | ", each.names()),
                                    Integer.toString(each.reports()),
                                    each.first(),
                                    each.last()))));
            return rows.count();
        }
    }

    private static long reports(Ledger ledger, Optional<LocalDate> asOf, Path out) throws IOException {
        try (Rows rows = new Rows(out)) {
            rows.titles(
                    "id",
                    "publisher",
                    "agency",
                    "headline",
                    "url",
                    "published",
                    "updated",
                    "filed",
                    "superseded",
                    "claims",
                    "share_copy");
            int after = 0;
            for (List<ReportLine> page = ledger.reports("", asOf, PAGE, after);
                    !page.isEmpty();
                    page = ledger.reports("", asOf, PAGE, after)) {
                page.forEach(each -> rows.cells(ReportCells.of(each)));
                after += page.size();
            }
            return rows.count();
        }
    }

    private static long sources(Ledger ledger, Optional<LocalDate> asOf, Path out) throws IOException {
        try (Rows rows = new Rows(out)) {
            rows.titles(
                    "id", "name", "speaker", "grade", "statements", "reports", "facts", "borne_out", "contradicted");
            ledger.sources(asOf)
                    .forEach(each -> rows.cells(List.of(
                            each.identity().orElse(""),
                            each.name(),
                            each.kind().label(),
                            each.grade().orElse(""),
                            Integer.toString(each.statements()),
                            Integer.toString(each.reports()),
                            Integer.toString(each.facts()),
                            Integer.toString(each.borneOut()),
                            Integer.toString(each.contradicted()))));
            return rows.count();
        }
    }

    private static long decisions(Ledger ledger, Path out) throws IOException {
        try (Rows rows = new Rows(out)) {
            rows.titles("number", "ruling", "about", "state", "by", "at", "why");
            ledger.decisions()
                    .all()
                    .forEach(each -> rows.cells(List.of(
                            Long.toString(each.number()),
                            each.ruling().verb(),
                            Decided.words(each.ruling()),
                            each.undone().map(by -> "undone by " + by).orElse("holds"),
                            each.who(),
                            each.at().toString(),
                            each.why())));
            return rows.count();
        }
    }
}
