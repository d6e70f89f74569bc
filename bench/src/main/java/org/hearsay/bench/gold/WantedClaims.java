package org.hearsay.bench.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.bench.gold.ClaimCase.Attribute;
import org.hearsay.bench.gold.ClaimCase.Days;
import org.hearsay.bench.gold.ClaimCase.Source;
import org.hearsay.bench.gold.ClaimCase.Wanted;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.hearsay.core.Kind;
import org.hearsay.core.Labelled;
import org.hearsay.core.Span;

/** The claims of one case file. */
final class WantedClaims {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    private final Path file;
    private final String text;

    WantedClaims(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    /** @throws GoldFormatException if it is not a claim; the message names the file and the claim */
    Wanted read(JsonNode claim) {
        String id = claim.path("id").asText();
        try {
            return new Wanted(
                    id,
                    names(claim.path("kind")).stream()
                            .map(kind -> Kind.of(kind).name())
                            .toList(),
                    roles(claim.path("roles")),
                    given(claim, "when").map(WantedClaims::days),
                    given(claim, "where").map(JsonNode::asText).filter(place -> !place.isEmpty()),
                    Labelled.of(Claim.Polarity.class, claim.path("polarity").asText()),
                    Labelled.of(Claim.Certainty.class, claim.path("certainty").asText()),
                    Labelled.of(Claim.Realis.class, claim.path("realis").asText()),
                    given(claim, "source").map(WantedClaims::source),
                    Labelled.of(Attribution.Stance.class, claim.path("stance").asText()),
                    evidence(claim.path("evidence")),
                    claim.path("optional").asBoolean(),
                    unsettled(claim.path("unsettled")));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new GoldFormatException(file, "claim " + id + ": " + e.getMessage(), e);
        }
    }

    private static Optional<JsonNode> given(JsonNode node, String field) {
        return Optional.of(node.path(field)).filter(value -> !value.isMissingNode() && !value.isNull());
    }

    private static Map<String, List<String>> roles(JsonNode node) {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        node.properties().forEach(role -> roles.put(role.getKey(), names(role.getValue())));
        return roles;
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.forEach(name -> names.add(name.asText()));
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a list of kinds or names is empty");
        }
        return names;
    }

    private static Source source(JsonNode node) {
        return new Source(
                names(node.path("is")),
                Labelled.of(Attribution.Speaker.class, node.path("type").asText()));
    }

    private static Days days(JsonNode node) {
        return new Days(day(node.path(0)), day(node.path(1)));
    }

    private static Optional<LocalDate> day(JsonNode bound) {
        return Optional.of(bound)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .map(day -> switch (day.length()) {
                    case YEAR -> LocalDate.of(Integer.parseInt(day), 1, 1);
                    case MONTH -> YearMonth.parse(day).atDay(1);
                    default -> LocalDate.parse(day.substring(0, Math.min(DAY, day.length())));
                });
    }

    private static Set<Attribute> unsettled(JsonNode node) {
        Set<Attribute> found = EnumSet.noneOf(Attribute.class);
        node.forEach(name -> found.add(Labelled.of(Attribute.class, name.asText())));
        return found;
    }

    /** Its words, of which the first place in the text counts, or where they begin and end. */
    private Span evidence(JsonNode node) {
        int begin =
                node.isTextual() ? text.indexOf(node.asText()) : node.path(0).asInt(-1);
        int end =
                node.isTextual() ? begin + node.asText().length() : node.path(1).asInt(-1);
        if (begin < 0 || end <= begin || end > text.length()) {
            throw new IllegalArgumentException("its evidence " + node + " is not in the text");
        }
        return new Span(begin, end);
    }
}
