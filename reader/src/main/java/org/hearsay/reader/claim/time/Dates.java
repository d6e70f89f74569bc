package org.hearsay.reader.claim.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.core.Span;
import org.hearsay.core.TimeExpression;
import org.hearsay.reader.claim.time.TimeWords.Sense;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.text.Layout;

/** The time expressions of a report, each with the word that it dates and the bounds that the words around it leave. */
final class Dates {

    /** How many days two days that "and" joins may lie apart to be one stretch. */
    private static final int NEAR = 2;

    /** The words of the longest phrase that says when and is no time expression. */
    private static final int LONGEST = 4;

    private final Tree tree;
    private final TimeWords senses;
    private final Owners owners;
    private final Optional<LocalDate> today;
    private final List<Dated> times = new ArrayList<>();

    /** @param triggers the words that make claims */
    Dates(Layout layout, Tree tree, TimeWords senses, List<TimeExpression> expressions, BitSet triggers) {
        this.tree = tree;
        this.senses = senses;
        owners = new Owners(tree, senses, triggers);
        today = layout.report().day();
        for (TimeExpression time : expressions) {
            Span words = layout.wordsIn(time.span());
            if (!words.isEmpty() && time.type() != TimeExpression.Type.SET && !isStamp(words) && !isIdle(time, words)) {
                times.add(new Dated(Optional.of(time), words, owners.of(words, times), time.earliest(), time.latest()));
            }
        }
        for (int i = 0; i < times.size(); i++) {
            times.set(i, ended(reaching(times.get(i))));
        }
        joinAll();
        addUnlisted();
    }

    /** What says when and is no time expression: "so far" means the day of writing, "earlier in the day" the day last named. */
    private void addUnlisted() {
        List<Dated> found = new ArrayList<>();
        for (int word = 0; word < tree.size(); word++) {
            Optional<Span> now = phrase("now", word);
            if (now.isPresent() && tree.is(now.get().end() - 1, "advmod")) {
                today.filter(day -> !goesOn(now.get()))
                        .flatMap(day -> unlisted(now.get(), day))
                        .ifPresent(found::add);
            }
            Optional<Span> within = phrase("within-day", word);
            if (within.isPresent()) {
                dayBefore(word).flatMap(day -> unlisted(within.get(), day)).ifPresent(found::add);
            }
        }
        times.addAll(found);
    }

    private Optional<Dated> unlisted(Span words, LocalDate day) {
        return isPartOfMore(words)
                ? Optional.empty()
                : Optional.of(new Dated(
                        Optional.empty(), words, owners.of(words, times), Optional.of(day), Optional.of(day)));
    }

    /** The words of the table that begin at a word. */
    private Optional<Span> phrase(String where, int begin) {
        StringBuilder said = new StringBuilder(tree.lower(begin));
        for (int end = begin + 1; end <= tree.size(); end++) {
            if (senses.of(where, said.toString()).isPresent()) {
                return Optional.of(new Span(begin, end));
            }
            if (end == tree.size() || end - begin == LONGEST) {
                break;
            }
            said.append(' ').append(tree.lower(end));
        }
        return Optional.empty();
    }

    /** The single day that was named last in this sentence or the two before. */
    private Optional<LocalDate> dayBefore(int word) {
        return times.stream()
                .filter(dated -> dated.words().begin() < word
                        && tree.sentence(word) - tree.sentence(dated.words().begin()) <= 2
                        && dated.earliest().isPresent()
                        && dated.earliest().equals(dated.latest()))
                .reduce((first, second) -> second)
                .flatMap(Dated::earliest);
    }

    /** Whether the words are no time for what follows them: "so far from". */
    private boolean goesOn(Span words) {
        return words.end() < tree.size() && tree.lower(words.end()).matches("as|from|away|apart|in");
    }

    /** Whether a time expression holds the words or follows them: "so far this year". */
    private boolean isPartOfMore(Span words) {
        return times.stream()
                .anyMatch(
                        dated -> dated.words().overlaps(words) || dated.words().begin() == words.end());
    }

    /** The expressions that say when. */
    Stream<Dated> all() {
        return times.stream().filter(Dated::isBounded);
    }

    /** "Since 1993, when they took power": the time that a clause with "when" tells of, without what the preposition makes of it. */
    Optional<Dated> saidOf(int event) {
        return tree.children(event, "advmod", "mark")
                .filter(when -> when < event && tree.lower(when).equals("when"))
                .map(when -> when > 0 && tree.text(when - 1).equals(",") ? when - 1 : when)
                .boxed()
                .flatMap(end -> times.stream()
                        .filter(dated -> dated.words().end() == end)
                        .map(dated -> dated.bounded(
                                stated(dated, TimeExpression::earliest), stated(dated, TimeExpression::latest))))
                .filter(Dated::isBounded)
                .findFirst();
    }

    /** The length that ends right before a word: the "two weeks" of "two weeks after". */
    Optional<Lapse> lapseBefore(int word) {
        return times.stream()
                .filter(dated -> dated.words().end() == word)
                .flatMap(dated -> dated.time().flatMap(Lapse::of).map(lapse -> counted(lapse, dated.words())).stream())
                .findFirst();
    }

    private Lapse counted(Lapse lapse, Span words) {
        return senses.of("more", tree.lower(words.begin())).isPresent() ? lapse.orMore() : lapse;
    }

    /** "recently" and "soon" say no more than the tense does. */
    private static boolean isIdle(TimeExpression time, Span words) {
        return words.length() == 1
                && (time.value().equals("PAST_REF") || time.value().equals("FUTURE_REF"));
    }

    /** The day on which a wire or page put a report out ("Thu Mar 10, 2011 6:19 am EST"): a weekday with its year. */
    private boolean isStamp(Span words) {
        boolean weekday = false;
        boolean year = false;
        for (int word = words.begin(); word < words.end(); word++) {
            weekday |= tree.lower(word)
                    .matches("(mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(day|nesday|sday|rsday|urday)?\\.?");
            year |= tree.text(word).matches("(19|20)\\d\\d");
        }
        boolean zone = words.end() < tree.size() && tree.text(words.end()).matches("[A-Z]{2,4}")
                || tree.text(words.end() - 1).matches("[A-Z]{2,4}T|GMT|UTC");
        return weekday && year || zone && tree.text(words.begin()).contains(":");
    }

    /** "has ruled for 42 years" began 42 years ago and goes on. */
    private Dated reaching(Dated dated) {
        if (dated.isBounded()
                || today.isEmpty()
                || dated.owner() < 0
                || senses.of("perfect", before(dated.words())).isEmpty()
                || !isPerfect(dated.owner())) {
            return dated;
        }
        return dated.time()
                .flatMap(Lapse::of)
                .map(lapse -> dated.bounded(lapse.vague() ? Optional.empty() : lapse.moved(today.get(), -1), today))
                .orElse(dated);
    }

    /** Whether a verb tells of what has been so up to now. */
    boolean isPerfect(int verb) {
        return tree.children(verb, "aux")
                .anyMatch(aux -> tree.lower(aux).matches("has|have|['’]ve")
                        || tree.lower(aux).matches("['’]s") && tree.xpos(verb).matches("VB[ND]"));
    }

    /** Opens the end that the preposition leaves open; an hour has its day for all that. */
    private Dated ended(Dated dated) {
        Optional<Sense> sense = preposition(dated.words());
        boolean hour = dated.time()
                .filter(time -> time.type() == TimeExpression.Type.TIME)
                .isPresent();
        if (sense.isEmpty() || hour && !before(dated.words()).equals("since")) {
            return dated;
        }
        return switch (sense.get()) {
            case NO_END -> dated.bounded(dated.earliest(), isUpToNow(dated) ? today : Optional.empty());
            case NO_START -> dated.bounded(Optional.empty(), dated.latest());
            default -> dated;
        };
    }

    /** "has flown since Monday". */
    private boolean isUpToNow(Dated dated) {
        return senses.of("order", before(dated.words())).equals(Optional.of(Sense.SINCE))
                && dated.owner() >= 0
                && isPerfect(dated.owner());
    }

    /** What the preposition of a time does; that of the noun before which the time stands ("by last month's storm") is none of its own. */
    private Optional<Sense> preposition(Span words) {
        int at = words.begin() - 1;
        if (at > 0) {
            Optional<Sense> two = senses.of("preposition", tree.lower(at - 1) + " " + tree.lower(at));
            if (two.isPresent()) {
                return two;
            }
        }
        int head = at < 0 ? -1 : tree.head(at);
        boolean other = at >= 0 && (tree.is(at, "compound") || head >= words.end());
        return other ? Optional.empty() : senses.of("preposition", before(words));
    }

    /** "from Monday to Friday", "between May and July", "on Monday and Tuesday": each of the two stands for both. */
    private void joinAll() {
        for (int i = 0; i + 1 < times.size(); i++) {
            Dated one = times.get(i);
            Dated two = times.get(i + 1);
            int gap = two.words().begin() - one.words().end();
            if (gap < 1 || gap > 2) {
                continue;
            }
            Optional<Sense> sense = senses.of("join", tree.lower(one.words().end()));
            boolean near = before(one.words()).equals("between")
                    || isNear(stated(one, TimeExpression::latest), stated(two, TimeExpression::earliest));
            Optional<LocalDate> first = stated(one, TimeExpression::earliest);
            Optional<LocalDate> last = stated(two, TimeExpression::latest);
            boolean joined = sense.filter(found -> found == Sense.UNTIL || near).isPresent()
                    && first.isPresent()
                    && last.isPresent()
                    && !last.get().isBefore(first.get());
            if (joined) {
                int owner = one.owner() >= 0 ? one.owner() : two.owner();
                times.set(i, new Dated(one.time(), one.words(), owner, first, last));
                times.set(i + 1, new Dated(two.time(), two.words(), owner, first, last));
            }
        }
    }

    /** An end of a time as its own words give it. */
    private static Optional<LocalDate> stated(Dated dated, Function<TimeExpression, Optional<LocalDate>> end) {
        return dated.time().flatMap(end);
    }

    private static boolean isNear(Optional<LocalDate> end, Optional<LocalDate> begin) {
        return end.isPresent()
                && begin.isPresent()
                && !begin.get().isAfter(end.get().plusDays(NEAR));
    }

    private String before(Span words) {
        return words.begin() > 0 ? tree.lower(words.begin() - 1) : "";
    }
}
