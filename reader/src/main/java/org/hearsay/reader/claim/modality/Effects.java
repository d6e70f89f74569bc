package org.hearsay.reader.claim.modality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Labelled;
import org.hearsay.reader.claim.syntax.WordForms;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.name.Table;

/** The words of {@code modality.tsv}: by where a word stands, what it does to the event. */
final class Effects {

    private final Map<String, Map<String, Effect>> tables = new HashMap<>();
    private final WordForms forms;

    Effects(WordForms forms) {
        this.forms = forms;
        for (List<String> row : Table.rows(Effects.class, "modality.tsv")) {
            tables.computeIfAbsent(row.get(0), none -> new HashMap<>())
                    .put(row.get(1), Labelled.of(Effect.class, row.get(2)));
        }
    }

    Optional<Effect> of(String table, String word) {
        return Optional.ofNullable(tables.getOrDefault(table, Map.of()).get(word));
    }

    /** What a table says of a verb with its particle ("rule out"), else of the word alone. */
    Optional<Effect> of(String table, Tree tree, int word) {
        Set<String> lemmas = forms.of(tree.lower(word), tree.lemma(word));
        return tree.children(word, "compound:prt", "advmod")
                .mapToObj(tree::lower)
                .flatMap(particle -> lemmas.stream().flatMap(lemma -> of(table, lemma + " " + particle).stream()))
                .findFirst()
                .or(() -> lemmas.stream()
                        .flatMap(lemma -> of(table, lemma).stream())
                        .findFirst());
    }
}
