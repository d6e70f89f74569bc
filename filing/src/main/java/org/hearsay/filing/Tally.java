package org.hearsay.filing;

import java.time.Duration;
import java.util.Locale;
import org.hearsay.core.Reading;

/** What a run of reading has done so far. Safe to look at from any thread. */
public final class Tally {

    private final long start;
    private long end;
    // What has been read, for the rate, and below it what has been filed.
    private int ready;
    private long wordsReady;
    private int read;
    private int unread;
    private int skipped;
    private int failed;
    private long words;
    private long statements;
    private long claims;

    /** @param start when the run began, by {@link System#nanoTime} */
    public Tally(long start) {
        this.start = start;
        this.end = start;
    }

    /** A report has been read and waits to be filed. */
    synchronized void ready(Reading reading) {
        ready++;
        wordsReady += reading.tokens().size();
    }

    synchronized void filed(Reading reading, long now) {
        read++;
        unread += reading.report().isEnglish() ? 0 : 1;
        words += reading.tokens().size();
        statements += reading.attributions().size();
        claims += reading.claims().size();
        end = now;
    }

    synchronized void skipped() {
        skipped++;
    }

    synchronized void failed() {
        failed++;
    }

    public synchronized void end(long now) {
        end = now;
    }

    /** How many reports are dealt with: filed, skipped as known, or failed. */
    public synchronized int done() {
        return read + skipped + failed;
    }

    /** How many are filed. */
    public synchronized int filed() {
        return read;
    }

    /** How many the ledger had already. */
    public synchronized int known() {
        return skipped;
    }

    /** How many failed. */
    public synchronized int failures() {
        return failed;
    }

    /** How many claims the filed ones make. */
    public synchronized long claims() {
        return claims;
    }

    /** "12.3 reports/s, 3,410 words/s". */
    public synchronized String rate(long now) {
        double seconds = Math.max(0.001, (now - start) / 1e9);
        return String.format(
                Locale.ROOT, "%.1f reports/s, %,d words/s", ready / seconds, Math.round(wordsReady / seconds));
    }

    public synchronized String filedSoFar() {
        return count(read, "report was", "reports were")
                + " filed, and running the same command again goes on from there";
    }

    /** One sentence on the whole run. */
    public synchronized String summary() {
        double seconds = seconds();
        return count(read - unread, "report", "reports") + " read, "
                + (unread == 0 ? "" : String.format(Locale.ROOT, "%,d not in English and left unread, ", unread))
                + String.format(Locale.ROOT, "%,d", skipped) + " skipped, "
                + String.format(Locale.ROOT, "%,d", failed) + " failed: " + count(words, "word", "words") + ", "
                + count(statements, "statement", "statements") + ", " + count(claims, "claim", "claims") + ", in "
                + (seconds < 60
                        ? String.format(Locale.ROOT, "%.1f s", seconds)
                        : Duration.ofSeconds(Math.round(seconds))
                                .toString()
                                .substring(2)
                                .toLowerCase(Locale.ROOT))
                + (read == 0
                        ? ""
                        : String.format(Locale.ROOT, " (%,d words/s)", Math.round(words / Math.max(0.001, seconds))));
    }

    /** The summary as one JSON object. */
    public synchronized String json() {
        return String.format(
                Locale.ROOT,
                "{\"read\":%d,\"skipped\":%d,\"failed\":%d,\"unread\":%d,\"words\":%d,\"statements\":%d,\"claims\":%d,\"seconds\":%.3f}",
                read - unread,
                skipped,
                failed,
                unread,
                words,
                statements,
                claims,
                seconds());
    }

    private double seconds() {
        return (end - start) / 1e9;
    }

    public static String count(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }
}
