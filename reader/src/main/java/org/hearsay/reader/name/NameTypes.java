package org.hearsay.reader.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.Mention;

/** What a name names, told from CoNLL-2003's kind, its words, and what GUM's scheme calls the mention. */
final class NameTypes {

    private final Countries countries;
    private final Set<String> religions = Table.words(NameTypes.class, "religions.txt");
    private final Set<String> events = Table.words(NameTypes.class, "events.txt");
    private final Set<String> works = Table.words(NameTypes.class, "works.txt");
    private final Set<String> facilities = Table.words(NameTypes.class, "facilities.txt");
    private final Map<String, Mention.Type> weapons = new HashMap<>();

    NameTypes(Countries countries) {
        this.countries = countries;
        for (List<String> row : Table.rows(NameTypes.class, "weapons.txt")) {
            weapons.put(row.getFirst(), row.size() > 1 ? Mention.Type.VEHICLE : Mention.Type.WEAPON);
        }
    }

    /**
     * @param kind {@code person}, {@code organisation}, {@code place} or {@code other}
     * @param words the name's words as they are written
     * @param mention what GUM's scheme calls the mention it heads or stands in
     */
    Mention.Type of(String kind, List<String> words, String mention) {
        return switch (kind) {
            case "person" -> Mention.Type.PERSON;
            case "organisation" -> Mention.Type.ORGANISATION;
            case "place" ->
                facilities.contains(words.getLast().toLowerCase(Locale.ROOT)) && words.size() > 1
                        ? Mention.Type.FACILITY
                        : Mention.Type.PLACE;
            default -> other(words, mention);
        };
    }

    private Mention.Type other(List<String> words, String mention) {
        String name = String.join(" ", words);
        String last = words.getLast().toLowerCase(Locale.ROOT);
        if (isPeople(name)) {
            return Mention.Type.NATIONALITY;
        }
        if (religions.contains(name) || religions.contains(titleCase(name))) {
            return Mention.Type.RELIGION;
        }
        if (weapons.containsKey(words.getFirst()) || weapons.containsKey(name)) {
            return weapons.getOrDefault(name, weapons.getOrDefault(words.getFirst(), Mention.Type.WEAPON));
        }
        boolean namesEvent = words.stream().anyMatch(word -> events.contains(word.toLowerCase(Locale.ROOT)));
        if (namesEvent || mention.equals("event")) {
            return works.contains(last) ? Mention.Type.WORK : Mention.Type.EVENT;
        }
        return works.contains(last) ? Mention.Type.WORK : Mention.Type.OTHER;
    }

    private boolean isPeople(String name) {
        String joined = name.replace(" - ", "-");
        return countries.isPeople(name)
                || countries.isPeople(joined)
                || countries.isPeople(titleCase(name))
                || joined.contains("-") && countries.isPeople(joined.substring(joined.lastIndexOf('-') + 1));
    }

    /** "SYRIAN" as "Syrian", for headlines. */
    private static String titleCase(String name) {
        return name.isEmpty() ? name : name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
