package org.hearsay.core;

import java.util.Arrays;
import java.util.Locale;

/** A value with a name in the reading format: the constant's own, in lower case, with hyphens. */
public interface Labelled {

    String name();

    /** How the value is written in the reading format: {@code SELF_REFERENCE} is {@code self-reference}. */
    default String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant of an enumeration that a label stands for.
     *
     * @throws IllegalArgumentException if there is none; the message says what was looked for and what there is
     */
    static <E extends Enum<E> & Labelled> E of(Class<E> type, String label) {
        return Labels.of(type)
                .find(label)
                .map(type::cast)
                .orElseThrow(
                        () -> new IllegalArgumentException("no " + type.getSimpleName() + " '" + label + "'; there are "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Labelled::label)
                                        .toList()));
    }
}
