package org.hearsay.ingest.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what a document says of itself: of each field the first value counts, and a date that is none is told. */
final class Facts {

    private static final int LONGEST = 1_000;

    private final Map<Field, Known> known = new EnumMap<>(Field.class);
    private final List<String> notes = new ArrayList<>();

    /** Takes a value if it says anything and none is known. */
    Facts offer(Field field, String value, String from) {
        String plain = value.replaceAll("[\\s\\u00A0]+", " ").strip();
        if (known.containsKey(field) || plain.isEmpty() || plain.length() > LONGEST) {
            return this;
        }
        if (!field.isMoment()) {
            known.put(field, new Known(plain, from));
            return this;
        }
        Optional<String> moment = Dates.moment(plain);
        moment.ifPresentOrElse(
                found -> known.put(field, new Known(found, from)),
                () -> notes.add("\"" + field.label() + "\" is '" + plain + "' in its " + from
                        + ", no date that is understood"));
        return this;
    }

    boolean has(Field field) {
        return known.containsKey(field);
    }

    Map<Field, Known> known() {
        if (known.containsKey(Field.UPDATED)
                && known.containsKey(Field.PUBLISHED)
                && known.get(Field.UPDATED)
                        .value()
                        .equals(known.get(Field.PUBLISHED).value())) {
            known.remove(Field.UPDATED);
        }
        return known;
    }

    List<String> notes() {
        return notes;
    }
}
