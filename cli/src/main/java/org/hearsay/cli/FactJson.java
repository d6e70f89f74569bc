package org.hearsay.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.core.Claim;
import org.hearsay.core.JsonFields;
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
        JsonFields.where(json, claim.where());
        json.writeArrayFieldStart("claims");
        claim(json, filed);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void role(JsonGenerator json, Claim.Role role, Optional<FiledClaim.Party> party) throws IOException {
        json.writeStartObject();
        json.writeStringField("role", role.name());
        JsonFields.optional(json, "entity", role.entity());
        json.writeStringField("name", party.map(FiledClaim.Party::name).orElse(role.text()));
        json.writeStringField("text", role.text());
        JsonFields.span(json, role.span());
        JsonFields.optional(json, "inferred", role.inferred());
        json.writeEndObject();
    }

    private static void when(JsonGenerator json, Optional<Claim.When> when) throws IOException {
        if (when.isEmpty()) {
            json.writeNullField("when");
            return;
        }
        json.writeObjectFieldStart("when");
        JsonFields.optional(json, "earliest", when.get().earliest().map(Object::toString));
        JsonFields.optional(json, "latest", when.get().latest().map(Object::toString));
        json.writeBooleanField("approximate", when.get().approximate());
        json.writeEndObject();
    }

    private static void claim(JsonGenerator json, FiledClaim filed) throws IOException {
        Claim claim = filed.claim();
        ReportRef report = filed.report();
        json.writeStartObject();
        json.writeStringField("report", report.id());
        JsonFields.optional(json, "publisher", report.publisher());
        JsonFields.optional(json, "published", report.published().or(report::updated));
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
        JsonFields.optional(json, "tense", claim.tense().map(Labelled::label));
        json.writeStringField(
                "quote", filed.evidence().stream().map(Quoted::words).collect(Collectors.joining(" … ")));
        StatementJson.quoted(json, "evidence", filed.evidence());
        json.writeStringField("rule", claim.rule());
        json.writeEndObject();
    }

    /** Who says it; nothing but nulls where the report itself does. */
    private static void voice(JsonGenerator json, Optional<Statement> said) throws IOException {
        Optional<Voice> source = said.flatMap(Statement::source);
        JsonFields.optional(json, "source", source.map(voice -> voice.name().orElse(voice.words())));
        JsonFields.optional(
                json, "speaker", said.map(statement -> statement.speaker().label()));
        JsonFields.optional(
                json, "stance", said.map(statement -> statement.stance().label()));
        JsonFields.strings(json, "conditions", said.map(Statement::conditions).orElse(java.util.List.of()));
    }
}
