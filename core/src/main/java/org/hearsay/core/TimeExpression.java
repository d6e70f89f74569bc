package org.hearsay.core;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch that says when, as TimeML's TIMEX3 (ISO-TimeML 1.2.1).
 *
 * @param value the TIMEX3 value: {@code 2012-07-03}, {@code 2012-W26}, {@code P2W}, {@code PAST_REF}
 * @param earliest the first day it can mean; empty where the text does not say
 * @param latest the last day it can mean
 * @param anchor what it was counted from
 */
public record TimeExpression(
        String id,
        Span span,
        Type type,
        String value,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        Anchor anchor,
        boolean approximate) {

    public enum Type implements Labelled {
        DATE,
        TIME,
        DURATION,
        SET;

        @Override
        public String label() {
            return name();
        }
    }

    /** What a relative expression was counted from. */
    public enum Anchor implements Labelled {
        PUBLICATION,
        /** The moment of speaking, for what stands inside a quotation. */
        UTTERANCE,
        /** A time that the text gave before. */
        PREVIOUS,
        NONE
    }
}
