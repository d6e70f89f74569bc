package org.hearsay.bench.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Span;

/** Events that several reports tell of, with the places where each does: a file such as {@code bench/ledger/events.json}. */
public final class EventFile {

    private EventFile() {}

    /**
     * @param who words of which a claim of it has one where it says who or what it is about
     * @param mentions where it is told
     */
    public record Event(String id, List<String> who, List<Mention> mentions) {
        public Event {
            who = List.copyOf(who);
            mentions = List.copyOf(mentions);
        }
    }

    /**
     * @param report the id of the report
     * @param span the words that tell of it
     * @param trigger of these, the ones that say what happened
     * @param kinds those that a claim of it may have
     */
    public record Mention(String report, Span span, Span trigger, List<String> kinds) {
        public Mention {
            kinds = List.copyOf(kinds);
        }
    }

    /** @throws GoldFormatException if the file has no such events */
    public static List<Event> read(Path file) {
        JsonNode gold;
        try {
            gold = new ObjectMapper().readTree(GoldFiles.text(file));
        } catch (JsonProcessingException e) {
            throw new GoldFormatException(file, "is not JSON: " + e.getOriginalMessage(), e);
        }
        if (!gold.path("events").isArray()) {
            throw new GoldFormatException(file, "has no events");
        }
        List<Event> events = new ArrayList<>();
        for (JsonNode event : gold.path("events")) {
            List<Mention> mentions = new ArrayList<>();
            for (JsonNode mention : event.path("mentions")) {
                mentions.add(new Mention(
                        mention.path("report").asText(),
                        span(file, mention.path("span")),
                        span(file, mention.path("trigger")),
                        words(mention.path("kinds"))));
            }
            events.add(new Event(event.path("id").asText(), words(event.path("who")), mentions));
        }
        return events;
    }

    private static Span span(Path file, JsonNode ends) {
        if (ends.size() != 2) {
            throw new GoldFormatException(file, "has " + ends + " for a span");
        }
        return new Span(ends.get(0).asInt(), ends.get(1).asInt());
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.asText()));
        return words;
    }
}
