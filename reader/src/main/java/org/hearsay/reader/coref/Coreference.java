package org.hearsay.reader.coref;

import java.util.List;
import org.hearsay.core.Entity;
import org.hearsay.core.Mention;

/**
 * Who is who in one report.
 *
 * @param mentions in order of appearance, {@code m1}, {@code m2}, …
 * @param entities in order of their first mention, {@code e1}, {@code e2}, …; each has at least one mention
 */
public record Coreference(List<Mention> mentions, List<Entity> entities) {

    public Coreference {
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
    }
}
