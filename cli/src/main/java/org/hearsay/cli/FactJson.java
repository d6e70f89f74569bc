package org.hearsay.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.core.Claim;
import org.hearsay.core.Labelled;
import org.hearsay.ledger.query.FiledClaim;
import org.hearsay.ledger.query.Quoted;
import org.hearsay.ledger.query.ReportRef;
import org.hearsay.ledger.query.Statement;
import org.hearsay.ledger.query.Voice;

/** Facts as JSON. As long as nothing is merged across reports, a fact has one claim and nothing that takes several to tell. */
final class FactJson {

    private FactJson() {}

    static String line(FiledClaim filed) {
        return JsonLine.of(json -> write(json, filed));
    }

    static void write(JsonGenerator json, FiledClaim filed) throws IOException {
        Claim claim = filed.claim();
        json.writeStartObject();
        json.writeStringField("id", filed.key());
        json.writeStringField("kind", claim.kind().name());
        json.writeArrayFieldStart("roles");
        for (int i = 0; i < claim.roles().size(); i++) {
            role(json, claim.roles().get(i), filed.parties().get(i));
        }
        json.writeEndArray();
        when(json, claim.when());
        where(json, claim.where());
        json.writeArrayFieldStart("claims");
        claim(json, filed);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void role(JsonGenerator json, Claim.Role role, Optional<FiledClaim.Party> party) throws IOException {
        json.writeStartObject();
        json.writeStringField("role", role.name());
        JsonLine.optional(json, "entity", role.entity());
        json.writeStringField("name", party.map(FiledClaim.Party::name).orElse(role.text()));
        json.writeStringField("text", role.text());
        JsonLine.span(json, role.span());
        JsonLine.optional(json, "inferred", role.inferred());
        json.writeEndObject();
    }

    private static void when(JsonGenerator json, Optional<Claim.When> when) throws IOException {
        if (when.isEmpty()) {
            json.writeNullField("when");
            return;
        }
        json.writeObjectFieldStart("when");
        JsonLine.optional(json, "earliest", when.get().earliest().map(Object::toString));
        JsonLine.optional(json, "latest", when.get().latest().map(Object::toString));
        json.writeBooleanField("approximate", when.get().approximate());
        json.writeEndObject();
    }

    private static void where(JsonGenerator json, Optional<Claim.Where> where) throws IOException {
        if (where.isEmpty()) {
            json.writeNullField("where");
            return;
        }
        json.writeObjectFieldStart("where");
        json.writeStringField("place", where.get().place());
        if (where.get().geonames().isPresent()) {
            json.writeNumberField("geonames", where.get().geonames().getAsLong());
            json.writeNumberField("latitude", where.get().latitude());
            json.writeNumberField("longitude", where.get().longitude());
        } else {
            json.writeNullField("geonames");
            json.writeNullField("latitude");
            json.writeNullField("longitude");
        }
        json.writeEndObject();
    }

    private static void claim(JsonGenerator json, FiledClaim filed) throws IOException {
        Claim claim = filed.claim();
        ReportRef report = filed.report();
        json.writeStartObject();
        json.writeStringField("report", report.id());
        JsonLine.optional(json, "publisher", report.publisher());
        JsonLine.optional(json, "published", report.published().or(report::updated));
        json.writeBooleanField("superseded", report.superseded());
        json.writeStringField("claim", claim.id());
        voice(json, filed.voices().stream().findFirst());
        json.writeArrayFieldStart("within");
        for (Statement outer : filed.voices().stream().skip(1).toList()) {
            json.writeStartObject();
            voice(json, Optional.of(outer));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("polarity", claim.polarity().label());
        json.writeStringField("certainty", claim.certainty().label());
        json.writeStringField("realis", claim.realis().label());
        JsonLine.optional(json, "tense", claim.tense().map(Labelled::label));
        json.writeStringField(
                "quote", filed.evidence().stream().map(Quoted::words).collect(Collectors.joining(" … ")));
        StatementJson.quoted(json, "evidence", filed.evidence());
        json.writeStringField("rule", claim.rule());
        json.writeEndObject();
    }

    /** Who says it; nothing but nulls where the report itself does. */
    private static void voice(JsonGenerator json, Optional<Statement> said) throws IOException {
        Optional<Voice> source = said.flatMap(Statement::source);
        JsonLine.optional(json, "source", source.map(voice -> voice.name().orElse(voice.words())));
        JsonLine.optional(
                json, "speaker", said.map(statement -> statement.speaker().label()));
        JsonLine.optional(
                json, "stance", said.map(statement -> statement.stance().label()));
        JsonLine.strings(json, "conditions", said.map(Statement::conditions).orElse(java.util.List.of()));
    }
}
