package org.hearsay.reader.time;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Span;
import org.hearsay.core.TimeExpression;
import org.hearsay.core.TimeExpression.Anchor;
import org.hearsay.reader.model.Signals;
import org.hearsay.reader.text.Layout;

/** Follows a report from its beginning: what the next expression is counted from. */
final class Spoken {

    /** What names the quarter that is spoken of; "a year earlier" only compares with it. */
    private static final Set<Operation> QUARTERS = EnumSet.of(Operation.NTH, Operation.THE, Operation.RELATIVE);

    /** How many sentences before one a time may be named that it is counted from. */
    private static final int NEAR = 2;

    private final Layout layout;
    private final Signals signals;
    private final Tense tense;
    private final Optional<LocalDate> published;
    private Optional<Period> previous = Optional.empty();
    private Optional<Period> quarter = Optional.empty();
    private Optional<LocalDate> stamped = Optional.empty();
    private int stampedParagraph = -1;
    private int previousSentence = -1;
    private int quarterSentence = -1;

    Spoken(Layout layout, Signals signals, Tense tense) {
        this.layout = layout;
        this.signals = signals;
        this.tense = tense;
        published = layout.report().day().filter(day -> day.getYear() > 1 && day.getYear() < 9999);
    }

    /**
     * What the expression that these words make is counted from.
     *
     * @param spokenOn the day on which they were spoken, if they are quoted and the text names it
     */
    Reference reference(Span words, Optional<LocalDate> spokenOn) {
        boolean quoted = layout.isQuoted(layout.words().get(words.begin()).begin());
        int sentence = layout.sentenceOf(words.begin());
        return new Reference(
                spokenOn.or(() -> layout.paragraphOf(words.begin()) == stampedParagraph ? stamped : Optional.empty())
                        .or(() -> published),
                quoted ? Anchor.UTTERANCE : Anchor.PUBLICATION,
                previous,
                sentence - previousSentence <= NEAR,
                sentence - quarterSentence <= NEAR ? quarter : Optional.empty(),
                tense.of(layout, signals, words.begin()));
    }

    /** Takes note of the day on which an item of a page was put out ("updated: Thu Mar 17 2011"): its paragraph counts from it. */
    void stamped(Span words, Meaning meaning) {
        boolean day = meaning.anchor() == Anchor.NONE
                && meaning.period()
                        .filter(period -> period.grain() == Grain.DAY)
                        .isPresent();
        if (day
                && published.isPresent()
                && meaning.earliest().filter(published.get()::isBefore).isEmpty()) {
            stamped = meaning.earliest();
            stampedParagraph = layout.paragraphOf(words.begin());
        }
    }

    /** Takes note of what an expression named. */
    void named(Span words, Operation operation, Meaning meaning) {
        if (meaning.period().isPresent() && meaning.type() != TimeExpression.Type.SET) {
            previous = meaning.period();
            previousSentence = layout.sentenceOf(words.begin());
            if (meaning.period().get().grain() == Grain.QUARTER && QUARTERS.contains(operation)) {
                quarter = meaning.period();
                quarterSentence = layout.sentenceOf(words.begin());
            }
        }
    }
}
