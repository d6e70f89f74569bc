package org.hearsay.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.core.Labelled;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.decision.Credibility;
import org.hearsay.ledger.decision.Ruling;
import org.hearsay.ledger.decision.Ruling.ClaimPlace;
import org.hearsay.ledger.decision.Ruling.ReportKey;

/** What is meant by the words of a ruling; all throw {@link IllegalArgumentException} where nothing can be meant. */
final class Meant {

    private Meant() {}

    static LocalDate day(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + day + "' is not a day like 2031-05-01", e);
        }
    }

    /** Who fills a role: {@code actor=Ana Petrova}. */
    static Ruling recast(ClaimPlace place, String role) {
        int equals = role.indexOf('=');
        String name = equals < 0 ? role : role.substring(0, equals);
        if (equals < 0 || !place.kind().hasRole(name)) {
            throw new IllegalArgumentException("'" + role + "' is not ROLE=NAME with a role of "
                    + place.kind().name() + ": "
                    + String.join(", ", place.kind().core()) + " …");
        }
        return new Ruling.Recast(place, name, role.substring(equals + 1));
    }

    /** Two reports, in all versions that the ledger has of them. */
    static List<Ruling> origins(Ledger ledger, String a, String b, boolean one) {
        List<Ruling> rulings = new ArrayList<>();
        for (ReportKey first : ledger.sought().reports(a)) {
            for (ReportKey second : ledger.sought().reports(b)) {
                rulings.add(new Ruling.OneOrigin(first, second, one));
            }
        }
        return rulings;
    }

    /** A source by a letter, or a fact by a number. */
    static Ruling grade(Ledger ledger, String of, String grade) {
        String plain = grade.strip().toUpperCase(Locale.ROOT);
        if (plain.matches("[1-6]")) {
            return new Ruling.Rate(ledger.sought().fact(of), Labelled.of(Credibility.class, plain));
        }
        if (!plain.matches("[A-F]")) {
            throw new IllegalArgumentException(
                    "a source is graded A to F and a fact 1 to 6, not '" + grade.strip() + "'");
        }
        return new Ruling.Grade(of, plain.charAt(0));
    }
}
