package org.hearsay.web.api;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Reading;
import org.hearsay.core.ReadingFormat;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.FactQuery;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.ledger.query.ReportLine;
import org.hearsay.ledger.query.Roster;
import org.hearsay.ledger.query.Source;
import org.hearsay.tell.json.DossierJson;
import org.hearsay.tell.json.FactJson;
import org.hearsay.tell.json.JsonLine;
import org.hearsay.tell.json.LineageJson;
import org.hearsay.tell.json.ReportJson;
import org.hearsay.tell.json.RosterJson;
import org.hearsay.tell.json.SourceJson;
import org.hearsay.web.http.Answer;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.http.Routes;
import org.hearsay.web.page.review.Deciding;
import org.hearsay.web.page.tracker.TrackerAsk;

/**
 * What the ledger holds, for other programs. Facts are narrowed down as in the tracker, by the same names; {@code asOf} puts every
 * answer back to a day. What cannot be answered is told as RFC 9457 has it.
 */
public final class Api implements Page {

    /** Under which all addresses stand. */
    public static final String ROOT = Routes.API;

    private static final String FACTS = ROOT + "/facts";
    private static final String PEOPLE = ROOT + "/people";
    private static final String REPORTS = ROOT + "/reports";
    private static final String ID = "id";
    private static final ReadingFormat READINGS = new ReadingFormat(false);
    private static final String JSON_LINES = "application/jsonl; charset=utf-8";

    private final Ledger ledger;

    public Api(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get(ROOT + "/health", ask -> health());
        routes.get(ROOT + "/openapi.json", ask -> new Answer.Data(openApi()));
        routes.get(FACTS, this::facts);
        routes.get(ROOT + "/facts.jsonl", this::allFacts);
        routes.get(FACTS + "/{id}", ask -> new Answer.Data(one(fact(ask))));
        routes.get(FACTS + "/{id}/lineage", ask -> new Answer.Data(LineageJson.line(fact(ask))));
        routes.get(PEOPLE, this::people);
        routes.get(PEOPLE + "/{id}", this::person);
        routes.get(REPORTS, this::reports);
        routes.get(REPORTS + "/{id}", this::report);
        routes.get(ROOT + "/conflicts.jsonl", this::conflicts);
        routes.get(ROOT + "/sources", this::sources);
    }

    private Answer health() {
        return new Answer.Data(JsonLine.of(json -> {
            json.writeStartObject();
            json.writeStringField("status", "ok");
            json.writeNumberField("reports", ledger.contents().reports());
            json.writeNumberField("pending", ledger.pending());
            json.writeEndObject();
        }));
    }

    private Answer facts(Ask ask) {
        Listing listing = Listing.of(ask);
        TrackerAsk asked = TrackerAsk.of(ask);
        var leaf = ledger.tracker()
                .leaf(asked.query(), asked.order(), asked.descending(), listing.skipped(), listing.most());
        List<String> facts = ledger.tracker().facts(leaf.facts(), ask.asOf()).stream()
                .map(FactJson::line)
                .toList();
        return new Answer.Data(listing.page("facts", facts, leaf.more()));
    }

    private Answer allFacts(Ask ask) {
        TrackerAsk asked = TrackerAsk.of(ask);
        return new Answer.Download(
                "facts.jsonl",
                JSON_LINES,
                out -> ledger.tracker()
                        .all(asked.query(), asked.order(), asked.descending(), fact -> line(out, FactJson.line(fact))));
    }

    /** A fact, with the stamp that has to be sent with what is decided on it. */
    static String one(KnownFact known) {
        return JsonLine.of(json -> {
            json.writeStartObject();
            FactJson.fields(json, known);
            json.writeStringField("stamp", Deciding.stamp(known));
            json.writeEndObject();
        });
    }

    private KnownFact fact(Ask ask) {
        return ledger.fact(ask.path(ID), FactQuery.ALL.asOf(ask.asOf()))
                .orElseThrow(() -> Refusal.absent("No such fact", "No fact has this id, or none had it on that day."));
    }

    /** Those whom a name can mean or, without one, all who go by a name, some at a time. */
    private Answer people(Ask ask) {
        Optional<String> name = ask.text("name");
        if (name.isEmpty()) {
            return roster(ask);
        }
        List<String> found = new ArrayList<>();
        ledger.identities(name.orElseThrow(), ask.asOf())
                .forEach((id, heading) -> found.add(JsonLine.of(json -> {
                    json.writeStartObject();
                    DossierJson.heading(json, id, heading);
                    json.writeEndObject();
                })));
        return new Answer.Data(Listing.page("people", found, Optional.empty()));
    }

    private Answer roster(Ask ask) {
        int most = Listing.most(ask);
        List<Roster.Entry> found =
                ledger.roster().page(ask.asOf(), Listing.after(ask).orElse(""), most + 1);
        List<Roster.Entry> some = found.subList(0, Math.min(most, found.size()));
        return new Answer.Data(Listing.page(
                "people",
                some.stream().map(RosterJson::line).toList(),
                found.size() > most ? Optional.of(Listing.cursor(some.getLast().id())) : Optional.empty()));
    }

    private Answer person(Ask ask) {
        return new Answer.Data(ledger.dossier(ask.path(ID), ask.asOf(), ask.number(Listing.LIMIT, 20, 1, 200))
                .map(DossierJson::line)
                .orElseThrow(() -> Refusal.absent("Nobody of this id", "Look for a name at " + PEOPLE + "?name=…")));
    }

    private Answer reports(Ask ask) {
        Listing listing = Listing.of(ask);
        List<ReportLine> found =
                ledger.reports(ask.text("words").orElse(""), ask.asOf(), listing.most() + 1, listing.skipped());
        return new Answer.Data(listing.page(
                "reports",
                found.stream().limit(listing.most()).map(ReportJson::line).toList(),
                found.size() > listing.most()));
    }

    private Answer report(Ask ask) {
        List<Reading> versions = ledger.readings(ask.path(ID));
        return new Answer.Data(versions.reversed().stream()
                .findFirst()
                .map(READINGS::write)
                .orElseThrow(() -> Refusal.absent("No such report", "The ledger has none of this id.")));
    }

    private Answer conflicts(Ask ask) {
        FactQuery asked = FactQuery.ALL.asOf(ask.asOf()).inConflict();
        return new Answer.Download(
                "conflicts.jsonl", JSON_LINES, out -> ledger.facts(asked, fact -> line(out, FactJson.line(fact))));
    }

    private Answer sources(Ask ask) {
        Listing listing = Listing.of(ask);
        List<Source> all = ledger.sources(ask.asOf());
        List<String> some = all.stream()
                .skip(listing.skipped())
                .limit(listing.most())
                .map(SourceJson::line)
                .toList();
        return new Answer.Data(listing.page("sources", some, listing.skipped() + some.size() < all.size()));
    }

    private static void line(OutputStream out, String line) {
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String openApi() {
        try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
            return new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
