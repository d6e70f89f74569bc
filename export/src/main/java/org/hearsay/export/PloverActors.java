package org.hearsay.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.JsonFields;
import org.hearsay.core.ResourceLines;
import org.hearsay.ledger.fact.Assertion;
import org.hearsay.ledger.fact.Fact;

/**
 * Who does it to whom in an event of PLOVER: {@code source} and {@code recipient}, lists of actors, each with {@code actor_text} and, if
 * it has a name, {@code identifer_id} and {@code identifer_text} (so spelt in the manual).
 */
final class PloverActors {

    private final Set<String> mutual = Set.copyOf(ResourceLines.of(PloverActors.class, "plover-mutual.txt"));

    void write(JsonGenerator json, Fact fact) throws IOException {
        Set<String> sources = mutual.contains(fact.kind().name()) ? Set.of("actor", "recipient") : Set.of("actor");
        actors(json, "source", of(fact, sources));
        actors(json, "recipient", sources.size() == 1 ? of(fact, Set.of("recipient")) : List.of());
    }

    private static List<Assertion.Filler> of(Fact fact, Set<String> roles) {
        return fact.roles().stream().filter(role -> roles.contains(role.role())).toList();
    }

    private static void actors(JsonGenerator json, String name, List<Assertion.Filler> fillers) throws IOException {
        json.writeArrayFieldStart(name);
        for (Assertion.Filler filler : fillers) {
            Optional<Assertion.Party> named = filler.who().filter(Assertion.Party::named);
            json.writeStartObject();
            json.writeStringField("actor_text", filler.words());
            JsonFields.optional(json, "identifer_id", named.map(Assertion.Party::identity));
            JsonFields.optional(json, "identifer_text", named.map(Assertion.Party::name));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
