package org.hearsay.web.page.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.core.Attribution;
import org.hearsay.ledger.fact.Assertion;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.query.Dossier;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.ledger.query.Quoted;
import org.hearsay.ledger.query.ReportRef;
import org.hearsay.ledger.query.Statement;
import org.hearsay.ledger.query.Voice;
import org.hearsay.tell.Dates;
import org.hearsay.tell.Judged;
import org.hearsay.tell.Manner;
import org.hearsay.tell.TrackerRow;
import org.hearsay.web.http.Ask;
import org.hearsay.web.page.Says;
import org.hearsay.web.page.fact.FactView;

/** Tells what stands in a dossier. */
record DossierTeller(Says says, Ask ask) {

    DossierView.Section section(Dossier.Section section) {
        int more = section.total() - section.facts().size();
        return new DossierView.Section(
                section.name(),
                section.title(),
                Says.count(section.total(), "fact", "facts"),
                more > 0 ? Says.count(more, "more", "more") : "",
                section.facts().stream().map(this::line).toList());
    }

    DossierView.Line line(KnownFact known) {
        Fact fact = known.fact();
        return new DossierView.Line(
                ask.link("fact", fact.id()).toString(),
                says.sentence(known),
                fact.kind().name(),
                fact.when().flatMap(Dates::days).orElse(""),
                fact.status().label(),
                Says.count(fact.reports(), "report", "reports") + " · " + TrackerRow.origins(fact.origins()),
                between(fact.firstReported(), fact.lastReported()),
                Judged.brief(known));
    }

    DossierView.Said said(Dossier.Said said) {
        int more = said.total() - said.statements().size();
        return new DossierView.Said(
                Says.count(said.total(), "statement", "statements"),
                more > 0 ? Says.count(more, "more", "more") : "",
                said.statements().reversed().stream().map(this::quote).toList());
    }

    /** "Ana Petrova (as “she”) told AFP: …", in the words of the report. */
    private DossierView.Quote quote(Statement statement) {
        String name = statement.source().map(DossierTeller::name).orElse("source unknown");
        List<String> notes = new ArrayList<>();
        if (statement.speaker() != Attribution.Speaker.PERSON) {
            notes.add(Manner.speaker(statement.speaker()));
        }
        notes.addAll(statement.conditions());
        statement.audience().ifPresent(voice -> notes.add("to " + name(voice)));
        return new DossierView.Quote(
                where(statement.report()),
                name,
                statement
                        .source()
                        .map(Voice::words)
                        .filter(words -> !words.equals(name))
                        .orElse(""),
                joined(statement.cue()),
                String.join(", ", notes),
                joined(statement.content()));
    }

    FactView.Where where(ReportRef report) {
        return new FactView.Where(
                ask.link("report", report.id()).toString(),
                report.reported().toString(),
                report.publisher().orElse("publisher unknown"),
                report.agency().orElse(""),
                report.headline().orElse(""),
                report.id());
    }

    /** Posts each in a lane of its own, all else by its kind. */
    LifeDrawing life(List<Dossier.Section> sections) {
        List<LifeDrawing.Dated> dated = new ArrayList<>();
        int undated = 0;
        for (Dossier.Section section : sections) {
            if (!List.of("posts", "allegiance", "places", "events").contains(section.name())) {
                continue;
            }
            for (KnownFact known : section.facts()) {
                Fact fact = known.fact();
                boolean bound =
                        fact.when().filter(when -> Dates.days(when).isPresent()).isPresent();
                undated += bound ? 0 : 1;
                if (bound) {
                    dated.add(new LifeDrawing.Dated(
                            lane(fact),
                            fact.when().flatMap(when -> when.earliest()),
                            fact.when().flatMap(when -> when.latest()),
                            fact.status().label(),
                            ask.link("fact", fact.id()).toString(),
                            fact.when().flatMap(Dates::days).orElse("") + ": " + says.sentence(known) + " ("
                                    + fact.status().label() + ")"));
                }
            }
        }
        return LifeDrawing.of(dated, undated);
    }

    private static String lane(Fact fact) {
        Optional<String> post =
                fact.kind().family().equals("tie") || fact.kind().family().equals("office")
                        ? fact.roles().stream()
                                .filter(role -> role.role().equals("post")
                                        || role.role().equals("rank"))
                                .map(Assertion.Filler::words)
                                .findFirst()
                        : Optional.empty();
        return post.orElse(fact.kind().name());
    }

    private static String between(String first, String last) {
        return first.equals(last) ? first : first + " – " + last;
    }

    private static String name(Voice voice) {
        return voice.name().orElse(voice.words());
    }

    private static String joined(List<Quoted> pieces) {
        return pieces.stream().map(Quoted::words).collect(Collectors.joining(" … "));
    }
}
