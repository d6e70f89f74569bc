package org.hearsay.reader.coref;

import org.hearsay.core.Entity;
import org.hearsay.core.Mention;
import org.hearsay.reader.name.NameStep;

/** Says of made reports who is who. */
final class WhoIsWho {

    private final CorefStep step = new CorefStep();
    private final NameStep names = new NameStep();

    Coreference resolve(Tagged report) {
        return step.resolve(report.layout, report.signals, names.find(report.layout, report.signals));
    }

    Entity entity(Tagged report, String written, int n) {
        return entity(resolve(report), report, written, n);
    }

    /** The name of what the n-th mention (from 1) written like this stands for. */
    String name(Tagged report, String written, int n) {
        return entity(report, written, n).name();
    }

    /** What the n-th mention (from 1) written like this stands for. */
    static Entity entity(Coreference found, Tagged report, String written, int n) {
        String text = report.layout.text();
        String id = found.mentions().stream()
                .filter(mention -> mention.span().of(text).equals(written))
                .skip(n - 1)
                .map(Mention::entity)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mention " + n + " '" + written + "' among "
                        + found.mentions().stream()
                                .map(mention -> mention.span().of(text))
                                .toList()));
        return found.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
