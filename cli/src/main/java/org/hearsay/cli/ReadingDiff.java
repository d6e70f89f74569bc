package org.hearsay.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.hearsay.cli.view.ReadingChangeView;
import org.hearsay.core.Claim;
import org.hearsay.core.JsonFields;
import org.hearsay.core.Kind;
import org.hearsay.core.Labelled;
import org.hearsay.filing.Plain;
import org.hearsay.filing.Tally;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.FiledClaim;
import org.hearsay.ledger.query.Quoted;
import org.hearsay.ledger.query.ReadingChange;
import org.hearsay.ledger.query.ReadingChanges;
import org.hearsay.tell.json.JsonLine;

/** Prints what two readers found in the same reports. */
record ReadingDiff(Console console, ReadingChangeView view, boolean json) {

    /** @throws Stop if nothing was read by one of the readers */
    void print(Ledger ledger, Optional<ReadingChanges.Readers> readers, List<Kind> kinds) {
        AtomicInteger fresh = new AtomicInteger();
        AtomicInteger gone = new AtomicInteger();
        AtomicInteger changed = new AtomicInteger();
        int reports;
        try {
            reports = ledger.readingChanges(readers, kinds, change -> {
                (change.before().isEmpty() ? fresh : change.after().isEmpty() ? gone : changed).incrementAndGet();
                console.print(json ? JsonLine.of(out -> write(out, change)) : view.of(change));
            });
        } catch (IllegalArgumentException e) {
            throw new Stop(Exit.USAGE, Plain.words(e), e);
        }
        console.say(Tally.count(reports, "report was", "reports were") + " read by both: "
                + Tally.count(fresh.get(), "claim is", "claims are") + " new, " + gone + " gone, " + changed
                + " changed");
    }

    private static void write(JsonGenerator json, ReadingChange change) throws IOException {
        json.writeStartObject();
        json.writeStringField(
                "change", change.before().isEmpty() ? "new" : change.after().isEmpty() ? "gone" : "changed");
        json.writeStringField("report", change.claim().report().id());
        claim(json, "before", change.before());
        claim(json, "after", change.after());
        JsonFields.strings(json, "differs", change.differs());
        json.writeEndObject();
    }

    private static void claim(JsonGenerator json, String field, Optional<FiledClaim> filed) throws IOException {
        if (filed.isEmpty()) {
            json.writeNullField(field);
            return;
        }
        Claim claim = filed.get().claim();
        json.writeObjectFieldStart(field);
        json.writeStringField("claim", claim.id());
        json.writeStringField("kind", claim.kind().name());
        json.writeArrayFieldStart("roles");
        for (Claim.Role role : claim.roles()) {
            json.writeStartObject();
            json.writeStringField("role", role.name());
            json.writeStringField("text", role.text());
            JsonFields.span(json, role.span());
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonFields.optional(
                json, "earliest", claim.when().flatMap(Claim.When::earliest).map(Object::toString));
        JsonFields.optional(
                json, "latest", claim.when().flatMap(Claim.When::latest).map(Object::toString));
        JsonFields.where(json, claim.where());
        json.writeStringField("polarity", claim.polarity().label());
        json.writeStringField("certainty", claim.certainty().label());
        json.writeStringField("realis", claim.realis().label());
        JsonFields.optional(json, "tense", claim.tense().map(Labelled::label));
        json.writeStringField(
                "quote", filed.get().evidence().stream().map(Quoted::words).collect(Collectors.joining(" … ")));
        json.writeStringField("rule", claim.rule());
        json.writeEndObject();
    }
}
