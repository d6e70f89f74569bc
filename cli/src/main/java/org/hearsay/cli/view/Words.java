package org.hearsay.cli.view;

import java.util.Optional;
import org.hearsay.core.Attribution;
import org.hearsay.core.TimeExpression;

/** Values of a reading in words for a person. */
final class Words {

    private Words() {}

    static String speaker(Attribution.Speaker speaker) {
        return switch (speaker) {
            case PERSON -> "person";
            case ORGANISATION -> "organisation";
            case ANONYMOUS -> "not named";
            case GROUP -> "group";
            case MEDIA -> "media";
            case DOCUMENT -> "document";
            case UNKNOWN -> "kind unknown";
        };
    }

    static String anchor(TimeExpression.Anchor anchor) {
        return switch (anchor) {
            case PUBLICATION -> "publication";
            case UTTERANCE -> "the moment of speaking";
            case PREVIOUS -> "the time before";
            case NONE -> "";
        };
    }

    /** The days that bound a time: one day, two, or one with an open side; nothing where the text says nothing. */
    static String bounds(TimeExpression time) {
        String earliest = time.earliest().map(Object::toString).orElse("");
        String latest = time.latest().map(Object::toString).orElse("");
        String about = time.approximate() ? "about " : "";
        if (earliest.isEmpty() && latest.isEmpty()) {
            return "";
        }
        if (earliest.equals(latest)) {
            return about + earliest;
        }
        return about + (earliest.isEmpty() ? "…" : earliest) + " – " + (latest.isEmpty() ? "…" : latest);
    }

    /** "1 report", "1,200 reports". */
    public static String count(long number, String one, String many) {
        return String.format(java.util.Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }

    static Optional<String> present(String text) {
        return Optional.of(text).filter(t -> !t.isBlank());
    }
}
