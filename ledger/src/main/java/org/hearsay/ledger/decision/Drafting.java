package org.hearsay.ledger.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.core.Claim;
import org.hearsay.core.Kind;
import org.hearsay.core.Labelled;
import org.hearsay.core.Mention;
import org.hearsay.core.Report;
import org.hearsay.ledger.decision.Addition.Part;
import org.hearsay.ledger.decision.Addition.Quote;
import org.hearsay.ledger.resolve.NameKey;
import org.jdbi.v3.core.Handle;

/** Looks up the words of a claim that is to be added in the newest version of its report. */
final class Drafting {

    private static final String TYPES = "SELECT entity.type FROM name JOIN entity ON entity.heading = name.seq WHERE"
            + " name.spelled = ? AND entity.seq > 0 GROUP BY entity.type ORDER BY COUNT(*) DESC, entity.type LIMIT 1";

    private final Handle handle;

    Drafting(Handle handle) {
        this.handle = handle;
    }

    /**
     * The rulings that add a claim: one for each publisher's report of the id that has the words.
     *
     * @throws IllegalArgumentException if there is none, or the claim is not one of its kind; the message says why
     */
    List<Ruling> rulings(Draft draft) {
        roles(draft);
        Versions versions = new Versions(handle);
        List<Ruling> rulings = new ArrayList<>();
        String trouble = "there is no report '" + draft.report() + "' in the ledger";
        for (String publisher : versions.publishers(draft.report())) {
            Optional<Versions.Version> version = versions.newest(draft.report(), publisher);
            String text = version.map(each -> each.read().report().text()).orElse("");
            int at = text.indexOf(draft.evidence());
            if (version.isEmpty() || at < 0 || draft.evidence().isBlank()) {
                trouble = "the report '" + draft.report() + "' does not have the words '" + draft.evidence() + "'";
            } else if (text.indexOf(draft.evidence(), at + 1) >= 0) {
                trouble = "the words '" + draft.evidence() + "' stand in the report more than once; give more of them";
            } else {
                rulings.add(ruling(draft, version.get(), at));
            }
        }
        if (rulings.isEmpty()) {
            throw new IllegalArgumentException(trouble);
        }
        return rulings;
    }

    private static void roles(Draft draft) {
        Kind kind = draft.kind();
        List<String> given = draft.roles().stream().map(Map.Entry::getKey).toList();
        given.stream().filter(role -> !kind.hasRole(role)).findFirst().ifPresent(role -> {
            throw new IllegalArgumentException("'" + role + "' is not a role of " + kind.name() + ", which has "
                    + String.join(", ", kind.core()) + (kind.others().isEmpty() ? "" : ", ")
                    + String.join(", ", kind.others()));
        });
        boolean filled = kind.needsAll()
                ? given.containsAll(kind.core())
                : kind.core().stream().anyMatch(given::contains);
        if (!filled) {
            throw new IllegalArgumentException("a claim of the kind " + kind.name() + " says who or what is "
                    + String.join(kind.needsAll() ? " and " : " or ", kind.core()));
        }
    }

    private Ruling ruling(Draft draft, Versions.Version version, int at) {
        Report report = version.read().report();
        String text = report.text();
        Quote evidence = Quote.near(text, draft.evidence(), at).orElseThrow();
        Quote trigger = draft.trigger()
                .map(words -> quote(text, words, at))
                .filter(quote -> evidence.span().contains(quote.span()))
                .or(() -> draft.trigger().isEmpty() ? Optional.of(evidence) : Optional.empty())
                .orElseThrow(() -> new IllegalArgumentException("the trigger is not among the words of the evidence"));
        Optional<Claim> known = version.read().claims().stream()
                .filter(claim ->
                        claim.kind().equals(draft.kind()) && claim.trigger().equals(trigger.span()))
                .findFirst();
        if (known.isPresent()) {
            throw new IllegalArgumentException("the reader has found that claim: " + report.id() + "#"
                    + known.get().id());
        }
        List<Part> roles = draft.roles().stream()
                .map(role -> part(role.getKey(), quote(text, role.getValue(), at)))
                .toList();
        Optional<Claim.Tense> tense = draft.kind().isState()
                ? Optional.of(draft.past() ? Claim.Tense.PAST : Claim.Tense.PRESENT)
                : Optional.empty();
        return new Ruling.Add(
                version.report(),
                new Addition(
                        draft.kind(),
                        evidence,
                        trigger,
                        roles,
                        draft.source().map(words -> part("", quote(text, words, at))),
                        draft.where().map(words -> quote(text, words, at)),
                        draft.earliest(),
                        draft.latest(),
                        draft.polarity(),
                        draft.certainty(),
                        draft.realis(),
                        tense));
    }

    private static Quote quote(String text, String words, int near) {
        return Optional.of(words)
                .filter(given -> !given.isBlank())
                .flatMap(given -> Quote.near(text, given, near))
                .orElseThrow(() -> new IllegalArgumentException("the report does not have the words '" + words + "'"));
    }

    private Part part(String role, Quote quote) {
        return new Part(role, quote, type(quote.words()));
    }

    /** What the ledger has under a name, most often; who is written with capitals is else taken for a person. */
    private Optional<Mention.Type> type(String words) {
        Optional<Mention.Type> known = NameKey.of(words)
                .flatMap(key -> handle.createQuery(TYPES)
                        .bind(0, key.spelled())
                        .mapTo(String.class)
                        .findOne())
                .map(type -> Labelled.of(Mention.Type.class, type));
        boolean capitals = words.codePoints().anyMatch(Character::isUpperCase)
                && List.of(words.split("\\s+")).stream().noneMatch(word -> Character.isLowerCase(word.codePointAt(0)));
        return known.or(() -> capitals ? Optional.of(Mention.Type.PERSON) : Optional.empty());
    }
}
