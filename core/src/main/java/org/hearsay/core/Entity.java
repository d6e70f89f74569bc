package org.hearsay.core;

import java.util.List;
import java.util.Optional;

/**
 * Whom or what mentions of one report stand for.
 *
 * @param name the fullest name, or where there is none the fullest description
 * @param names every name it goes by in the report, each once, in order of appearance
 */
public record Entity(
        String id,
        Mention.Type type,
        String name,
        List<String> names,
        Optional<Gender> gender,
        Optional<Number> number) {

    public Entity {
        names = List.copyOf(names);
    }

    public enum Gender implements Labelled {
        FEMALE,
        MALE
    }

    public enum Number implements Labelled {
        SINGULAR,
        PLURAL
    }
}
