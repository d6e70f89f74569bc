package org.hearsay.core;

/**
 * A stretch of text that names somebody or something.
 *
 * @param head the words of it that matter most: the name without its title, the noun without what describes it
 * @param entity the id of the {@link Entity} it stands for
 */
public record Mention(String id, Span span, Span head, Type type, Form form, String entity) {

    public enum Type implements Labelled {
        PERSON,
        ORGANISATION,
        PLACE,
        FACILITY,
        NATIONALITY,
        RELIGION,
        EVENT,
        WORK,
        WEAPON,
        VEHICLE,
        ROLE,
        GROUP,
        DOCUMENT,
        OTHER
    }

    public enum Form implements Labelled {
        NAME,
        NOMINAL,
        PRONOUN
    }
}
