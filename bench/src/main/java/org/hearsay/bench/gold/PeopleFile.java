package org.hearsay.bench.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** People with all spellings of their names in a collection of reports: a file such as {@code bench/ledger/people.json}. */
public final class PeopleFile {

    private PeopleFile() {}

    /**
     * @param scored whether the spellings are counted; those of others only tell wrong merges
     * @param forms every name that reports call them by
     * @param ambiguous those that also name something else, as a place or a troop
     * @param onlyIn for a form the reports in which alone it is theirs
     * @param notIn for a form the reports in which it is not theirs
     */
    public record Person(
            String id,
            boolean scored,
            Set<String> forms,
            Set<String> ambiguous,
            Map<String, Set<String>> onlyIn,
            Map<String, Set<String>> notIn) {

        /** Whether a name of a report is theirs. */
        public boolean goesBy(String form, String report) {
            return forms.contains(form)
                    && (!onlyIn.containsKey(form)
                            || onlyIn.getOrDefault(form, Set.of()).contains(report))
                    && !notIn.getOrDefault(form, Set.of()).contains(report);
        }
    }

    /** @throws GoldFormatException if the file has no people */
    public static List<Person> read(Path file) {
        JsonNode gold;
        try {
            gold = new ObjectMapper().readTree(GoldFiles.text(file));
        } catch (JsonProcessingException e) {
            throw new GoldFormatException(file, "is not JSON: " + e.getOriginalMessage(), e);
        }
        if (!gold.path("people").isArray()) {
            throw new GoldFormatException(file, "has no people");
        }
        List<Person> people = new ArrayList<>();
        for (JsonNode person : gold.path("people")) {
            people.add(new Person(
                    person.path("id").asText(),
                    person.path("set").asText().equals("top60"),
                    words(person.path("forms")),
                    words(person.path("ambiguous")),
                    reports(person.path("form_only_in")),
                    reports(person.path("form_not_in"))));
        }
        return people;
    }

    private static Map<String, Set<String>> reports(JsonNode forms) {
        Map<String, Set<String>> reports = new HashMap<>();
        forms.properties().forEach(each -> reports.put(each.getKey(), words(each.getValue())));
        return reports;
    }

    private static Set<String> words(JsonNode list) {
        Set<String> words = new HashSet<>();
        list.forEach(word -> words.add(word.asText()));
        return words;
    }
}
