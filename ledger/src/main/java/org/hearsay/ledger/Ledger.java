package org.hearsay.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.ledger.account.Accounts;
import org.hearsay.ledger.decision.Decisions;
import org.hearsay.ledger.decision.Sought;
import org.hearsay.ledger.feed.Feeds;
import org.hearsay.ledger.query.Doubts;
import org.hearsay.ledger.query.Filings;
import org.hearsay.ledger.settle.Settling;
import org.hearsay.ledger.store.Database;
import org.hearsay.ledger.store.Failure;
import org.hearsay.ledger.store.Failures;
import org.hearsay.ledger.store.Filed;
import org.hearsay.ledger.store.Filer;
import org.hearsay.ledger.store.Filing;
import org.hearsay.ledger.store.LedgerException;
import org.hearsay.ledger.store.Patience;
import org.hearsay.ledger.watch.Watches;

/**
 * Where readings are filed, and asked. One ledger is one folder with one file, {@value #FILE}; several processes may read it
 * while one writes. What is filed is added to and never changed, whole reports at a time: whenever a process is killed, each
 * report is either there with all its statements or not at all.
 *
 * <pre>{@code
 * try (Ledger ledger = Ledger.open(Path.of("hearsay-ledger"), Clock.systemUTC())) {
 *     if (!ledger.holds(report, reader.identity())) {
 *         ledger.file(report, reader.read(report));
 *     }
 *     ledger.saidBy("Ana Petrova").forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>Safe for any number of threads. Every method throws {@link LedgerException} if the ledger cannot be read or written: the
 * disk is full, another process has been writing for too long, the file is damaged.
 */
public final class Ledger extends Answers implements AutoCloseable {

    /** The name of a ledger's file in its folder. */
    public static final String FILE = Database.FILE;

    private final Database database;
    private final Filer filer;
    private final Failures failures;
    private final Settling settling;
    private final Decisions decisions;
    private final Sought sought;
    private final Doubts doubts;
    private final Watches watches;
    private final Accounts accounts;
    private final Feeds feeds;

    /** The same; where another process is writing, waits for it as long as it is told to. */
    public static Ledger open(Path folder, Clock clock, Patience patience) {
        return new Ledger(Database.open(folder, patience), clock);
    }

    private Ledger(Database database, Clock clock) {
        super(database);
        this.database = database;
        this.filer = new Filer(database, clock);
        this.failures = new Failures(database, clock);
        this.settling = new Settling(database);
        this.decisions = new Decisions(database, clock);
        this.sought = new Sought(database);
        this.doubts = new Doubts(database);
        this.watches = new Watches(database, clock);
        this.accounts = new Accounts(database, clock);
        this.feeds = new Feeds(database, clock);
    }

    /**
     * Opens the ledger in a folder to write and ask it; makes folder and ledger if they are not there.
     *
     * @param clock gives the time at which things are filed
     * @throws LedgerException if that cannot be done: no right to, not a ledger, a ledger of a newer version
     */
    public static Ledger open(Path folder, Clock clock) {
        return new Ledger(Database.open(folder), clock);
    }

    /**
     * Opens the ledger in a folder to ask it. Makes and changes nothing: methods that write throw {@link LedgerException}.
     *
     * @throws LedgerException if there is none, or it cannot be opened
     */
    public static Ledger openExisting(Path folder) {
        return new Ledger(Database.openExisting(folder), Clock.systemUTC());
    }

    /**
     * Whether a reader has read this very report: the same text under the same id, and with the same of all that was given
     * with it. One text under two ids, or from two publishers, is two reports.
     *
     * @param given the report as it is about to be handed to the reader
     */
    public boolean holds(Report given, Reading.Reader reader) {
        return filer.holds(given, reader);
    }

    /**
     * Files one reading in one transaction.
     *
     * @param given the report as it was handed to the reader
     * @throws IllegalArgumentException if the reading is not one of this report, or does not hold together; the message names
     *     the report
     */
    public Filed file(Report given, Reading reading) {
        return fileAll(List.of(new Filing(given, reading))).getFirst();
    }

    /** Files several readings in one transaction, which is faster: all of them or, if one cannot be filed, none. */
    public List<Filed> fileAll(List<Filing> filings) {
        return filer.file(filings);
    }

    /**
     * Files that a report which was replaced by a later version is out again as it was: it is the latest version from then on.
     *
     * @return whether it had been replaced; if not, or if the ledger does not hold it, nothing is filed
     */
    public boolean putBack(Report given) {
        return filer.putBack(given);
    }

    /** How many readings are filed whose people, facts and origins have not been worked out yet. */
    public int pending() {
        return settling.pending();
    }

    /** How many decisions were made, or taken back, and not worked into people, facts and origins yet. */
    public int pendingDecisions() {
        return settling.pendingDecisions();
    }

    /**
     * Works out people, facts and origins for what has been filed since this was last done, in one transaction: only what that
     * touches is worked out anew, and what comes out is what {@link #rebuild} gives.
     *
     * @return how many readings were pending
     */
    public int settle() {
        int readings = settling.settle();
        watches.update();
        return readings;
    }

    /**
     * Drops all that is derived and works it out again from what is filed and decided, in one transaction.
     *
     * @return how many readings it stands for
     */
    public int rebuild() {
        int readings = settling.rebuild();
        watches.update();
        return readings;
    }

    /**
     * Files that an input could not be read. It is listed until a report with that id is filed or it is {@link #recovered}.
     *
     * @param input what it is called: a file, or a line of one
     * @param reason why, in plain words
     */
    public void failed(String input, String reason) {
        failures.failed(input, reason);
    }

    /** Files that an input which once could not be read has been; does nothing if it never failed. */
    public void recovered(String input) {
        failures.recovered(input);
    }

    /** The inputs that could not be read, and have not been since, in order of their names. */
    public List<Failure> failures() {
        return failures.open();
    }

    /** What people ruled, and what is ruled upon. */
    public Decisions decisions() {
        return decisions;
    }

    /** What people had best look at. */
    public Doubts doubts() {
        return doubts;
    }

    /** What was filed when. */
    public Filings filings() {
        return new Filings(database);
    }

    /** Questions that are kept; their answers are compared at the end of each {@link #settle} and {@link #rebuild}. */
    public Watches watches() {
        return watches;
    }

    /** Feeds that are followed. */
    public Feeds feeds() {
        return feeds;
    }

    /** Finds what a person means who rules. */
    public Sought sought() {
        return sought;
    }

    /** Who may come in where the site asks who is there. */
    public Accounts accounts() {
        return accounts;
    }

    /**
     * Copies the ledger to a new file as it is at this moment; others may write to it meanwhile.
     *
     * @throws LedgerException if there is a file of that name already, or it cannot be written
     */
    public void backup(Path file) {
        database.backup(file);
    }

    @Override
    public void close() {
        database.close();
    }
}
