package org.hearsay.web.page.source;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.core.Attribution;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.Recent;
import org.hearsay.ledger.query.Source;
import org.hearsay.tell.Manner;
import org.hearsay.web.http.Answer;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Link;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Routes;
import org.hearsay.web.page.ListPage;
import org.hearsay.web.page.Pick;
import org.hearsay.web.page.Says;

/** Who speaks in the reports, named or not, how often, and how often what they said was borne out or contradicted. */
public final class SourcesPage implements Page {

    private static final int ROWS = 100;
    private static final int BAR = 96;
    private static final String NAMED = "named";
    private static final String UNNAMED = "unnamed";

    /** For how many days those who are cited are kept. */
    private static final int KEPT = 4;

    private final Ledger ledger;
    private final Recent<Optional<LocalDate>, List<Source>> sources;

    public SourcesPage(Ledger ledger) {
        this.sources = new Recent<>(ledger::version, KEPT);
        this.ledger = ledger;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/sources", this::show);
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry("/sources", "Sources"));
    }

    private Answer show(Ask ask) {
        List<Source> all = sources.get(ask.asOf(), ledger::sources);
        SourcesOrder order = SourcesOrder.asked(ask);
        List<Source> fitting = all.stream()
                .filter(each -> fits(each, ask))
                .sorted(order.comparator())
                .toList();
        ListPage<Source> page = ListPage.of(fitting, ROWS, "source", "sources", ask);
        return new Answer.Html(
                "sources.jte",
                "Sources",
                new SourcesView(
                        summary(all),
                        SourcesShares.of(all),
                        ask.text("q").orElse(""),
                        kinds(ask),
                        naming(ask),
                        ask.text("sort").orElse(""),
                        order.columns(ask.here().without("page")),
                        page.shown().stream().map(each -> row(each, ask)).toList(),
                        page.range(),
                        page.before(),
                        page.after()));
    }

    private static String summary(List<Source> all) {
        long named = all.stream().filter(each -> each.identity().isPresent()).count();
        long said = all.stream().mapToLong(Source::statements).sum();
        return Says.count(said, "statement", "statements") + " by " + Says.count(named, "named source", "named sources")
                + " and " + String.format(Locale.ROOT, "%,d", all.size() - named) + " that are not named";
    }

    private static boolean fits(Source source, Ask ask) {
        Optional<String> naming = ask.text("naming");
        boolean named = source.identity().isPresent();
        return ask.text("q")
                        .map(part -> source.name().toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT)))
                        .orElse(true)
                && ask.text("kind").map(source.kind().label()::equals).orElse(true)
                && !(naming.equals(Optional.of(NAMED)) && !named)
                && !(naming.equals(Optional.of(UNNAMED)) && named);
    }

    private static List<Pick> kinds(Ask ask) {
        String chosen = ask.text("kind").orElse("");
        return Arrays.stream(Attribution.Speaker.values())
                .map(kind -> new Pick(
                        kind.label(), Manner.speaker(kind), kind.label().equals(chosen)))
                .toList();
    }

    private static List<Pick> naming(Ask ask) {
        String chosen = ask.text("naming").orElse("");
        return Stream.of(NAMED, UNNAMED)
                .map(each -> new Pick(each, each.equals(NAMED) ? "named" : "not named", each.equals(chosen)))
                .toList();
    }

    private static SourcesView.Row row(Source source, Ask ask) {
        Optional<Link> who = source.identity().map(identity -> ask.link("who", source.name()));
        int facts = Math.max(1, source.facts());
        return new SourcesView.Row(
                source.name().isBlank() ? "nobody is named" : source.name(),
                who.map(Link::toString).orElse(""),
                Manner.speaker(source.kind()),
                source.grade().orElse(""),
                number(source.statements()),
                number(source.reports()),
                number(source.facts()),
                number(source.borneOut()),
                number(source.contradicted()),
                BAR * source.borneOut() / facts,
                BAR * source.contradicted() / facts,
                "Of " + Says.count(source.facts(), "fact", "facts") + " " + source.borneOut() + " borne out, "
                        + source.contradicted() + " contradicted");
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
