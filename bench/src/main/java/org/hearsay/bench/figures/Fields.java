package org.hearsay.bench.figures;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a mapping in a YAML file, by name. */
record Fields(Path file, Map<?, ?> map) {

    String text(String name) {
        return optional(name).orElseThrow(() -> new IllegalArgumentException(file + " has no '" + name + "'"));
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(map.get(name)).map(Object::toString);
    }

    Optional<Double> number(String name) {
        return map.get(name) instanceof Number number ? Optional.of(number.doubleValue()) : Optional.empty();
    }

    Optional<Fields> map(String name) {
        return map.get(name) instanceof Map<?, ?> inner ? Optional.of(new Fields(file, inner)) : Optional.empty();
    }

    List<Fields> maps(String name) {
        if (map.get(name) instanceof List<?> items) {
            return items.stream()
                    .filter(Map.class::isInstance)
                    .map(item -> new Fields(file, (Map<?, ?>) item))
                    .toList();
        }
        throw new IllegalArgumentException(file + " has no list of '" + name + "'");
    }
}
