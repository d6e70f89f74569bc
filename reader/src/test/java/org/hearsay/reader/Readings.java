package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;

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

    /** The claim of a kind that a report makes; an error if it makes none or several. */
    public static Claim only(String kind, String text) {
        List<Claim> claims = claims(kind, read(text));
        assertThat(claims).hasSize(1);
        return claims.getFirst();
    }

    public static List<String> fillers(String kind, String role, String text) {
        return fillers(kind, role, read(text));
    }

    /** Who or what fills a role of the claims of a kind: by name where it is an entity, else in its own words. */
    public static List<String> fillers(String kind, String role, Reading reading) {
        return claims(kind, reading).stream()
                .flatMap(claim -> claim.roles(role).stream())
                .map(filled ->
                        filled.entity().map(reading::entity).map(Entity::name).orElse(filled.text()))
                .toList();
    }
}
