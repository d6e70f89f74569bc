package org.hearsay.tell.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.JsonFields;
import org.hearsay.ledger.query.Quoted;
import org.hearsay.ledger.query.Statement;
import org.hearsay.ledger.query.Voice;

/** Answers of a ledger as JSON: one object a line, fields always in the same order, what is not known as null. */
public final class StatementJson {

    private StatementJson() {}

    public static String line(Statement statement) {
        return JsonLine.of(json -> write(json, statement));
    }

    public static void statements(JsonGenerator json, String name, List<Statement> statements) throws IOException {
        json.writeArrayFieldStart(name);
        for (Statement statement : statements) {
            write(json, statement);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Statement statement) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("report");
        ReportJson.fields(json, statement.report());
        json.writeEndObject();
        json.writeStringField("id", statement.id());
        voice(json, "source", statement.source());
        quoted(json, "cue", statement.cue());
        quoted(json, "content", statement.content());
        json.writeStringField("mode", statement.mode().label());
        json.writeStringField("speaker", statement.speaker().label());
        json.writeStringField("stance", statement.stance().label());
        JsonFields.strings(json, "conditions", statement.conditions());
        voice(json, "audience", statement.audience());
        JsonFields.optional(json, "parent", statement.parent());
        json.writeEndObject();
    }

    private static void voice(JsonGenerator json, String name, Optional<Voice> voice) throws IOException {
        if (voice.isEmpty()) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        JsonFields.span(json, voice.get().span());
        json.writeStringField("words", voice.get().words());
        JsonFields.optional(json, "name", voice.get().name());
        json.writeEndObject();
    }

    public static void quoted(JsonGenerator json, String name, List<Quoted> pieces) throws IOException {
        json.writeArrayFieldStart(name);
        for (Quoted piece : pieces) {
            json.writeStartObject();
            JsonFields.span(json, piece.span());
            json.writeStringField("words", piece.words());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
