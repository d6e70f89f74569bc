package org.hearsay.reader.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.core.Report;
import org.hearsay.core.Span;
import org.hearsay.reader.text.Paragraph.Kind;

/**
 * What a report says of itself: headline, byline, days of publication and update, and whose copy it is. Only what the text states
 * is filled in, and only where nothing was given.
 */
final class Masthead {

    /** How much of a report its dateline is looked for in: reports come with captions and headlines before it. */
    private static final int HEAD_PARAGRAPHS = 4;

    private static final int HEAD = 3_000;
    private static final int LAST_PARAGRAPHS = 3;
    private static final int CREDIT = 400;

    private static final Pattern UPDATED =
            Pattern.compile("(?i)\\(?(?:last\\s+)?(?:updated?|modified)\\b.*", Pattern.DOTALL);
    private static final Pattern STAMP =
            Pattern.compile("\\|\\s*(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\s+(\\p{L}{3} \\d{1,2}, \\d{4}) \\d{1,2}:\\d{2}");

    /** A place in capitals at the begin of a paragraph, and a house that the table may not know: "DOVRAST (Orvel Press) -". */
    private static final Pattern UNKNOWN = Pattern.compile("\\p{Lu}{2}[\\p{Lu} .'’/-]{1,40}(?:, [\\p{L}. ]{2,30}){0,2}"
            + " \\((\\p{Lu}[\\p{L}\\p{M}.'’&-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’&-]*){0,3})\\)\\s*(?:--?|–|—)\\s");

    /** Not {@code \b}: that looks back over all accents that stand before it, and a text may be nothing but accents. */
    private static final String WORD_BEGINS = "(?<![\\p{L}\\p{N}])";

    private final Houses houses;
    private final Nameplate nameplate = new Nameplate();
    private final Pattern dateline;
    private final Pattern placed;
    private final Pattern credit;
    private final Pattern lastLine;
    private final Pattern told;

    Masthead(Houses houses) {
        this.houses = houses;
        String names = houses.alternatives();
        dateline = Pattern.compile("\\((" + names + ")\\)\\s*(?:--?|–|—)\\s");
        placed = Pattern.compile(
                "\\p{Lu}[\\p{Lu} .'’/-]{2,40}(?:, [\\p{L}. ]{2,30}){0,2}(?:, \\p{L}{3,9}\\.? \\d{1,2})? \\((" + names
                        + ")\\)\\s");
        credit = Pattern.compile(
                "(?i:\\(?reporting by|©|\\(c\\)|copyright|source:).*?\\b(" + names + ")\\b.*", Pattern.DOTALL);
        lastLine = Pattern.compile("[-–—(]*\\s*(?:[Ss]ource:\\s*)?(" + names + ")\\s*\\)?\\.?");
        told = Pattern.compile(WORD_BEGINS + "(?:told|received by|obtained by|seen by) (the )?(" + names
                + ")(?![\\p{L}\\p{N}])(?!['’]|[ -](?:news|television|radio)|["
                + " -](?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\p{Lu})");
    }

    /** The report with what it says of itself. */
    Report fill(Report report, List<Span> paragraphs, List<Kind> kinds) {
        Report.Builder filled = report.toBuilder();
        for (int i = 0; i < paragraphs.size(); i++) {
            Kind kind = kinds.get(i);
            if (kind == Kind.HEADLINE && report.headline().isEmpty() && kinds.indexOf(kind) == i) {
                filled.headline(paragraphs.get(i).of(report.text()));
            }
            if (kind == Kind.BYLINE && report.byline().isEmpty() && kinds.indexOf(kind) == i) {
                filled.byline(Bylines.name(paragraphs.get(i).of(report.text())));
            }
            if (kind == Kind.UPDATE_LINE) {
                date(report, paragraphs.get(i).of(report.text()), filled);
            }
        }
        stamp(report, paragraphs, filled);
        if (report.publisher().isEmpty()) {
            nameplate.name(report.text(), paragraphs).ifPresent(filled::publisher);
        }
        if (report.agency().isEmpty()) {
            origin(report, paragraphs, kinds, filled);
        }
        return filled.build();
    }

    private static void date(Report report, String line, Report.Builder filled) {
        Optional<String> day = Days.in(line).map(Object::toString);
        if (UPDATED.matcher(line).matches()) {
            day.filter(found -> report.updated().isEmpty()).ifPresent(filled::updated);
        } else {
            day.filter(found -> report.published().isEmpty()).ifPresent(filled::published);
        }
    }

    /** "RABAT | Sun Feb 20, 2011 6:47 pm EST": the place and moment of filing before a dateline. */
    private static void stamp(Report report, List<Span> paragraphs, Report.Builder filled) {
        if (report.published().isEmpty()) {
            Matcher stamp = STAMP.matcher(head(report.text(), paragraphs));
            if (stamp.find()) {
                Days.in(stamp.group(1)).map(Object::toString).ifPresent(filled::published);
            }
        }
    }

    private void origin(Report report, List<Span> paragraphs, List<Kind> kinds, Report.Builder filled) {
        Optional<Houses.House> head = dateline(report, paragraphs);
        Optional<Houses.House> agency = head.filter(Houses.House::isAgency);
        if (agency.isPresent()) {
            filled.agency(agency.get().name(), Report.AgencyBasis.DATELINE);
            return;
        }
        head.filter(house -> filled.build().publisher().isEmpty()).ifPresent(house -> filled.publisher(house.name()));
        Optional<String> credited = credited(report, paragraphs, kinds);
        if (credited.isPresent()) {
            filled.agency(credited.get(), Report.AgencyBasis.CREDIT);
        } else if (head.isEmpty()) {
            told(report).ifPresent(name -> filled.agency(name, Report.AgencyBasis.SELF_REFERENCE));
        }
    }

    private Optional<Houses.House> dateline(Report report, List<Span> paragraphs) {
        String head = head(report.text(), paragraphs);
        Matcher dashed = dateline.matcher(head);
        if (dashed.find()) {
            return houses.of(dashed.group(1));
        }
        Matcher capitals = placed.matcher(head);
        return capitals.find() ? houses.of(capitals.group(1)) : unknown(report.text(), paragraphs);
    }

    /** A house by its dateline alone, taken for an agency: an outlet does not put its own name into its datelines. */
    private static Optional<Houses.House> unknown(String text, List<Span> paragraphs) {
        for (Span paragraph : paragraphs) {
            Matcher one = UNKNOWN.matcher(text)
                    .region(paragraph.begin(), Math.min(paragraph.end(), paragraph.begin() + CREDIT));
            if (one.lookingAt()) {
                return Optional.of(new Houses.House(one.group(1), true, false));
            }
        }
        return Optional.empty();
    }

    private static String head(String text, List<Span> paragraphs) {
        if (paragraphs.isEmpty()) {
            return "";
        }
        int begin = paragraphs.getFirst().begin();
        int end =
                paragraphs.get(Math.min(HEAD_PARAGRAPHS, paragraphs.size()) - 1).end();
        return text.substring(begin, Math.min(end, begin + HEAD));
    }

    /** The one agency that a credit, the byline or the last line names. */
    private Optional<String> credited(Report report, List<Span> paragraphs, List<Kind> kinds) {
        for (int i = 0; i < paragraphs.size(); i++) {
            String line = paragraphs.get(i).of(report.text());
            line = line.substring(0, Math.min(line.length(), CREDIT));
            Optional<String> found = Optional.empty();
            if (kinds.get(i) == Kind.BYLINE) {
                found = agency(houses.of(Bylines.house(line)));
            } else if (kinds.get(i) == Kind.BOILERPLATE) {
                Matcher named = credit.matcher(line);
                found = named.matches() ? agency(houses.of(named.group(1))) : found;
            }
            if (found.isEmpty() && i >= paragraphs.size() - LAST_PARAGRAPHS) {
                Matcher alone = lastLine.matcher(line);
                found = alone.matches() ? agency(houses.of(alone.group(1))) : found;
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> agency(Optional<Houses.House> house) {
        return house.filter(Houses.House::isAgency).map(Houses.House::name);
    }

    /**
     * The agency that the report speaks of as the one told, if it speaks of nobody else so. An agency writes "told The Associated
     * Press" of itself, others "told the Associated Press": a small article alone is no evidence.
     */
    private Optional<String> told(Report report) {
        Matcher one = told.matcher(report.text());
        Optional<Houses.House> found = Optional.empty();
        boolean ownWay = false;
        while (one.find()) {
            Optional<Houses.House> house = houses.of(one.group(2));
            if (found.isPresent() && !found.equals(house)) {
                return Optional.empty();
            }
            found = house;
            ownWay |= one.group(1) == null;
        }
        boolean isOwn = ownWay;
        return found.filter(house -> house.isWire() && isOwn).map(Houses.House::name);
    }
}
