package org.hearsay.web.page.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.ledger.fact.Assertion;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.web.http.Ask;

/** What the lanes of a timeline are made by. */
enum TimelineLanes {
    FAMILY("families of kinds"),
    KIND("kinds"),
    PERSON("people and bodies");

    /** People with a lane of their own; what others did is in the last. */
    private static final int PEOPLE = 12;

    private final String title;

    TimelineLanes(String title) {
        this.title = title;
    }

    static TimelineLanes asked(String key) {
        return Arrays.stream(values())
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElse(FAMILY);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return title;
    }

    /** The lanes in order: the fullest first. */
    List<TimelineLayout.Group> groups(List<KnownFact> facts, Ask ask) {
        Map<String, List<KnownFact>> by = new LinkedHashMap<>();
        facts.forEach(fact -> names(fact)
                .forEach(name ->
                        by.computeIfAbsent(name, none -> new ArrayList<>()).add(fact)));
        List<TimelineLayout.Group> groups = new ArrayList<>();
        by.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<KnownFact>> each) ->
                        -each.getValue().size()))
                .limit(this == PERSON ? PEOPLE : by.size())
                .forEach(each ->
                        groups.add(new TimelineLayout.Group(each.getKey(), href(each.getKey(), ask), each.getValue())));
        return groups;
    }

    private List<String> names(KnownFact known) {
        return switch (this) {
            case FAMILY -> List.of(known.fact().kind().family());
            case KIND -> List.of(known.fact().kind().name());
            case PERSON ->
                known.fact().roles().stream()
                        .flatMap(role -> role.who().stream())
                        .filter(Assertion.Party::named)
                        .filter(who -> who.type().equals("person") || who.type().equals("organisation"))
                        .map(Assertion.Party::name)
                        .distinct()
                        .toList();
        };
    }

    private String href(String name, Ask ask) {
        return switch (this) {
            case FAMILY -> ask.here().with("kind", "family-" + name).toString();
            case KIND -> ask.here().with("kind", name).toString();
            case PERSON -> ask.here().with("who", name).toString();
        };
    }
}
