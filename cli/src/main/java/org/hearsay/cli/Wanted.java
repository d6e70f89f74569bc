package org.hearsay.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.hearsay.core.Labelled;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.query.ClaimQuery;
import org.hearsay.ledger.query.FactQuery;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say which claims are wanted. */
final class Wanted {

    private static final String OWN = "own";

    private ClaimQuery query = ClaimQuery.ALL;
    private List<Fact.Status> statuses = List.of();

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

    /** What {@code --status} takes. */
    static final class Statuses implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Fact.Status.values()).map(Labelled::label).iterator();
        }
    }

    @Option(
            names = "--kind",
            split = ",",
            paramLabel = "KIND",
            completionCandidates = Kinds.class,
            description = "What is claimed, by a tenth of a fact's claims at least; one kind or more:"
                    + " ${COMPLETION-CANDIDATES}.")
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
        query = query.between(Optional.of(DayOption.first(date, "--from", command)), query.to());
    }

    @Option(names = "--to", paramLabel = "DATE", description = "Leave out what began after; likewise.")
    void to(String date) {
        query = query.between(query.from(), Optional.of(DayOption.last(date, "--to", command)));
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

    @Option(
            names = "--min-origins",
            paramLabel = "N",
            description = "Only what at least so many independent origins say.")
    private int minOrigins;

    @Option(
            names = "--status",
            split = ",",
            paramLabel = "STATUS",
            completionCandidates = Statuses.class,
            description = "How well it stands, one or more: ${COMPLETION-CANDIDATES}.")
    void statuses(List<String> names) {
        statuses = names.stream()
                .map(name -> checked(
                        () -> Labelled.of(Fact.Status.class, name.strip().toLowerCase(Locale.ROOT)), "--status: "))
                .toList();
    }

    /** The facts that are wanted, as known on a day. */
    FactQuery facts(AsOf asOf) {
        return asOf.facts().of(query()).withOrigins(minOrigins).ofStatuses(statuses);
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

    private <T> T checked(java.util.function.Supplier<T> value, String option) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), option + e.getMessage(), e);
        }
    }
}
