package org.hearsay.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.hearsay.core.JsonFields;
import org.hearsay.core.ReadingFormat;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.fact.Assertion;
import org.hearsay.ledger.query.FactQuery;
import org.hearsay.ledger.query.FiledClaim;
import org.hearsay.ledger.query.Quoted;
import org.hearsay.ledger.query.Statement;
import org.hearsay.ledger.query.Voice;
import org.hearsay.tell.json.ReportJson;

/**
 * Claims, fact by fact: each has all fields that it has in a reading ({@link ReadingFormat}), so that it can be read back, and beside
 * them {@code key}, {@code fact}, {@code origin}, {@code source_report}, {@code words}, {@code parties} and {@code voices}.
 */
final class ClaimsExport implements StreamExporter {

    @Override
    public Exported write(Ledger ledger, Asked asked, Writer out) {
        Rows rows = new Rows(out);
        ledger.facts(
                FactQuery.ALL.asOf(asked.asOf()),
                known -> Pairs.of(known).forEach(pair -> rows.json(json -> write(json, pair))));
        return new Exported(rows.count(), 0);
    }

    private static void write(JsonGenerator json, Pairs.Pair pair) throws IOException {
        FiledClaim filed = pair.filed();
        ReadingFormat.claim(json, filed.claim());
        json.writeStringField("key", filed.key());
        json.writeStringField("fact", pair.fact());
        json.writeStringField("origin", pair.counted().origin().most());
        json.writeStringField("origin_least", pair.counted().origin().least());
        json.writeStringField("origin_reason", pair.counted().origin().why());
        JsonFields.optional(json, "added", filed.added());
        json.writeObjectFieldStart("source_report");
        ReportJson.fields(json, filed.report());
        json.writeEndObject();
        json.writeObjectFieldStart("words");
        json.writeStringField("trigger", filed.trigger().words());
        JsonFields.strings(
                json, "evidence", filed.evidence().stream().map(Quoted::words).toList());
        json.writeEndObject();
        parties(json, pair.counted().claim().fillers());
        json.writeArrayFieldStart("voices");
        for (Statement said : filed.voices()) {
            voice(json, said);
        }
        json.writeEndArray();
    }

    /** Whom the roles stand for across reports, as people ruled. */
    private static void parties(JsonGenerator json, List<Assertion.Filler> fillers) throws IOException {
        json.writeArrayFieldStart("parties");
        for (Assertion.Filler filler : fillers) {
            json.writeStartObject();
            json.writeStringField("role", filler.role());
            JsonFields.optional(json, "identity", filler.who().map(Assertion.Party::identity));
            JsonFields.optional(json, "name", filler.who().map(Assertion.Party::name));
            JsonFields.optional(json, "type", filler.who().map(Assertion.Party::type));
            json.writeBooleanField(
                    "named", filler.who().map(Assertion.Party::named).orElse(false));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void voice(JsonGenerator json, Statement said) throws IOException {
        json.writeStartObject();
        json.writeStringField("attribution", said.id());
        JsonFields.optional(json, "source", said.source().map(Pairs::name));
        json.writeStringField("speaker", said.speaker().label());
        json.writeStringField("stance", said.stance().label());
        json.writeStringField("mode", said.mode().label());
        JsonFields.strings(json, "conditions", said.conditions());
        JsonFields.optional(json, "audience", said.audience().map(Voice::words));
        json.writeEndObject();
    }
}
