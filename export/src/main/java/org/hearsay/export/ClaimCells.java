package org.hearsay.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.core.Claim;
import org.hearsay.core.Labelled;
import org.hearsay.ledger.query.FiledClaim;
import org.hearsay.ledger.query.ReportRef;
import org.hearsay.ledger.query.Statement;

/** Claims as rows. */
final class ClaimCells {

    static final String[] TITLES = {
        "key",
        "fact",
        "report",
        "publisher",
        "published",
        "superseded",
        "claim",
        "kind",
        "trigger",
        "quote",
        "source",
        "speaker",
        "stance",
        "conditions",
        "within",
        "asserted",
        "certainty",
        "realis",
        "tense",
        "earliest",
        "latest",
        "approximate",
        "place",
        "geonames",
        "latitude",
        "longitude",
        "rule",
        "confidence",
        "added",
        "origin",
        "origin_least",
        "origin_reason"
    };

    private ClaimCells() {}

    static List<String> of(Pairs.Pair pair) {
        FiledClaim filed = pair.filed();
        Claim claim = filed.claim();
        ReportRef report = filed.report();
        List<String> cells = new ArrayList<>(List.of(
                filed.key(),
                pair.fact(),
                report.id(),
                report.publisher().orElse(""),
                report.published().or(report::updated).orElse(""),
                Boolean.toString(report.superseded()),
                claim.id(),
                claim.kind().name(),
                filed.trigger().words(),
                Pairs.quote(filed)));
        cells.addAll(voices(filed.voices()));
        cells.addAll(List.of(
                Boolean.toString(claim.polarity() == Claim.Polarity.POSITIVE),
                claim.certainty().label(),
                claim.realis().label(),
                claim.tense().map(Labelled::label).orElse("")));
        cells.addAll(FactCells.when(claim.when()));
        cells.addAll(FactCells.where(claim.where()));
        cells.addAll(List.of(
                claim.rule(),
                Double.toString(claim.confidence()),
                filed.added().orElse(""),
                pair.counted().origin().most(),
                pair.counted().origin().least(),
                pair.counted().origin().why()));
        return cells;
    }

    /** Five cells: source, speaker, stance, conditions, and the sources further out. */
    private static List<String> voices(List<Statement> voices) {
        Optional<Statement> inner = voices.stream().findFirst();
        return List.of(
                inner.flatMap(Statement::source).map(Pairs::name).orElse(""),
                inner.map(said -> said.speaker().label()).orElse(""),
                inner.map(said -> said.stance().label()).orElse(""),
                inner.map(said -> String.join(" | ", said.conditions())).orElse(""),
                voices.stream()
                        .skip(1)
                        .flatMap(said -> said.source().stream())
                        .map(Pairs::name)
                        .collect(Collectors.joining(" | ")));
    }
}
