package org.hearsay.ledger.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.core.Kind;
import org.hearsay.core.Span;

/**
 * What a person ruled. It is about things as reports have them, and not about what was derived from them, so it holds when reports
 * are read again and when all is derived anew.
 */
public sealed interface Ruling {

    /** What it is called: {@code merge}. */
    String verb();

    /** Two full names are names of one. */
    record Merge(String one, String other) implements Ruling {
        @Override
        public String verb() {
            return "merge";
        }
    }

    /** Whoever is called by one full name is not the one who goes by another. */
    record Split(String name, String from) implements Ruling {
        @Override
        public String verb() {
            return "split";
        }
    }

    /** A claim is not what the report says. */
    record Reject(ClaimPlace claim) implements Ruling {
        @Override
        public String verb() {
            return "reject";
        }
    }

    /** A claim is of another time. */
    record Redate(ClaimPlace claim, Optional<LocalDate> earliest, Optional<LocalDate> latest) implements Ruling {
        @Override
        public String verb() {
            return "redate";
        }
    }

    /** Somebody else fills a role of a claim. */
    record Recast(ClaimPlace claim, String role, String name) implements Ruling {
        @Override
        public String verb() {
            return "recast";
        }
    }

    /** A person has looked at the fact that a claim is counted for, and takes it to be so. */
    record Accept(ClaimPlace claim) implements Ruling {
        @Override
        public String verb() {
            return "accept";
        }
    }

    /** How far the fact is to be believed that a claim is counted for. */
    record Rate(ClaimPlace claim, Credibility credibility) implements Ruling {
        @Override
        public String verb() {
            return "rate";
        }
    }

    /** A report makes a claim that no reader found. */
    record Add(ReportKey report, Addition claim) implements Ruling {
        @Override
        public String verb() {
            return "add";
        }
    }

    /** Two reports are one origin, or are not. */
    record OneOrigin(ReportKey a, ReportKey b, boolean one) implements Ruling {
        @Override
        public String verb() {
            return one ? "one-origin" : "two-origins";
        }
    }

    /** How far a source is to be trusted, by the Admiralty code: A completely reliable to F cannot be judged. */
    record Grade(String source, char grade) implements Ruling {

        public Grade {
            if (grade < 'A' || grade > 'F') {
                throw new IllegalArgumentException("a source is graded A to F, not '" + grade + "'");
            }
        }

        @Override
        public String verb() {
            return "grade";
        }
    }

    /**
     * A report as it came in.
     *
     * @param sha256 of its text
     * @param publisher empty if none was given
     * @param published empty if none was given
     */
    record ReportKey(String id, String sha256, String publisher, String published) {}

    /** The claim of a kind that is triggered by words that stand, or overlap those that stand, at a place of a report. */
    record ClaimPlace(ReportKey report, Kind kind, Span trigger) {}
}
