package org.hearsay.ledger.decision;

import org.hearsay.core.Labelled;

/** How far information is to be believed, by the Admiralty code (NATO AJP-2.1): apart from how far its source is to be trusted. */
public enum Credibility implements Labelled {
    CONFIRMED(1, "confirmed by other sources"),
    PROBABLE(2, "probably true"),
    POSSIBLE(3, "possibly true"),
    DOUBTFUL(4, "doubtful"),
    IMPROBABLE(5, "improbable"),
    UNKNOWN(6, "truth cannot be judged");

    private final int grade;
    private final String meaning;

    Credibility(int grade, String meaning) {
        this.grade = grade;
        this.meaning = meaning;
    }

    /** What the grade says. */
    public String meaning() {
        return meaning;
    }

    /** The grade: 1 to 6. */
    public int grade() {
        return grade;
    }

    /** The grade as it is written. */
    @Override
    public String label() {
        return Integer.toString(grade);
    }
}
