package org.hearsay.tell;

import org.hearsay.ledger.query.Statement;

/**
 * One who says it.
 *
 * @param name the fullest, and the words of the report where they are others
 * @param kind of source: "person, named"
 * @param stance how the report puts it: "claim"
 */
public record SaidBy(String name, String kind, String stance, String conditions) {

    public static SaidBy of(Statement said) {
        String name = said.source()
                .map(voice -> voice.name()
                        .filter(full -> !full.equals(voice.words()))
                        .map(full -> full + " (“" + voice.words() + "”)")
                        .orElse(voice.words()))
                .orElse("somebody not told");
        return new SaidBy(
                name, Manner.speaker(said.speaker()), said.stance().label(), String.join("; ", said.conditions()));
    }
}
