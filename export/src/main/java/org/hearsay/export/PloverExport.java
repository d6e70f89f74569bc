package org.hearsay.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.hearsay.core.Claim;
import org.hearsay.core.JsonFields;
import org.hearsay.core.ResourceLines;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.query.FactQuery;
import org.hearsay.ledger.query.KnownFact;

/**
 * Events of PLOVER (https://github.com/openeventdata/PLOVER), one a line, with the field names of its manual; {@code first_reported},
 * {@code status}, {@code status_reason}, {@code reports} and {@code origins} are ours. A fact is one event however many report it. What
 * reports do not say is not there: no {@code date} where none tells the day, an empty {@code source} where none says who did it.
 */
final class PloverExport implements StreamExporter {

    private final PloverActors actors = new PloverActors();
    private final Map<String, Integer> quads = new HashMap<>();

    PloverExport() {
        for (String line : ResourceLines.of(PloverExport.class, "plover.tsv")) {
            String[] cells = line.split("\t");
            quads.put(cells[0], Integer.valueOf(cells[1]));
        }
    }

    @Override
    public Exported write(Ledger ledger, Asked asked, Writer out) {
        AtomicLong leftOut = new AtomicLong();
        Rows rows = new Rows(out);
        ledger.facts(FactQuery.ALL.asOf(asked.asOf()), known -> {
            if (known.fact().kind().plover().isEmpty()) {
                leftOut.incrementAndGet();
            } else {
                rows.json(json -> write(json, known));
            }
        });
        return new Exported(rows.count(), leftOut.get());
    }

    private void write(JsonGenerator json, KnownFact known) throws IOException {
        Fact fact = known.fact();
        String[] event = fact.kind().plover().split("/");
        json.writeStringField("id", fact.id());
        dates(json, fact.when());
        actors.write(json, fact);
        JsonFields.strings(json, "event", List.of(event[0]));
        JsonFields.strings(json, "mode", List.of(event).subList(1, event.length));
        JsonFields.strings(json, "context", contexts(known.model().claim()));
        json.writeNumberField("quad_code", quads.getOrDefault(event[0], 0));
        where(json, fact.where());
        JsonFields.strings(
                json,
                "event_text",
                known.claims().stream()
                        .map(claim -> claim.trigger().words())
                        .distinct()
                        .toList());
        json.writeStringField("first_reported", fact.firstReported());
        json.writeStringField("status", fact.status().label());
        json.writeStringField("status_reason", fact.reason());
        json.writeNumberField("reports", fact.reports());
        json.writeObjectFieldStart("origins");
        json.writeNumberField("least", fact.origins().least());
        json.writeNumberField("most", fact.origins().most());
        json.writeEndObject();
        cited(json, known);
        json.writeStringField("coder", "Hearsay");
    }

    /** The first day and, where it is another, the last; a bound that is open is not there. */
    private static void dates(JsonGenerator json, Optional<Claim.When> when) throws IOException {
        Optional<String> first = when.flatMap(Claim.When::earliest).map(Object::toString);
        Optional<String> last = when.flatMap(Claim.When::latest).map(Object::toString);
        if (first.isPresent()) {
            json.writeStringField("date", first.get());
        }
        if (last.isPresent() && !last.equals(first)) {
            json.writeStringField("enddate", last.get());
        }
    }

    private static List<String> contexts(Claim claim) {
        if (claim.polarity() == Claim.Polarity.NEGATIVE) {
            return List.of("negation");
        }
        return switch (claim.realis()) {
            case ACTUAL, ONGOING -> List.of();
            case FUTURE -> List.of("future");
            case HYPOTHETICAL -> List.of("hypothetical");
        };
    }

    private static void where(JsonGenerator json, Optional<Claim.Where> where) throws IOException {
        if (where.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("event_loc");
        json.writeStringField("name", where.get().place());
        if (where.get().geonames().isPresent()) {
            json.writeNumberField("geonameid", where.get().geonames().getAsLong());
            json.writeNumberField("latitude", where.get().latitude());
            json.writeNumberField("longitude", where.get().longitude());
        }
        json.writeEndObject();
    }

    /** The reports in order of reporting, each once. */
    private static void cited(JsonGenerator json, KnownFact known) throws IOException {
        json.writeArrayFieldStart("cite_info");
        for (var report :
                known.claims().stream().map(claim -> claim.report()).distinct().toList()) {
            json.writeStartObject();
            json.writeStringField("citation", report.id());
            JsonFields.optional(json, "url", report.url());
            JsonFields.optional(json, "title", report.headline());
            JsonFields.optional(json, "publication", report.publisher());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
