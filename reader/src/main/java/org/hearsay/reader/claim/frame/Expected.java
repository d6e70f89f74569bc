package org.hearsay.reader.claim.frame;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.core.Claim;
import org.hearsay.core.Entity;
import org.hearsay.core.Kind;
import org.hearsay.core.Labelled;
import org.hearsay.core.Reading;

/**
 * A claim as an example writes it: {@code defect(actor: Omar Sael, from: the army)}; {@code not defect(…)} that it did not happen,
 * {@code future}, {@code ongoing}, {@code hypothetical} or {@code past} before the kind how it stands with it, and {@code no attack}
 * that the sentence makes no claim of this kind.
 *
 * @param written as the example has it
 * @param labels the words before the kind
 * @param roles for each role that is named, whom or what it must have
 */
record Expected(String written, List<String> labels, Kind kind, Map<String, String> roles) {

    private static final String NONE = "no";
    private static final String NOT = "not";
    private static final Pattern FORM = Pattern.compile("((?:[a-z]+ )*)([a-z-]+)(?:\\((.*)\\))?");
    private static final Pattern BETWEEN_ROLES = Pattern.compile(",\\s*(?=[a-z]+:)");
    private static final Pattern DETERMINER = Pattern.compile("(?i)^(?:the|an?) ");

    Expected {
        labels = List.copyOf(labels);
        roles = Map.copyOf(roles);
    }

    /**
     * A claim as it is written.
     *
     * @throws IllegalArgumentException if it has not this form; the message has the words
     */
    static Expected parse(String written) {
        Matcher form = FORM.matcher(written.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException("'" + written + "' is not written as kind(role: words, role: words)");
        }
        Kind kind = Kind.of(form.group(2));
        Map<String, String> roles = new LinkedHashMap<>();
        String inside = form.group(3) == null ? "" : form.group(3);
        for (String role : inside.isBlank() ? new String[0] : BETWEEN_ROLES.split(inside)) {
            String[] parts = role.split(":", 2);
            if (parts.length < 2 || !kind.hasRole(parts[0].strip())) {
                throw new IllegalArgumentException("in '" + written + "' '" + role + "' is no role of " + kind.name());
            }
            roles.put(parts[0].strip(), parts[1].strip());
        }
        List<String> labels = Arrays.stream(form.group(1).split(" "))
                .filter(label -> !label.isEmpty())
                .toList();
        labels.stream()
                .filter(label -> !label.equals(NONE) && !label.equals(NOT))
                .filter(label -> !isLabel(Claim.Realis.values(), label) && !isLabel(Claim.Tense.values(), label))
                .findFirst()
                .ifPresent(label -> {
                    throw new IllegalArgumentException("'" + label + "' in '" + written + "' says nothing of a claim");
                });
        return new Expected(written, labels, kind, roles);
    }

    private static boolean isLabel(Labelled[] values, String label) {
        return Arrays.stream(values).anyMatch(value -> value.label().equals(label));
    }

    /** Whether written frames make it of a reading, or, if it says that there is none, make none. */
    boolean holds(Reading reading) {
        boolean found =
                reading.claims().stream().filter(claim -> !Learned.isOf(claim)).anyMatch(claim -> fits(claim, reading));
        return labels.contains(NONE) != found;
    }

    private boolean fits(Claim claim, Reading reading) {
        return claim.kind().equals(kind)
                && (labels.contains(NONE)
                        || labels.contains(NOT) == (claim.polarity() == Claim.Polarity.NEGATIVE) && isSo(claim))
                && roles.entrySet().stream()
                        .allMatch(role -> claim.roles(role.getKey()).stream()
                                .anyMatch(filler -> names(filler, reading, role.getValue())));
    }

    private boolean isSo(Claim claim) {
        return labels.stream()
                .filter(label -> !label.equals(NOT))
                .allMatch(label -> claim.realis().label().equals(label)
                        || claim.tense().map(Claim.Tense::label).equals(Optional.of(label)));
    }

    private static boolean names(Claim.Role filler, Reading reading, String wanted) {
        return isSame(filler.text(), wanted)
                || filler.entity().map(reading::entity).stream()
                        .flatMap(entity -> names(entity).stream())
                        .anyMatch(name -> isSame(name, wanted));
    }

    private static List<String> names(Entity entity) {
        return entity.names().isEmpty() ? List.of(entity.name()) : entity.names();
    }

    private static boolean isSame(String a, String b) {
        return DETERMINER
                .matcher(a)
                .replaceFirst("")
                .equalsIgnoreCase(DETERMINER.matcher(b).replaceFirst(""));
    }
}
