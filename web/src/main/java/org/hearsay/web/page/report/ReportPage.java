package org.hearsay.web.page.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.core.Claim;
import org.hearsay.core.Languages;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.ReportRef;
import org.hearsay.ledger.query.SharedCopy;
import org.hearsay.tell.Manner;
import org.hearsay.tell.Sentences;
import org.hearsay.tell.Told;
import org.hearsay.web.http.Answer;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Link;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Routes;
import org.hearsay.web.page.Says;

/** One report: its text with what was read in it drawn over it, its claims as sentences beside it, and why they were made. */
public final class ReportPage implements Page {

    private final Ledger ledger;
    private final Versions versions;
    private final Sentences sentences = new Sentences();

    public ReportPage(Ledger ledger) {
        this.ledger = ledger;
        this.versions = new Versions(ledger);
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/report/{id}", this::show);
    }

    private Answer show(Ask ask) {
        List<Reading> all = versions.of(ask);
        int number = versions.asked(ask, all);
        ReportView view = view(all.get(number), all, number, ask);
        return new Answer.Html("report.jte", view.headline(), view);
    }

    private ReportView view(Reading reading, List<Reading> all, int number, Ask ask) {
        Report report = reading.report();
        List<Layer> layers = Layer.asked(ask);
        Map<String, String> facts = ledger.factsOf(reading);
        String open = ask.text("claim").orElse("");
        return new ReportView(
                report.id(),
                report.headline().orElse(report.id()),
                about(report),
                report.url().filter(url -> url.matches("https?://.*")).orElse(""),
                report.isEnglish() ? "" : report.language().map(Languages::name).orElse(""),
                Stream.of(Layer.values())
                        .map(layer -> new ReportView.Switch(layer.label(), layer.title(), layers.contains(layer)))
                        .toList(),
                layers.stream().map(layer -> "with-" + layer.label()).collect(Collectors.joining(" ")),
                ask.here().path(),
                ask.here().parameters().stream()
                        .filter(each -> !each.name().equals("layer"))
                        .map(each -> new ReportView.Field(each.name(), each.value()))
                        .toList(),
                others(all, number, ask),
                copies(report, ask),
                Overlay.of(reading, open),
                reading.claims().stream()
                        .map(claim -> line(reading, claim, number, facts, open, ask))
                        .toList(),
                open);
    }

    private static List<String> about(Report report) {
        List<String> about = new ArrayList<>();
        report.published()
                .or(report::updated)
                .map(moment -> moment.substring(0, Math.min(10, moment.length())))
                .ifPresent(about::add);
        report.publisher().ifPresent(about::add);
        report.agency()
                .filter(agency -> !report.publisher().equals(Optional.of(agency)))
                .ifPresent(agency -> about.add("copy of " + agency));
        report.byline().ifPresent(about::add);
        return about;
    }

    private static List<ReportView.Version> others(List<Reading> all, int number, Ask ask) {
        List<ReportView.Version> links = new ArrayList<>();
        for (int i = 0; all.size() > 1 && i < all.size(); i++) {
            Report report = all.get(i).report();
            links.add(new ReportView.Version(
                    ask.here()
                            .without("claim")
                            .with("version", String.valueOf(i + 1))
                            .toString(),
                    report.published().or(report::updated).orElse("version " + (i + 1)),
                    i == number));
        }
        return links;
    }

    private List<ReportView.Copy> copies(Report report, Ask ask) {
        return ledger.copies(report.id()).stream()
                .map(pair -> copy(pair, report.id(), ask))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ReportView.Copy> copy(SharedCopy pair, String id, Ask ask) {
        ReportRef other = pair.a().id().equals(id) ? pair.b() : pair.a();
        if (ask.asOf().filter(other.reported()::isAfter).isPresent()) {
            return Optional.empty();
        }
        String title = Stream.of(
                        Optional.of(other.reported().toString()),
                        other.publisher(),
                        other.headline().or(() -> Optional.of(other.id())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return Optional.of(new ReportView.Copy(
                ask.link("report", id, "beside", other.id()).toString(),
                Says.relation(pair.copy().relation()),
                title));
    }

    private ReportView.Line line(
            Reading reading, Claim claim, int number, Map<String, String> facts, String open, Ask ask) {
        Sentences.Sentence said = sentences.of(Told.of(reading, claim));
        Link tree = ask.link("report", reading.report().id(), "tree", claim.id())
                .and("version", String.valueOf(number + 1));
        return new ReportView.Line(
                claim.id(),
                said.proposition(),
                said.tail(),
                claim.kind().name(),
                Manner.certainty(claim),
                String.format(Locale.ROOT, "%.2f", claim.confidence()),
                Optional.ofNullable(facts.get(claim.id()))
                        .map(fact -> ask.link("fact", fact).toString())
                        .orElse(""),
                tree.toString(),
                claim.rule(),
                claim.roles().stream()
                        .map(role -> new ReportView.Part(
                                role.name(), role.text(), role.inferred().orElse("")))
                        .toList(),
                claim.why(),
                claim.id().equals(open));
    }
}
