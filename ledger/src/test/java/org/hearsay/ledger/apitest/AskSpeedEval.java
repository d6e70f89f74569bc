package org.hearsay.ledger.apitest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.hearsay.core.Kind;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.ClaimQuery;
import org.hearsay.ledger.query.FactQuery;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.ledger.store.Filing;

/**
 * Files and settles made reports, in parts, and measures how long answers take; a program, not part of the build. Names are
 * asked for as often as reports have them. Arguments: a folder, how many reports, in how many parts; a folder with a ledger in it is only asked.
 */
public final class AskSpeedEval {

    private static final int BATCH = 32;
    private static final int ASKED = 100;
    private static final int PAGE = 100;

    private AskSpeedEval() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        int reports = Integer.parseInt(arguments[1]);
        int parts = Integer.parseInt(arguments[2]);
        boolean fill = Files.notExists(folder.resolve(Ledger.FILE));
        try (Ledger ledger = Ledger.open(folder, Clock.systemUTC())) {
            for (int part = 0; fill && part < parts; part++) {
                long filing = System.nanoTime();
                file(ledger, reports / parts * part, reports / parts * (part + 1));
                long settling = System.nanoTime();
                ledger.settle();
                System.out.printf(
                        "part %d: filed in %.1f s, settled in %.1f s%n",
                        part + 1, (settling - filing) / 1e9, (System.nanoTime() - settling) / 1e9);
            }
            System.out.println(ledger.contents());
            ask(ledger);
        }
    }

    private static void file(Ledger ledger, int from, int to) {
        for (int begin = from; begin < to; begin += BATCH) {
            List<Filing> batch = new ArrayList<>();
            for (int i = begin; i < Math.min(begin + BATCH, to); i++) {
                batch.add(Filing.of(MadeReports.make(i)));
            }
            ledger.fileAll(batch);
        }
    }

    private static void ask(Ledger ledger) {
        Random random = new Random(1);
        List<String> kinds = Kind.all().stream().map(Kind::name).toList();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < ASKED; i++) {
            names.add(MadeReports.somebody(random));
        }
        Optional<LocalDate> asOf = Optional.of(LocalDate.of(2031, 6, 30));
        FactQuery page = FactQuery.ALL.first(PAGE);
        ClaimQuery all = ClaimQuery.ALL;
        measure(
                "facts of a name",
                i -> facts(ledger, page.of(all.with(names.get(i)))).size());
        measure(
                "facts of a kind",
                i -> facts(ledger, page.of(all.ofKinds(kind(kinds, i)))).size());
        measure(
                "facts of a name and kind",
                i -> facts(ledger, page.of(all.with(names.get(i)).ofKinds(kind(kinds, i))))
                        .size());
        measure(
                "facts at a place",
                i -> facts(ledger, page.of(all.at(MadeReports.town(i * 30)))).size());
        measure(
                "facts of two origins",
                i -> facts(ledger, page.withOrigins(2).of(all.ofKinds(kind(kinds, i))))
                        .size());
        measure(
                "facts of a name as of a day",
                i -> facts(ledger, page.asOf(asOf).of(all.with(names.get(i)))).size());
        measure("who", i -> ledger.dossiers(names.get(i), Optional.empty(), 8).size());
        measure("who as of a day", i -> ledger.dossiers(names.get(i), asOf, 8).size());
        measure(
                "register",
                i -> ledger.posts(facts(ledger, page.of(all.ofKinds(kind(kinds, i)))))
                        .size());
    }

    private static List<Kind> kind(List<String> kinds, int i) {
        return List.of(Kind.of(kinds.get(i % kinds.size())));
    }

    private static List<KnownFact> facts(Ledger ledger, FactQuery asked) {
        List<KnownFact> facts = new ArrayList<>();
        ledger.facts(asked, facts::add);
        return facts;
    }

    private static void measure(String what, IntUnaryOperator question) {
        double[] taken = new double[ASKED];
        long found = 0;
        for (int i = 0; i < ASKED; i++) {
            long before = System.nanoTime();
            found += question.applyAsInt(i);
            taken[i] = (System.nanoTime() - before) / 1e6;
        }
        Arrays.sort(taken);
        System.out.printf(
                "%s: median %.1f ms, p95 %.1f ms, most %.1f ms; %d found%n",
                what, taken[ASKED / 2], taken[ASKED * 95 / 100], taken[ASKED - 1], found);
    }
}
