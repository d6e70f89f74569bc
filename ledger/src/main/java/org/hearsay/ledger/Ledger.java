package org.hearsay.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.ledger.decision.Decisions;
import org.hearsay.ledger.decision.Sought;
import org.hearsay.ledger.query.ClaimQuery;
import org.hearsay.ledger.query.Claims;
import org.hearsay.ledger.query.Contents;
import org.hearsay.ledger.query.Copies;
import org.hearsay.ledger.query.Dossier;
import org.hearsay.ledger.query.Dossiers;
import org.hearsay.ledger.query.FactChange;
import org.hearsay.ledger.query.FactChanges;
import org.hearsay.ledger.query.FactQuery;
import org.hearsay.ledger.query.FiledClaim;
import org.hearsay.ledger.query.Heading;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.ledger.query.KnownFacts;
import org.hearsay.ledger.query.People;
import org.hearsay.ledger.query.Posts;
import org.hearsay.ledger.query.SharedCopy;
import org.hearsay.ledger.query.Source;
import org.hearsay.ledger.query.Sources;
import org.hearsay.ledger.query.Statement;
import org.hearsay.ledger.query.Statements;
import org.hearsay.ledger.query.Who;
import org.hearsay.ledger.settle.Settling;
import org.hearsay.ledger.store.Database;
import org.hearsay.ledger.store.Failure;
import org.hearsay.ledger.store.Failures;
import org.hearsay.ledger.store.Filed;
import org.hearsay.ledger.store.Filer;
import org.hearsay.ledger.store.Filing;
import org.hearsay.ledger.store.LedgerException;

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
public final class Ledger implements AutoCloseable {

    /** The name of a ledger's file in its folder. */
    public static final String FILE = Database.FILE;

    private final Database database;
    private final Filer filer;
    private final Failures failures;
    private final People people;
    private final Statements statements;
    private final Claims claims;
    private final KnownFacts facts;
    private final Dossiers dossiers;
    private final Posts posts;
    private final FactChanges changes;
    private final Sources sources;
    private final Settling settling;
    private final Copies copies;
    private final Decisions decisions;
    private final Sought sought;

    private Ledger(Database database, Clock clock) {
        this.database = database;
        this.filer = new Filer(database, clock);
        this.failures = new Failures(database, clock);
        this.statements = new Statements(database);
        this.claims = new Claims(database);
        this.facts = new KnownFacts(database);
        this.dossiers = new Dossiers(database);
        this.posts = new Posts(database);
        this.changes = new FactChanges(database);
        this.sources = new Sources(database);
        this.people = new People(database);
        this.settling = new Settling(database);
        this.copies = new Copies(database);
        this.decisions = new Decisions(database, clock);
        this.sought = new Sought(database);
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

    /** How many readings are filed whose people, facts and origins have not been worked out yet. */
    public int pending() {
        return settling.pending();
    }

    /**
     * Works out people, facts and origins for what has been filed since this was last done, in one transaction: only what that
     * touches is worked out anew, and what comes out is what {@link #rebuild} gives.
     *
     * @return how many readings were pending
     */
    public int settle() {
        return settling.settle();
    }

    /**
     * Drops all that is derived and works it out again from what is filed and decided, in one transaction.
     *
     * @return how many readings it stands for
     */
    public int rebuild() {
        return settling.rebuild();
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

    /**
     * Those whom a name can mean, by the best way to find any ({@link org.hearsay.ledger.query.Match}); the better match
     * first, then whoever is in more reports. Entities are one across reports only by the spelling of their fullest names.
     */
    public List<Heading> find(String name) {
        return people.find(name);
    }

    /** What the ledger has on each of those whom a name can mean, in the order of {@link #find}. */
    public List<Who> who(String name) {
        return people.who(name, statements, claims);
    }

    /**
     * What the ledger has on each of those whom a name can mean, across reports: one for each identity, the better match first,
     * then whoever is in more reports.
     *
     * @param asOf only reports that count from this day or before are known
     * @param most how many facts of a section, and how many statements, to give; 0 for all
     */
    public List<Dossier> dossiers(String name, Optional<LocalDate> asOf, int most) {
        return dossiers.find(name, asOf, most);
    }

    /** What any of those whom a name can mean has said, by publication, report and place in it; undated reports last. */
    public List<Statement> saidBy(String name) {
        return statements.by(name);
    }

    /** What was said with a mention of any of those whom a name can mean, in the order of {@link #saidBy}. */
    public List<Statement> saidOf(String name) {
        return statements.about(name);
    }

    /** Gives the claims that fit a question, one by one, in the order of {@link #saidBy}. */
    public void claims(ClaimQuery asked, Consumer<FiledClaim> taker) {
        claims.find(asked, taker);
    }

    /** What people ruled, and what is ruled upon. */
    public Decisions decisions() {
        return decisions;
    }

    /** Finds what a person means who rules. */
    public Sought sought() {
        return sought;
    }

    /**
     * Copies the ledger to a new file as it is at this moment; others may write to it meanwhile.
     *
     * @throws LedgerException if there is a file of that name already, or it cannot be written
     */
    public void backup(Path file) {
        database.backup(file);
    }

    /** The reports that share copy, pair by pair, the earliest published first. */
    public List<SharedCopy> copies() {
        return copies.all();
    }

    /** Gives the facts that fit a question, one by one, by the day of their first report. Claims not settled yet are in none. */
    public void facts(FactQuery asked, Consumer<KnownFact> taker) {
        facts.find(asked, taker);
    }

    /** For each of some facts by its id the posts of whoever fills its first role, as the reports of the fact have it. */
    public Map<String, List<String>> posts(List<KnownFact> of) {
        return posts.of(of);
    }

    /** Gives the facts that fit on the later day, and are new or have changed since the earlier, by the day of their first report. */
    public void changes(LocalDate from, LocalDate to, FactQuery asked, Consumer<FactChange> taker) {
        changes.find(from, to, asked, taker);
    }

    /** Those who are cited, the most cited first, with how what they said has fared as known on a day. */
    public List<Source> sources(Optional<LocalDate> asOf) {
        return sources.all(asOf);
    }

    /** The fact with an id, or with the one id that begins so; empty if there is none, or nothing is known of it on the day asked for. */
    public Optional<KnownFact> fact(String id, FactQuery asked) {
        return facts.one(id, asked);
    }

    /**
     * The newest readings of the reports with an id, one of each version, the oldest version first; without tokens, which the
     * ledger does not keep.
     */
    public List<Reading> readings(String reportId) {
        return statements.readings(reportId);
    }

    public Contents contents() {
        return statements.contents();
    }

    @Override
    public void close() {
        database.close();
    }
}
