package org.hearsay.core;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * Writes readings as {@value Reading#FORMAT}: one JSON object, fields always in the same order, what is not known as null.
 */
public final class ReadingFormat {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final boolean syntax;

    /** @param syntax whether to write the tokens with their trees */
    public ReadingFormat(boolean syntax) {
        this.syntax = syntax;
    }

    /** One reading on one line, without a line end. */
    public String write(Reading reading) {
        StringWriter out = new StringWriter();
        write(reading, out);
        return out.toString();
    }

    /** Writes one reading on one line, without a line end; leaves {@code out} open. */
    public void write(Reading reading, Writer out) {
        try (JsonGenerator json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeStringField("format", Reading.FORMAT);
            json.writeObjectFieldStart("reader");
            json.writeStringField("version", reading.reader().version());
            json.writeStringField("model", reading.reader().model());
            json.writeEndObject();
            report(json, reading.report());
            array(json, "sentences", reading.sentences(), sentence -> {
                JsonFields.span(json, sentence.span());
                json.writeNumberField("paragraph", sentence.paragraph());
            });
            if (syntax) {
                array(json, "tokens", reading.tokens(), token -> token(json, token));
            }
            array(json, "mentions", reading.mentions(), mention -> mention(json, mention));
            array(json, "entities", reading.entities(), entity -> entity(json, entity));
            array(json, "times", reading.times(), time -> time(json, time));
            array(json, "places", reading.places(), place -> place(json, place));
            array(json, "attributions", reading.attributions(), attribution -> attribution(json, attribution));
            array(json, "claims", reading.claims(), claim -> claim(json, claim));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "writing the reading of " + reading.report().id(), e);
        }
    }

    private static void report(JsonGenerator json, Report report) throws IOException {
        json.writeObjectFieldStart("report");
        json.writeStringField("id", report.id());
        json.writeStringField("text", report.text());
        JsonFields.optional(json, "headline", report.headline());
        JsonFields.optional(json, "publisher", report.publisher());
        JsonFields.optional(json, "agency", report.agency());
        JsonFields.optional(json, "agency_basis", report.agencyBasis().map(Labelled::label));
        JsonFields.optional(json, "byline", report.byline());
        JsonFields.optional(json, "url", report.url());
        JsonFields.optional(json, "published", report.published());
        JsonFields.optional(json, "updated", report.updated());
        JsonFields.optional(json, "previous", report.previous());
        JsonFields.optional(json, "language", report.language());
        json.writeStringField("sha256", report.sha256());
        json.writeEndObject();
    }

    private static void token(JsonGenerator json, Token token) throws IOException {
        JsonFields.span(json, token.span());
        json.writeStringField("lemma", token.lemma());
        json.writeStringField("upos", token.upos());
        json.writeNumberField("head", token.head());
        json.writeStringField("deprel", token.deprel());
    }

    private static void mention(JsonGenerator json, Mention mention) throws IOException {
        json.writeStringField("id", mention.id());
        JsonFields.span(json, mention.span());
        json.writeObjectFieldStart("head");
        JsonFields.span(json, mention.head());
        json.writeEndObject();
        json.writeStringField("type", mention.type().label());
        json.writeStringField("form", mention.form().label());
        json.writeStringField("entity", mention.entity());
    }

    private static void entity(JsonGenerator json, Entity entity) throws IOException {
        json.writeStringField("id", entity.id());
        json.writeStringField("type", entity.type().label());
        json.writeStringField("name", entity.name());
        JsonFields.strings(json, "names", entity.names());
        JsonFields.optional(json, "gender", entity.gender().map(Labelled::label));
        JsonFields.optional(json, "number", entity.number().map(Labelled::label));
    }

    private static void time(JsonGenerator json, TimeExpression time) throws IOException {
        json.writeStringField("id", time.id());
        JsonFields.span(json, time.span());
        json.writeStringField("type", time.type().label());
        json.writeStringField("value", time.value());
        JsonFields.optional(json, "earliest", time.earliest().map(Object::toString));
        JsonFields.optional(json, "latest", time.latest().map(Object::toString));
        json.writeStringField("anchor", time.anchor().label());
        json.writeBooleanField("approximate", time.approximate());
    }

    private static void place(JsonGenerator json, Place place) throws IOException {
        json.writeStringField("mention", place.mention());
        json.writeNumberField("geonames", place.geonames());
        json.writeStringField("name", place.name());
        json.writeNumberField("latitude", place.latitude());
        json.writeNumberField("longitude", place.longitude());
        json.writeStringField("country", place.country());
        json.writeStringField("feature", place.feature());
    }

    private static void attribution(JsonGenerator json, Attribution attribution) throws IOException {
        json.writeStringField("id", attribution.id());
        party(json, "source", attribution.source());
        array(json, "cue", attribution.cue(), span -> JsonFields.span(json, span));
        array(json, "content", attribution.content(), span -> JsonFields.span(json, span));
        json.writeStringField("mode", attribution.mode().label());
        json.writeStringField("speaker", attribution.speaker().label());
        json.writeStringField("stance", attribution.stance().label());
        JsonFields.strings(json, "conditions", attribution.conditions());
        party(json, "audience", attribution.audience());
        JsonFields.optional(json, "parent", attribution.parent());
    }

    /** The fields of a claim, written into an object that has begun. */
    public static void claim(JsonGenerator json, Claim claim) throws IOException {
        json.writeStringField("id", claim.id());
        json.writeStringField("kind", claim.kind().name());
        json.writeObjectFieldStart("trigger");
        JsonFields.span(json, claim.trigger());
        json.writeEndObject();
        array(json, "evidence", claim.evidence(), span -> JsonFields.span(json, span));
        array(json, "roles", claim.roles(), role -> {
            json.writeStringField("role", role.name());
            JsonFields.span(json, role.span());
            JsonFields.optional(json, "entity", role.entity());
            json.writeStringField("text", role.text());
            JsonFields.optional(json, "inferred", role.inferred());
        });
        when(json, claim.when());
        JsonFields.where(json, claim.where());
        json.writeStringField("polarity", claim.polarity().label());
        json.writeStringField("certainty", claim.certainty().label());
        json.writeStringField("realis", claim.realis().label());
        JsonFields.optional(json, "tense", claim.tense().map(Labelled::label));
        JsonFields.optional(json, "attribution", claim.attribution());
        json.writeStringField("rule", claim.rule());
        JsonFields.strings(json, "why", claim.why());
        json.writeNumberField("confidence", claim.confidence());
    }

    private static void when(JsonGenerator json, Optional<Claim.When> when) throws IOException {
        if (when.isEmpty()) {
            json.writeNullField("when");
            return;
        }
        json.writeObjectFieldStart("when");
        JsonFields.optional(json, "earliest", when.get().earliest().map(Object::toString));
        JsonFields.optional(json, "latest", when.get().latest().map(Object::toString));
        JsonFields.optional(json, "time", when.get().time());
        json.writeBooleanField("approximate", when.get().approximate());
        json.writeEndObject();
    }

    private static void party(JsonGenerator json, String name, Optional<Attribution.Party> party) throws IOException {
        if (party.isEmpty()) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        JsonFields.span(json, party.get().span());
        JsonFields.optional(json, "entity", party.get().entity());
        json.writeEndObject();
    }

    private static <T> void array(JsonGenerator json, String name, List<T> items, Fields<T> fields) throws IOException {
        json.writeArrayFieldStart(name);
        for (T item : items) {
            json.writeStartObject();
            fields.write(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private interface Fields<T> {
        void write(T item) throws IOException;
    }
}
