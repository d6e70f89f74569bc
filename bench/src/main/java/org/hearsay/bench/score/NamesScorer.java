package org.hearsay.bench.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.bench.gold.ColumnFile.Document;
import org.hearsay.bench.gold.ColumnFile.Name;
import org.hearsay.core.Mention;
import org.hearsay.core.Report;

/** Names of people, organisations and places: the exact extent and the type. A facility counts as a place. */
final class NamesScorer implements GoldSet {

    private static final List<Mention.Type> SCORED =
            List.of(Mention.Type.PERSON, Mention.Type.ORGANISATION, Mention.Type.PLACE);

    private final List<Document> documents;

    NamesScorer(List<Document> documents) {
        this.documents = documents;
    }

    @Override
    public List<Report> reports() {
        return documents.stream().map(Document::report).toList();
    }

    @Override
    public Scores score(Readings readings, int misses) {
        Notes notes = new Notes(misses);
        Map<Mention.Type, Tally> each = new EnumMap<>(Mention.Type.class);
        Tally every = new Tally();
        for (Document document : documents) {
            Report report = document.report();
            Set<Name> said = said(readings.of(report, notes).mentions(), new InText(report));
            every.sets(document.names(), said);
            for (Mention.Type type : SCORED) {
                each.computeIfAbsent(type, key -> new Tally()).sets(of(type, document.names()), of(type, said));
            }
            document.names().stream()
                    .filter(name -> !said.contains(name))
                    .sorted(Comparator.comparing(Name::span))
                    .forEach(name -> notes.miss(report.id() + " " + name.type().label() + " '"
                            + name.span().of(report.text()) + "'"));
        }
        List<Figure> figures = new ArrayList<>();
        for (Mention.Type type : SCORED) {
            figures.add(each.getOrDefault(type, new Tally()).figure(type.label()));
        }
        figures.add(every.figure("names"));
        return new Scores(notes.lines(), figures);
    }

    private static Set<Name> said(List<Mention> mentions, InText inText) {
        Set<Name> said = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            Mention.Type type = mention.type() == Mention.Type.FACILITY ? Mention.Type.PLACE : mention.type();
            if (mention.form() == Mention.Form.NAME && SCORED.contains(type)) {
                inText.of(mention.span()).ifPresent(span -> said.add(new Name(span, type)));
            }
        }
        return said;
    }

    private static Set<Name> of(Mention.Type type, Set<Name> names) {
        return names.stream().filter(name -> name.type() == type).collect(Collectors.toSet());
    }
}
