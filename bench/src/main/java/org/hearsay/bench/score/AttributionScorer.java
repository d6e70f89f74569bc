package org.hearsay.bench.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.bench.gold.Extents;
import org.hearsay.bench.gold.PolnearFolder.Document;
import org.hearsay.bench.gold.PolnearFolder.Link;
import org.hearsay.bench.gold.PolnearFolder.Role;
import org.hearsay.core.Attribution;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.core.Span;

/**
 * Attribution on the outermost attributions of a reading: PolNeAR annotates no nesting. Pieces of sources, cues and contents
 * count if they are exactly right. Who said what counts if contents overlap by half and sources by a third (Jaccard, in
 * characters), each link once, the best match first.
 */
final class AttributionScorer implements GoldSet {

    private static final double CONTENT_OVERLAP = 0.5;
    private static final double SOURCE_OVERLAP = 0.33;

    private final List<Document> documents;

    AttributionScorer(List<Document> documents) {
        this.documents = documents;
    }

    private record Match(double likeness, int gold, int said) {}

    private record Found(Map<Role, Set<Span>> pieces, List<Link> links) {}

    @Override
    public List<Report> reports() {
        return documents.stream().map(Document::report).toList();
    }

    @Override
    public Scores score(Readings readings, int misses) {
        Notes notes = new Notes(misses);
        Map<Role, Tally> exact = new EnumMap<>(Role.class);
        Tally linked = new Tally();
        for (Document document : documents) {
            InText inText = new InText(document.report());
            Found found = found(
                    readings.of(document.report(), notes), document.report().text(), inText);
            for (Role role : Role.values()) {
                exact.computeIfAbsent(role, key -> new Tally())
                        .sets(pieces(document.pieces(), role), pieces(found.pieces(), role));
            }
            Set<Integer> matched = match(document.links(), found.links());
            linked.gold += document.links().size();
            linked.said += found.links().size();
            linked.hit += matched.size();
            noteMisses(document, matched, notes);
            inText.report(notes);
        }
        List<Figure> figures = new ArrayList<>();
        for (Role role : Role.values()) {
            figures.add(exact.getOrDefault(role, new Tally()).figure(role.label() + " exact"));
        }
        figures.add(linked.figure("who said what"));
        return new Scores(notes.lines(), figures);
    }

    private static Found found(Reading reading, String text, InText inText) {
        Map<Role, Set<Span>> pieces = new EnumMap<>(Role.class);
        List<Link> links = new ArrayList<>();
        for (Attribution attribution : reading.attributions()) {
            if (attribution.parent().isPresent()) {
                continue;
            }
            List<Span> source =
                    attribution.source().map(Attribution.Party::span).stream().toList();
            Link link = new Link(
                    Extents.pieces(text, inText.all(source)), Extents.pieces(text, inText.all(attribution.content())));
            add(pieces, Role.SOURCE, link.source());
            add(pieces, Role.CUE, Extents.pieces(text, inText.all(attribution.cue())));
            add(pieces, Role.CONTENT, link.content());
            if (!link.source().isEmpty() && !link.content().isEmpty()) {
                links.add(link);
            }
        }
        return new Found(pieces, links);
    }

    private static void add(Map<Role, Set<Span>> pieces, Role role, List<Span> more) {
        pieces.computeIfAbsent(role, key -> new LinkedHashSet<>()).addAll(more);
    }

    private static Set<Span> pieces(Map<Role, Set<Span>> pieces, Role role) {
        return pieces.getOrDefault(role, Set.of());
    }

    /** The indices of the gold links that are found. */
    private static Set<Integer> match(List<Link> gold, List<Link> said) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < said.size(); j++) {
                double content =
                        Extents.jaccard(gold.get(i).content(), said.get(j).content());
                double source =
                        Extents.jaccard(gold.get(i).source(), said.get(j).source());
                if (content >= CONTENT_OVERLAP && source >= SOURCE_OVERLAP) {
                    matches.add(new Match(content, i, j));
                }
            }
        }
        matches.sort(Comparator.comparingDouble(Match::likeness)
                .thenComparingInt(Match::gold)
                .thenComparingInt(Match::said)
                .reversed());
        Set<Integer> takenGold = new HashSet<>();
        Set<Integer> takenSaid = new HashSet<>();
        for (Match match : matches) {
            if (!takenGold.contains(match.gold()) && !takenSaid.contains(match.said())) {
                takenGold.add(match.gold());
                takenSaid.add(match.said());
            }
        }
        return takenGold;
    }

    private static void noteMisses(Document document, Set<Integer> matched, Notes notes) {
        String text = document.report().text();
        for (int i = 0; i < document.links().size(); i++) {
            if (!matched.contains(i)) {
                Link link = document.links().get(i);
                String content = Extents.words(text, link.content());
                notes.miss(document.report().id() + ": '" + Extents.words(text, link.source()) + "' :: '"
                        + content.substring(0, Math.min(90, content.length())) + "'");
            }
        }
    }
}
