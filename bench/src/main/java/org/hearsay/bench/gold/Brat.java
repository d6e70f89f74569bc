package org.hearsay.bench.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.core.Span;

/**
 * A brat standoff file (brat.nlplab.org/standoff.html): its text-bound annotations and its events. Other lines are passed over.
 *
 * @param relations the arguments of each event after its trigger, by name without the number that brat adds to a repeated one
 */
record Brat(List<Annotation> annotations, List<Map<String, List<String>>> relations) {

    /** @param places its fragments, in UTF-16 code units */
    record Annotation(String id, String type, List<Span> places) {}

    static Brat read(Path file, String text) {
        List<Annotation> annotations = new ArrayList<>();
        List<Map<String, List<String>>> relations = new ArrayList<>();
        int number = 0;
        for (String line : GoldFiles.lines(file)) {
            number++;
            String[] columns = line.split("\t", -1);
            if (columns[0].startsWith("T") && columns.length > 1 && columns[1].contains(" ")) {
                int space = columns[1].indexOf(' ');
                annotations.add(new Annotation(
                        columns[0],
                        columns[1].substring(0, space),
                        places(file, number, text, columns[1].substring(space + 1))));
            } else if (columns[0].startsWith("E") && columns.length > 1) {
                relations.add(relation(columns[1]));
            }
        }
        return new Brat(annotations, relations);
    }

    private static List<Span> places(Path file, int line, String text, String fragments) {
        List<Span> places = new ArrayList<>();
        for (String fragment : fragments.split(";", -1)) {
            String[] ends = fragment.strip().split(" +", -1);
            try {
                places.add(new Span(
                        text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
                        text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
            } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
                throw new GoldFormatException(file, line, "has '" + fragment + "', which is no span of its text");
            }
        }
        return places;
    }

    private static Map<String, List<String>> relation(String arguments) {
        Map<String, List<String>> relation = new HashMap<>();
        String[] all = arguments.strip().split("\\s+", -1);
        for (int i = 1; i < all.length; i++) {
            int colon = all[i].indexOf(':');
            if (colon > 0) {
                String role = all[i].substring(0, colon).replaceFirst("\\d+$", "");
                relation.computeIfAbsent(role, key -> new ArrayList<>()).add(all[i].substring(colon + 1));
            }
        }
        return relation;
    }
}
