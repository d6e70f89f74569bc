package org.hearsay.core;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The constants of an enumeration by their labels: worked out once, for labels are looked up for every row of a ledger. */
record Labels(Map<String, Labelled> byLabel) {

    private static final ClassValue<Labels> OF_TYPES = new ClassValue<>() {
        @Override
        protected Labels computeValue(Class<?> type) {
            return new Labels(Stream.of(type.getEnumConstants())
                    .map(Labelled.class::cast)
                    .collect(Collectors.toMap(Labelled::label, Function.identity())));
        }
    };

    Labels {
        byLabel = Map.copyOf(byLabel);
    }

    static Labels of(Class<? extends Labelled> type) {
        return OF_TYPES.get(type);
    }

    Optional<Labelled> find(String label) {
        return Optional.ofNullable(byLabel.get(label));
    }
}
