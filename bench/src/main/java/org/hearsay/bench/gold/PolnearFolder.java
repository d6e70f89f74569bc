package org.hearsay.bench.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.core.Report;
import org.hearsay.core.Span;

/**
 * A split of PolNeAR (Newell et al. 2018): {@code text/*.txt}, and beside them {@code attributions/*.ann} in brat's standoff
 * format, whose offsets count characters (code points). A text without annotations is left out.
 */
public final class PolnearFolder {

    private PolnearFolder() {}

    /** What a stretch of text does in an attribution. */
    public enum Role {
        SOURCE,
        CUE,
        CONTENT;

        /** How measures call it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who said what: the pieces of the source and of the content. */
    public record Link(List<Span> source, List<Span> content) {
        public Link {
            source = List.copyOf(source);
            content = List.copyOf(content);
        }
    }

    /** @param pieces every piece of a span of each role, once; a role that nothing has is left out */
    public record Document(Report report, Map<Role, Set<Span>> pieces, List<Link> links) {
        public Document {
            pieces = Map.copyOf(pieces);
            links = List.copyOf(links);
        }
    }

    /**
     * The documents of a split, by name.
     *
     * @throws GoldFormatException if an annotation is not in brat's format
     */
    public static List<Document> read(Path folder) {
        List<Document> documents = new ArrayList<>();
        for (Path text : GoldFiles.in(folder.resolve("text"), "", ".txt")) {
            String name = GoldFiles.name(text, ".txt");
            List<Path> annotations = GoldFiles.in(folder.resolve("attributions"), name, ".ann");
            if (!annotations.isEmpty()) {
                documents.add(document(Report.of(name, GoldFiles.text(text)), annotations.getFirst()));
            }
        }
        return documents;
    }

    private static Document document(Report report, Path annotations) {
        String text = report.text();
        Brat brat = Brat.read(annotations, text);
        Map<Role, Set<Span>> pieces = new EnumMap<>(Role.class);
        Map<String, Brat.Annotation> spans = new HashMap<>();
        for (Brat.Annotation annotation : brat.annotations()) {
            spans.put(annotation.id(), annotation);
        }
        for (Brat.Annotation annotation : spans.values()) {
            role(annotation.type())
                    .forEach(role -> pieces.computeIfAbsent(role, key -> new LinkedHashSet<>())
                            .addAll(Extents.pieces(text, annotation.places())));
        }
        List<Link> links = new ArrayList<>();
        for (Map<String, List<String>> relation : brat.relations()) {
            Link link = new Link(places(text, spans, relation, "Source"), places(text, spans, relation, "Content"));
            if (!link.source().isEmpty() && !link.content().isEmpty()) {
                links.add(link);
            }
        }
        return new Document(report, pieces, links);
    }

    private static Stream<Role> role(String type) {
        return Stream.of(Role.values()).filter(role -> role.label().equals(type.toLowerCase(Locale.ROOT)));
    }

    private static List<Span> places(
            String text, Map<String, Brat.Annotation> spans, Map<String, List<String>> relation, String role) {
        return Extents.pieces(
                text,
                relation.getOrDefault(role, List.of()).stream()
                        .flatMap(id -> Optional.ofNullable(spans.get(id)).stream())
                        .flatMap(annotation -> annotation.places().stream())
                        .toList());
    }
}
