package org.hearsay.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.hearsay.core.Labelled;
import org.hearsay.ledger.query.ClaimQuery;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say which claims are wanted. */
final class Wanted {

    private static final String OWN = "own";

    private ClaimQuery query = ClaimQuery.ALL;

    @Spec(Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /** What {@code --speaker} takes. */
    static final class Speakers implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.concat(
                            Stream.of(OWN),
                            Arrays.stream(Attribution.Speaker.values()).map(Labelled::label))
                    .iterator();
        }
    }

    @Option(
            names = "--kind",
            split = ",",
            paramLabel = "KIND",
            completionCandidates = Kinds.class,
            description = "What is claimed, one kind or more: ${COMPLETION-CANDIDATES}.")
    void kinds(List<String> names) {
        query = query.ofKinds(
                names.stream().map(name -> checked(() -> Kinds.of(name), "")).toList());
    }

    @Option(names = "--who", paramLabel = "NAME", description = "Whom or what it is about, in whatever role.")
    void who(String name) {
        query = query.with(name);
    }

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Leave out what was over before: 2031-05-02, 2031-05 or 2031; and what has no time.")
    void from(String date) {
        query = query.between(Optional.of(first(date, "--from")), query.to());
    }

    @Option(names = "--to", paramLabel = "DATE", description = "Leave out what began after; likewise.")
    void to(String date) {
        query = query.between(query.from(), Optional.of(last(date, "--to")));
    }

    @Option(
            names = "--place",
            paramLabel = "NAME",
            description = "Where it was, or where from or to; a country stands for all places in it.")
    void place(String name) {
        query = query.at(name);
    }

    @Option(
            names = "--speaker",
            paramLabel = "TYPE",
            completionCandidates = Speakers.class,
            description = "What kind of source says it: ${COMPLETION-CANDIDATES}. own: the report itself.")
    void speaker(String type) {
        String plain = type.strip().toLowerCase(Locale.ROOT);
        query = query.saidBy(
                plain.equals(OWN)
                        ? new ClaimQuery.Speaking.Own()
                        : new ClaimQuery.Speaking.By(
                                checked(() -> Labelled.of(Attribution.Speaker.class, plain), "--speaker: ")));
    }

    @Option(
            names = "--certainty",
            paramLabel = "C",
            description = "How surely it is said, by FactBank: CT certain, PR probable, PS possible, UN uncommitted.")
    void certainty(Claim.Certainty certainty) {
        query = query.as(certainty);
    }

    ClaimQuery query() {
        List<LocalDate> span = new ArrayList<>();
        query.from().ifPresent(span::add);
        query.to().ifPresent(span::add);
        if (span.size() == 2 && span.getFirst().isAfter(span.getLast())) {
            throw new ParameterException(
                    command.commandLine(), "--from " + span.getFirst() + " is after --to " + span.getLast());
        }
        return query;
    }

    private LocalDate first(String date, String option) {
        return day(date, option, month -> month.atDay(1), year -> year.atDay(1));
    }

    private LocalDate last(String date, String option) {
        return day(
                date, option, YearMonth::atEndOfMonth, year -> year.atMonth(12).atEndOfMonth());
    }

    private LocalDate day(
            String date, String option, Function<YearMonth, LocalDate> ofMonth, Function<Year, LocalDate> ofYear) {
        String plain = date.strip();
        try {
            return switch (plain.length()) {
                case 4 -> ofYear.apply(Year.parse(plain));
                case 7 -> ofMonth.apply(YearMonth.parse(plain));
                default -> LocalDate.parse(plain);
            };
        } catch (DateTimeException e) {
            throw new ParameterException(
                    command.commandLine(), option + " takes 2031-05-02, 2031-05 or 2031, not '" + date + "'", e);
        }
    }

    private <T> T checked(java.util.function.Supplier<T> value, String option) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), option + e.getMessage(), e);
        }
    }
}
