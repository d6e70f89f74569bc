package org.hearsay.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.http.Visitor;
import org.hearsay.web.page.Sent;

/** A JSON object that a program sends. */
record Body(JsonNode object) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** No decision and no question needs more, in bytes. */
    private static final int MOST = 64 * 1024;

    /** @throws Refusal if it is no JSON object, or too long */
    static Body of(Ask ask) {
        return of(ask, MOST);
    }

    static Body of(Ask ask, int most) {
        if (!ask.type().equals("application/json")) {
            throw new Refusal(415, "Not this way", "Send a JSON object, as Content-Type: application/json.");
        }
        try {
            JsonNode node = JSON.readTree(ask.body(most));
            if (node != null && node.isObject()) {
                return new Body(node);
            }
            throw Refusal.unclear("That is no JSON object", "Send one object: {\"…\": …}. Nothing was changed.");
        } catch (JsonProcessingException e) {
            throw Refusal.unclear("That is not JSON", e.getOriginalMessage() + ". Nothing was changed.");
        } catch (IOException e) {
            throw Refusal.unclear("That is not JSON", e.getMessage() + ". Nothing was changed.");
        }
    }

    /** On one line. */
    String line() {
        return object.toString();
    }

    /** The values of a field, as text; a list has several. */
    List<String> all(String name) {
        JsonNode value = object.path(name);
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(each -> texts.add(each.asText("")));
        } else {
            texts.add(value.asText(""));
        }
        return texts.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
    }

    Optional<String> one(String name) {
        return all(name).stream().findFirst();
    }

    /** What is sent in order to decide; by the account or, where nobody is asked who they are, by whom the object says. */
    Sent sent(Ask ask) {
        return new Sent(this::all, ask.visitor().flatMap(Visitor::name).or(() -> one("by")));
    }
}
