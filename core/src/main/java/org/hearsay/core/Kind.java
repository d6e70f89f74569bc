package org.hearsay.core;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a claim is about: a row of {@code kinds.tsv}.
 *
 * @param name as in {@code claim.kind}: {@code defect}, {@code kin}, …
 * @param family the group of kinds it belongs to; {@code tie}, {@code place} and {@code self} are states, the others events
 * @param core the roles without which it says nothing
 * @param needsAll whether every core role is needed; otherwise one of them is enough
 * @param others the roles it may have beside
 * @param plover its event and mode in PLOVER, empty if it has none
 * @param acled its event type in ACLED, empty if it has none
 * @param ftm its schema in FollowTheMoney
 */
public record Kind(
        String name,
        String family,
        List<String> core,
        boolean needsAll,
        List<String> others,
        String plover,
        String acled,
        String ftm) {

    private static final Map<String, Kind> KINDS = load();

    public Kind {
        core = List.copyOf(core);
        others = List.copyOf(others);
    }

    /** Every kind, in the order of the table. */
    public static List<Kind> all() {
        return List.copyOf(KINDS.values());
    }

    public static Optional<Kind> find(String name) {
        return Optional.ofNullable(KINDS.get(name));
    }

    /**
     * The kind with a name.
     *
     * @throws IllegalArgumentException if there is none; the message has the name
     */
    public static Kind of(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no kind of claim '" + name + "'"));
    }

    /** Whether it holds over a time rather than happens: ties, places and what a person is. */
    public boolean isState() {
        return family.equals("tie") || family.equals("place") || family.equals("self");
    }

    public boolean hasRole(String role) {
        return core.contains(role) || others.contains(role);
    }

    private static Map<String, Kind> load() {
        Map<String, Kind> found = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(Kind.class.getResourceAsStream("kinds.tsv"), "kinds.tsv");
                BufferedReader rows = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            rows.readLine();
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                Kind kind = parse(row.split("\t", -1));
                found.put(kind.name(), kind);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading kinds.tsv", e);
        }
        return found;
    }

    private static Kind parse(String[] fields) {
        boolean any = fields[2].contains(" or ");
        return new Kind(
                fields[0],
                fields[1],
                roles(fields[2].replace(" or ", ",")),
                !any,
                roles(fields[3]),
                fields[4],
                fields[5],
                fields[6]);
    }

    private static List<String> roles(String field) {
        List<String> found = new ArrayList<>();
        for (String role : field.split(",")) {
            if (!role.isBlank()) {
                found.add(role.strip());
            }
        }
        return found;
    }
}
