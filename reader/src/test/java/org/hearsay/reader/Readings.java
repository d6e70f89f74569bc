package org.hearsay.reader;

import java.util.List;
import org.hearsay.core.Claim;
import org.hearsay.core.Entity;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;

/** What one reader, loaded once for all tests, makes of their sentences. */
public final class Readings {

    private static final ReportReader READER = ReportReader.load();

    private Readings() {}

    /** The reading of a report that is put out on Tuesday, 12 March 2019. */
    public static Reading read(String text) {
        return read(text, "2019-03-12");
    }

    public static Reading read(String text, String published) {
        return READER.read(new Report.Builder("made", text).published(published).build());
    }

    public static List<Claim> claims(String kind, Reading reading) {
        return reading.claims().stream()
                .filter(claim -> claim.kind().name().equals(kind))
                .toList();
    }

    /** Who or what fills a role of the claims of a kind: by name where it is an entity, else in its own words. */
    public static List<String> fillers(String kind, String name, Reading reading) {
        return claims(kind, reading).stream()
                .flatMap(claim -> claim.roles(name).stream())
                .map(role ->
                        role.entity().map(reading::entity).map(Entity::name).orElse(role.text()))
                .toList();
    }
}
