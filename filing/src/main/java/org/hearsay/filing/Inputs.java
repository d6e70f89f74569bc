package org.hearsay.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.core.Languages;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.ingest.Item;
import org.hearsay.ledger.store.LedgerException;

/**
 * Does something with every report of the inputs, and keeps count of those that failed: a report that throws in the reader is a
 * failure like a file that cannot be opened, and the rest go on.
 *
 * @param <R> what is made of a report
 */
public final class Inputs<R> {

    private final Consumer<String> messages;
    private final Work<R> work;
    private int failures;

    public Inputs(Consumer<String> messages, Work<R> work) {
        this.messages = messages;
        this.work = work;
    }

    /** What is done with a report; on several threads at once. */
    public interface Work<R> {

        /** @param notes takes what a person should know of the report, in words that follow its id and a colon */
        R on(Report report, Consumer<String> notes);
    }

    /** What there is to say of a reading that is empty because its report is not in English. */
    public static Optional<String> unread(Reading reading) {
        return reading.report()
                .language()
                .filter(code -> !Languages.isEnglish(code))
                .map(code -> "is in " + Languages.name(code) + ", not in English, and was not read");
    }

    /** What came of one item of the inputs. */
    public sealed interface Result<R> {

        /** How many bytes of all inputs lie behind. */
        long consumed();

        /** @param value what was made of it */
        record Done<R>(Report report, List<String> notes, R value, long consumed) implements Result<R> {}

        /** @param reason why, in words that follow the input's name and a colon */
        record Failed<R>(String input, String reason, long consumed) implements Result<R> {}

        /** @param reason likewise */
        record PassedOver<R>(String input, String reason, long consumed) implements Result<R> {}
    }

    /** Works on one item; on any thread. */
    public Result<R> work(Item item) {
        return switch (item) {
            case Item.Read read -> work(read);
            case Item.Failed failed -> new Result.Failed<>(failed.input(), failed.reason(), failed.consumed());
            case Item.PassedOver passed -> new Result.PassedOver<>(passed.input(), passed.reason(), passed.consumed());
        };
    }

    private Result<R> work(Item.Read read) {
        Report report = read.report();
        try {
            List<String> notes = new ArrayList<>(read.notes());
            R made = work.on(report, notes::add);
            return new Result.Done<>(report, notes, made, read.consumed());
        } catch (LedgerException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return new Result.Failed<>(report.id(), "could not be read: " + Plain.words(e), read.consumed());
        }
    }

    /** Says what there is to say of a result, and counts it; on one thread, in order. */
    public void tell(Result<R> result) {
        switch (result) {
            case Result.Done<R> done ->
                done.notes().forEach(note -> messages.accept(done.report().id() + ": " + note));
            case Result.Failed<R> failed -> {
                failures++;
                messages.accept(failed.input() + ": " + failed.reason());
            }
            case Result.PassedOver<R> passed -> messages.accept(passed.input() + ": " + passed.reason());
        }
    }

    /** How many have failed. */
    public int failures() {
        return failures;
    }

    /** How much an item weighs on its way, in characters. */
    public static int weight(Item item) {
        return item instanceof Item.Read read ? read.report().text().length() : 1;
    }
}
