package org.hearsay.bench.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.reader.name.Table;
import org.hearsay.reader.place.NameKey;

/** Makes the gazetteer's places of GeoNames' files and our tables. The same files make the same bytes. */
public final class Compiler {

    private final Alternates alternates = new Alternates();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> divisions = new HashMap<>();

    /** First divisions by the id of their chief town. */
    private final Map<Integer, Entry> seats = new HashMap<>();

    private Compiler() {}

    /**
     * What was made.
     *
     * @param file the gazetteer's bytes, compressed
     * @param summary how many places and names there are, and how many names were dropped and why
     */
    public record Compiled(byte[] file, String summary) {}

    /** Compiles a folder with {@code cities500.txt.gz}, {@code admin1.json} and {@code admin2.json}. */
    public static Compiled compile(Path folder) {
        return new Compiler().compile(GeoNamesFolder.read(folder));
    }

    private Compiled compile(GeoNamesFolder geonames) {
        Divisions made = new Divisions(geonames.towns());
        for (List<String> row : Table.rows(Compiler.class, "countries.tsv")) {
            entries.add(made.country(row));
        }
        geonames.divisions().forEach((code, name) -> made.division(code, name).ifPresent(this::division));
        for (List<String> row : Table.rows(Compiler.class, "regions.tsv")) {
            region(row);
        }
        for (Town town : geonames.towns()) {
            entries.add(new Entry(
                    town.id(),
                    town.name(),
                    names(town),
                    town.latitude(),
                    town.longitude(),
                    town.country() + "." + town.admin1() + "." + town.admin2(),
                    false,
                    town.feature(),
                    town.population()));
        }
        GazetteerWriter writer = new GazetteerWriter(entries);
        byte[] file = writer.write();
        return new Compiled(
                file, writer.summary() + "; other names dropped: " + new java.util.TreeMap<>(alternates.dropped()));
    }

    /** The other names of a town; a chief town that shares its division's name shares its other names too. */
    private Set<String> names(Town town) {
        Set<String> others = new TreeSet<>(alternates.of(town));
        Optional.ofNullable(seats.get(town.id()))
                .filter(division -> NameKey.of(division.name()).equals(NameKey.of(town.name())))
                .ifPresent(division -> others.addAll(division.others()));
        others.removeIf(name -> NameKey.of(name).equals(NameKey.of(town.name())));
        return others;
    }

    private void division(Entry division) {
        if (division.feature().equals("ADM1")) {
            seats.put(division.id(), division);
        }
        divisions.putIfAbsent(division.region().substring(0, 2) + NameKey.of(division.name()), entries.size());
        entries.add(division);
    }

    /** A row of {@code regions.tsv}; if a division has its name, its other names go to that. */
    private void region(List<String> row) {
        String country = row.get(1).equals("-") ? "" : row.get(1);
        List<String> others = Divisions.fields(row, 5);
        Integer same = divisions.get(country + NameKey.of(row.get(2)));
        if (same != null) {
            Entry known = entries.get(same);
            TreeSet<String> all = new TreeSet<>(known.others());
            all.addAll(others);
            entries.set(
                    same,
                    new Entry(
                            known.id(),
                            known.name(),
                            all,
                            known.latitude(),
                            known.longitude(),
                            known.region(),
                            true,
                            known.feature(),
                            known.population()));
            return;
        }
        entries.add(new Entry(
                0,
                row.get(2),
                new TreeSet<>(others),
                Double.parseDouble(row.get(3)),
                Double.parseDouble(row.get(4)),
                country,
                false,
                row.getFirst(),
                0));
    }
}
