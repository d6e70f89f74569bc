package org.hearsay.tell.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.core.Claim;
import org.hearsay.core.JsonFields;
import org.hearsay.core.Labelled;
import org.hearsay.ledger.fact.Assertion;
import org.hearsay.ledger.fact.Conflict;
import org.hearsay.ledger.fact.Counted;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.query.FiledClaim;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.ledger.query.Quoted;
import org.hearsay.ledger.query.ReportRef;
import org.hearsay.ledger.query.Statement;
import org.hearsay.ledger.query.Voice;

/** Facts as JSON, with every claim and the exact words of it. */
public final class FactJson {

    private FactJson() {}

    public static String line(KnownFact known) {
        return JsonLine.of(json -> write(json, known));
    }

    public static void write(JsonGenerator json, KnownFact known) throws IOException {
        json.writeStartObject();
        fields(json, known);
        json.writeEndObject();
    }

    /** The fields of a fact, written into an object that has begun. */
    public static void fields(JsonGenerator json, KnownFact known) throws IOException {
        Fact fact = known.fact();
        head(json, known);
        json.writeArrayFieldStart("claims");
        for (int i = 0; i < known.claims().size(); i++) {
            claim(json, known.claims().get(i), fact.claims().get(i));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("conflicts");
        for (Conflict conflict : fact.conflicts()) {
            conflict(json, conflict, known);
        }
        json.writeEndArray();
    }

    /** A row of the register. */
    public static String row(KnownFact known, List<String> posts) {
        return JsonLine.of(json -> {
            json.writeStartObject();
            head(json, known);
            JsonFields.strings(json, "posts", posts);
            json.writeEndObject();
        });
    }

    /** All of a fact but its claims and what is between them. */
    public static void head(JsonGenerator json, KnownFact known) throws IOException {
        Fact fact = known.fact();
        json.writeStringField("id", fact.id());
        json.writeStringField("kind", fact.kind().name());
        json.writeArrayFieldStart("roles");
        for (int i = 0; i < fact.roles().size(); i++) {
            role(json, fact.roles().get(i), known.words(i));
        }
        json.writeEndArray();
        when(json, fact.when());
        JsonFields.where(json, fact.where());
        json.writeStringField("status", fact.status().label());
        json.writeStringField("status_reason", fact.reason());
        json.writeNumberField("reports", fact.reports());
        json.writeObjectFieldStart("origins");
        json.writeNumberField("least", fact.origins().least());
        json.writeNumberField("most", fact.origins().most());
        json.writeEndObject();
        json.writeStringField("first_reported", fact.firstReported());
        json.writeStringField("last_reported", fact.lastReported());
        JudgedJson.write(json, known);
    }

    private static void role(JsonGenerator json, Assertion.Filler filler, Optional<Claim.Role> words)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("role", filler.role());
        JsonFields.optional(json, "entity", filler.who().map(Assertion.Party::identity));
        json.writeStringField("name", filler.who().map(Assertion.Party::name).orElse(filler.words()));
        json.writeStringField("text", filler.words());
        if (words.isPresent()) {
            JsonFields.span(json, words.get().span());
        }
        JsonFields.optional(json, "inferred", words.flatMap(Claim.Role::inferred));
        json.writeEndObject();
    }

    private static void conflict(JsonGenerator json, Conflict conflict, KnownFact known) throws IOException {
        json.writeStartObject();
        json.writeStringField("about", conflict.about());
        json.writeArrayFieldStart("values");
        for (Conflict.Value value : conflict.values()) {
            json.writeStartObject();
            json.writeStringField("value", value.value());
            json.writeArrayFieldStart("claims");
            for (FiledClaim claim : known.claims()) {
                if (value.claims().contains(claim.key())) {
                    json.writeStartObject();
                    json.writeStringField("report", claim.report().id());
                    json.writeStringField("claim", claim.claim().id());
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("reading", conflict.reading().label());
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

    private static void claim(JsonGenerator json, FiledClaim filed, Counted counted) throws IOException {
        json.writeStartObject();
        claimFields(json, filed, counted);
        json.writeEndObject();
    }

    public static void claimFields(JsonGenerator json, FiledClaim filed, Counted counted) throws IOException {
        Claim claim = filed.claim();
        ReportRef report = filed.report();
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
        JsonFields.optional(json, "added", filed.added());
        json.writeStringField("origin", counted.origin().most());
        json.writeStringField("origin_least", counted.origin().least());
        json.writeStringField("origin_reason", counted.origin().why());
    }

    /** Who says it; nothing but nulls where the report itself does. */
    private static void voice(JsonGenerator json, Optional<Statement> said) throws IOException {
        Optional<Voice> source = said.flatMap(Statement::source);
        JsonFields.optional(json, "source", source.map(voice -> voice.name().orElse(voice.words())));
        JsonFields.optional(
                json, "speaker", said.map(statement -> statement.speaker().label()));
        JsonFields.optional(
                json, "stance", said.map(statement -> statement.stance().label()));
        JsonFields.strings(json, "conditions", said.map(Statement::conditions).orElse(List.of()));
    }
}
