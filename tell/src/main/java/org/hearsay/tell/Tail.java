package org.hearsay.tell;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.hearsay.tell.Nouns.Person;

/** Who says a claim, from the innermost outward: "says an aide, on condition of anonymity, according to the Coast Radio". */
final class Tail {

    private static final String ACCORDING = "according to {who}";

    /** What documents and media do by being read: it is told in one way. */
    private static final Set<Attribution.Stance> TELLING = EnumSet.of(
            Attribution.Stance.SAY,
            Attribution.Stance.CLAIM,
            Attribution.Stance.ANNOUNCE,
            Attribution.Stance.SHOW,
            Attribution.Stance.BELIEVE);

    private final Nouns nouns;
    private final Map<String, Verb> stances = new HashMap<>();
    private final Map<String, String> conditions =
            Sheet.rows("conditions.tsv").stream().collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));

    private record Verb(String ofOne, String ofMany) {}

    Tail(Nouns nouns) {
        this.nouns = nouns;
        for (List<String> row : Sheet.rows("stances.tsv")) {
            stances.put(row.get(0) + row.get(1), new Verb(row.get(2), row.get(3)));
        }
    }

    /** Nothing if the report itself says it. */
    String of(Told told) {
        StringBuilder tail = new StringBuilder();
        for (Told.Speaker speaker : told.speakers()) {
            boolean innermost = tail.isEmpty();
            if (!innermost && speaker.source().isEmpty()) {
                continue;
            }
            tail.append(innermost ? "" : ", ");
            Optional<Told.Name> source = speaker.source();
            tail.append(
                    source.isEmpty()
                            ? "source not stated"
                            : who(source.get(), innermost ? pattern(speaker, told.claim()) : ACCORDING));
            speaker.audience().ifPresent(audience -> tail.append(" to ").append(nouns.object(audience)));
            String described = source.map(Told.Name::text).orElse("");
            speaker.conditions().stream()
                    .filter(condition -> !described.contains(condition))
                    .forEach(condition -> tail.append(", ").append(conditions.getOrDefault(condition, condition)));
        }
        return tail.toString();
    }

    private String pattern(Told.Speaker speaker, Claim claim) {
        boolean read = speaker.kind() == Attribution.Speaker.DOCUMENT || speaker.kind() == Attribution.Speaker.MEDIA;
        if (read && TELLING.contains(speaker.stance())) {
            return ACCORDING;
        }
        String stance = speaker.stance().label();
        Verb verb = Optional.ofNullable(stances.get(stance + claim.polarity().label()))
                .or(() -> Optional.ofNullable(stances.get(stance + "*")))
                .orElse(new Verb(ACCORDING, ACCORDING));
        boolean many = speaker.source().map(this::isMany).orElse(false);
        return many ? verb.ofMany() : verb.ofOne();
    }

    private boolean isMany(Told.Name name) {
        return nouns.person(name) != Person.SINGULAR;
    }

    private String who(Told.Name name, String pattern) {
        String who = pattern.startsWith("according") ? nouns.object(name) : nouns.subject(name);
        return pattern.replace("{who}", who);
    }
}
