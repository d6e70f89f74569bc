package org.hearsay.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.query.Dossier;
import org.hearsay.ledger.query.FiledClaim;
import org.hearsay.ledger.query.Heading;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.ledger.query.ReportRef;
import org.hearsay.tell.Context;
import org.hearsay.tell.Dates;
import org.hearsay.tell.Headings;
import org.hearsay.tell.Manner;
import org.hearsay.tell.Numbers;
import org.hearsay.tell.SaidBy;
import org.hearsay.tell.Sentences;
import org.hearsay.tell.Told;
import org.hearsay.tell.TrackerRow;

/** Puts the evidence behind a dossier into words. */
record EvidenceTeller(Sentences sentences, Context context) {

    /** How many claims of a fact are quoted. */
    private static final int CLAIMS = 40;

    static EvidenceTeller of(Ledger ledger, List<Dossier.Section> sections) {
        List<FiledClaim> quoted = sections.stream()
                .flatMap(section -> section.facts().stream())
                .flatMap(known -> known.claims().stream().limit(CLAIMS))
                .toList();
        return new EvidenceTeller(new Sentences(), new Context(ledger, quoted));
    }

    /** @param known as of when it is known, in words; empty for all there is */
    Evidence tell(Heading heading, List<Dossier.Section> sections, String known) {
        return new Evidence(
                heading.name(),
                Headings.also(heading),
                Headings.type(heading),
                Headings.span(heading),
                known,
                left(sections),
                sections.stream()
                        .map(section -> new Evidence.Section(
                                section.title(),
                                Numbers.of(section.total(), "fact", "facts"),
                                section.facts().stream().map(this::entry).toList()))
                        .toList());
    }

    private static String left(List<Dossier.Section> sections) {
        List<String> left = new ArrayList<>();
        for (Dossier.Section section : sections) {
            int more = section.total() - section.facts().size();
            if (more > 0) {
                left.add(more + " of " + section.total() + " under “" + section.title() + "”");
            }
        }
        return left.isEmpty() ? "" : "Left out, being in fewer reports: " + String.join("; ", left) + ".";
    }

    private Evidence.Entry entry(KnownFact known) {
        Fact fact = known.fact();
        Map<String, Integer> origins = new LinkedHashMap<>();
        List<Evidence.Claim> claims = new ArrayList<>();
        for (int i = 0; i < Math.min(CLAIMS, known.claims().size()); i++) {
            FiledClaim claim = known.claims().get(i);
            String origin = fact.claims().get(i).origin().most();
            origins.putIfAbsent(origin, origins.size() + 1);
            claims.add(new Evidence.Claim(
                    source(claim.report()),
                    claim.report()
                            .url()
                            .filter(url -> url.matches("https?://\\S+"))
                            .orElse(""),
                    chain(claim),
                    Manner.certainty(claim.claim()),
                    context.sentence(claim),
                    origins.getOrDefault(origin, 0)));
        }
        int more = known.claims().size() - claims.size();
        return new Evidence.Entry(
                fact.id(),
                sentences.of(Told.of(known)).proposition(),
                fact.kind().name(),
                fact.when().flatMap(Dates::days).orElse(""),
                fact.status().label(),
                fact.reason(),
                Numbers.of(fact.reports(), "report", "reports") + " · " + TrackerRow.origins(fact.origins())
                        + (more > 0 ? " · " + Numbers.of(more, "later claim", "later claims") + " not quoted" : ""),
                claims);
    }

    private static Evidence.Source source(ReportRef report) {
        return new Evidence.Source(
                report.reported().toString(),
                report.publisher().orElse("publisher unknown"),
                report.agency()
                        .filter(agency -> !report.publisher().equals(Optional.of(agency)))
                        .orElse(""),
                report.headline().orElse(""),
                report.id());
    }

    /** Who says it, the innermost first. */
    private static String chain(FiledClaim claim) {
        return claim.voices().stream()
                .map(SaidBy::of)
                .map(said -> said.name() + " (" + said.kind()
                        + (said.conditions().isEmpty() ? "" : ", " + said.conditions()) + ")")
                .collect(Collectors.joining(" → "));
    }
}
