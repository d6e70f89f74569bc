package org.hearsay.export;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.Dossier;
import org.hearsay.ledger.query.Heading;

/** The evidence behind the dossier of one person, body or place, as one page that needs nothing else: to hand on, to print, to keep. */
final class DossierExport implements StreamExporter {

    /** How many facts of a section it takes; more than that and nobody reads it, or can open it. */
    private static final int FACTS = 60;

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, DossierExport.class.getClassLoader(), "org.hearsay.export.pages");

    /** @throws Unclear if it is not said whom it is about, or that can be nobody or several */
    @Override
    public Exported write(Ledger ledger, Asked asked, Writer out) {
        String who = asked.who().orElseThrow(() -> new Unclear("a dossier is about somebody: say whom"));
        Map.Entry<String, Heading> found = find(ledger, who, asked.asOf());
        List<Dossier.Section> sections = ledger.sections(found.getKey(), asked.asOf(), FACTS);
        Evidence evidence = EvidenceTeller.of(ledger, sections)
                .tell(
                        found.getValue(),
                        sections,
                        asked.asOf().map(day -> "as known on " + day).orElse(""));
        engine.render("dossier.jte", Map.of("view", evidence), new WriterOutput(out));
        return new Exported(
                evidence.sections().stream()
                        .mapToLong(section -> section.entries().size())
                        .sum(),
                sections.stream()
                        .mapToLong(section -> section.total() - section.facts().size())
                        .sum());
    }

    /** Who is meant, by id. */
    private static Map.Entry<String, Heading> find(Ledger ledger, String who, Optional<LocalDate> asOf) {
        return ledger.heading(who, asOf)
                .map(heading -> Map.entry(who, heading))
                .orElseGet(() -> one(who, ledger.identities(who, asOf)));
    }

    /** The only one, or the only one whose fullest name it is. */
    private static Map.Entry<String, Heading> one(String who, Map<String, Heading> found) {
        if (found.isEmpty()) {
            throw new Unclear("nobody and nothing goes by '" + who + "'");
        }
        Heading best = found.values().iterator().next();
        Map<String, Heading> alike = found.entrySet().stream()
                .filter(each -> each.getValue().match() == best.match())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (alike.size() > 1) {
            throw new Unclear("'" + who + "' can be "
                    + alike.entrySet().stream()
                            .map(each -> each.getValue().name() + " (" + each.getKey() + ")")
                            .sorted()
                            .collect(Collectors.joining(" or "))
                    + ": ask for one by what stands in brackets");
        }
        return alike.entrySet().iterator().next();
    }
}
