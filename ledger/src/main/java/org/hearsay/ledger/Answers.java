package org.hearsay.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.hearsay.core.Kind;
import org.hearsay.core.Reading;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.query.ClaimQuery;
import org.hearsay.ledger.query.Claims;
import org.hearsay.ledger.query.Contents;
import org.hearsay.ledger.query.Copies;
import org.hearsay.ledger.query.Dossier;
import org.hearsay.ledger.query.Dossiers;
import org.hearsay.ledger.query.FacetCounts;
import org.hearsay.ledger.query.FactChange;
import org.hearsay.ledger.query.FactChanges;
import org.hearsay.ledger.query.FactQuery;
import org.hearsay.ledger.query.FiledClaim;
import org.hearsay.ledger.query.Heading;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.ledger.query.KnownFacts;
import org.hearsay.ledger.query.Member;
import org.hearsay.ledger.query.Members;
import org.hearsay.ledger.query.Network;
import org.hearsay.ledger.query.Networks;
import org.hearsay.ledger.query.Outline;
import org.hearsay.ledger.query.Outlines;
import org.hearsay.ledger.query.People;
import org.hearsay.ledger.query.Posts;
import org.hearsay.ledger.query.ReadingChange;
import org.hearsay.ledger.query.ReadingChanges;
import org.hearsay.ledger.query.ReportLine;
import org.hearsay.ledger.query.Reports;
import org.hearsay.ledger.query.Roster;
import org.hearsay.ledger.query.SharedCopy;
import org.hearsay.ledger.query.Source;
import org.hearsay.ledger.query.Sources;
import org.hearsay.ledger.query.Spot;
import org.hearsay.ledger.query.Statement;
import org.hearsay.ledger.query.Statements;
import org.hearsay.ledger.query.TieQuery;
import org.hearsay.ledger.query.Tracker;
import org.hearsay.ledger.query.Whereabouts;
import org.hearsay.ledger.query.Who;
import org.hearsay.ledger.store.Database;

/** What can be asked of a ledger. Nothing of it changes anything. */
public abstract sealed class Answers permits Ledger {

    private final People people;
    private final Statements statements;
    private final Claims claims;
    private final KnownFacts facts;
    private final Outlines outlines;
    private final Whereabouts whereabouts;
    private final Dossiers dossiers;
    private final Posts posts;
    private final FactChanges changes;
    private final ReadingChanges readingChanges;
    private final Sources sources;
    private final Copies copies;
    private final Tracker tracker;
    private final FacetCounts counts;
    private final Database database;
    private final Networks networks;
    private final Members members;
    private final Reports reports;
    private final Roster roster;

    Answers(Database database) {
        this.people = new People(database);
        this.statements = new Statements(database);
        this.claims = new Claims(database);
        this.facts = new KnownFacts(database);
        this.outlines = new Outlines(database);
        this.whereabouts = new Whereabouts(database);
        this.dossiers = new Dossiers(database);
        this.posts = new Posts(database);
        this.changes = new FactChanges(database);
        this.readingChanges = new ReadingChanges(database);
        this.sources = new Sources(database);
        this.copies = new Copies(database);
        this.tracker = new Tracker(database);
        this.counts = new FacetCounts(database);
        this.database = database;
        this.networks = new Networks(database);
        this.members = new Members(database);
        this.reports = new Reports(database);
        this.roster = new Roster(database);
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

    /** What the ledger has on the identity with an id; empty if there is none, or nothing is known of it on the day. */
    public Optional<Dossier> dossier(String id, Optional<LocalDate> asOf, int most) {
        return dossiers.one(id, asOf, most);
    }

    /** How the dossier of the identity with an id is headed; empty where there is none. */
    public Optional<Heading> heading(String id, Optional<LocalDate> asOf) {
        return dossiers.heading(id, asOf);
    }

    /** The sections alone of the dossier of the identity with an id; none where there is none. */
    public List<Dossier.Section> sections(String id, Optional<LocalDate> asOf, int most) {
        return dossiers.sections(id, asOf, most);
    }

    /** The ids and headings of those whom a name can mean, in the order of {@link #dossiers}. */
    public Map<String, Heading> identities(String name, Optional<LocalDate> asOf) {
        return dossiers.heads(name, asOf);
    }

    /** Who is tied to whom, by the ties that fit: of all of it the part that is wanted. */
    public Network network(TieQuery asked, UnaryOperator<Network> part) {
        return networks.find(asked, part);
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

    /** The facts as a register that is leafed through. */
    public Tracker tracker() {
        return tracker;
    }

    /** How many facts of a register have which value of what it is narrowed down by. */
    public FacetCounts facetCounts() {
        return counts;
    }

    /** A number that changes when an answer may have become another: when something is filed, decided or worked out, by any process. */
    public long version() {
        return database.version();
    }

    /** Gives everybody and everything that goes by a name in a report, with who that is across reports; by report. */
    public void members(Consumer<Member> taker) {
        members.all(taker);
    }

    /** Everybody and everything that goes by a name, across reports, some at a time. */
    public Roster roster() {
        return roster;
    }

    /** The reports that share copy, pair by pair, the earliest published first. */
    public List<SharedCopy> copies() {
        return copies.all();
    }

    /** The pairs of reports that share copy in which one is, the earliest published first. */
    public List<SharedCopy> copies(String reportId) {
        return copies.of(reportId);
    }

    /**
     * Reports as their newest readings have them, the latest first.
     *
     * @param words that stand in the headline, the publisher or the id, in any case; empty for all
     * @param asOf only reports that count from this day or before
     * @param most how many to give
     * @param after how many to pass over
     */
    public List<ReportLine> reports(String words, Optional<LocalDate> asOf, int most, int after) {
        return reports.find(words, asOf, most, after);
    }

    /** For the claims of a reading by their ids the ids of the facts they are counted under; claims not settled yet are in none. */
    public Map<String, String> factsOf(Reading reading) {
        return reports.factsOf(reading);
    }

    /** Gives the facts that fit a question, one by one, by the day of their first report. Claims not settled yet are in none. */
    public void facts(FactQuery asked, Consumer<KnownFact> taker) {
        facts.find(asked, taker);
    }

    /** The facts with these ids, in their order, without those of which nothing is known on the day. */
    public List<KnownFact> facts(List<String> ids, Optional<LocalDate> asOf) {
        return facts.some(ids, asOf);
    }

    /** The facts that fit a question without the words of their claims, by the day of their first report. */
    public List<Fact> facts(FactQuery asked) {
        return outlines.told(asked);
    }

    /** The facts that fit a question in short, by the day of their first report: quick for many thousands. */
    public List<Outline> outlines(FactQuery asked) {
        return outlines.find(asked);
    }

    /** Where the claims of some facts have it that they were. */
    public List<Spot> spots(Set<String> facts, Optional<LocalDate> asOf) {
        return whereabouts.of(facts, asOf);
    }

    /** For each of some facts by its id the posts of whoever fills its first role, as the reports of the fact have it. */
    public Map<String, List<String>> posts(List<KnownFact> of) {
        return posts.of(of);
    }

    /** Gives the facts that fit on the later day, and are new or have changed since the earlier, by the day of their first report. */
    public void changes(LocalDate from, LocalDate to, FactQuery asked, Consumer<FactChange> taker) {
        changes.find(from, to, asked, taker);
    }

    /**
     * Gives the claims that one reader found and another did not, or found otherwise; how many reports both have read.
     *
     * @see ReadingChanges#find
     */
    public int readingChanges(
            Optional<ReadingChanges.Readers> readers, List<Kind> kinds, Consumer<ReadingChange> taker) {
        return readingChanges.find(readers, kinds, taker);
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

    /** For each of some reports by its id the same with their reports and sentences alone, all else empty: quicker. */
    public Map<String, List<Reading>> openings(Collection<String> reports) {
        return statements.openings(reports);
    }

    public Contents contents() {
        return statements.contents();
    }
}
