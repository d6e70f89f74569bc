package org.hearsay.reader.coref;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Entity;
import org.hearsay.core.Mention;
import org.hearsay.core.Span;
import org.hearsay.reader.text.Layout;

/** Makes mentions and entities of the chains. Pronouns that refer to nothing are left out, unless they speak. */
final class EntityWriter {

    private final Board board;
    private final Speakers speakers;
    private final Layout layout;
    private final Map<Chain, Optional<String>> known = new HashMap<>();

    EntityWriter(Board board, Speakers speakers) {
        this.board = board;
        this.speakers = speakers;
        this.layout = board.tree.layout();
    }

    Coreference write() {
        Map<Chain, String> ids = new HashMap<>();
        List<Chain> chains = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (Draft draft : board.drafts) {
            Chain chain = draft.chain();
            if (!isKept(chain)) {
                continue;
            }
            String id = ids.get(chain);
            if (id == null) {
                id = "e" + (ids.size() + 1);
                ids.put(chain, id);
                chains.add(chain);
            }
            mentions.add(new Mention(
                    "m" + (mentions.size() + 1),
                    layout.characters(draft.words),
                    layout.characters(draft.headWords),
                    draft.isPronoun() ? chain.type() : draft.type,
                    draft.form,
                    id));
        }
        List<Entity> entities = new ArrayList<>();
        for (Chain chain : chains) {
            entities.add(entity("e" + (entities.size() + 1), chain));
        }
        return new Coreference(mentions, entities);
    }

    private boolean isKept(Chain chain) {
        return chain.drafts().stream().anyMatch(draft -> !draft.isPronoun() || speakers.isSource(draft.head));
    }

    private Entity entity(String id, Chain chain) {
        List<Draft> drafts = chain.drafts().stream()
                .sorted(Comparator.<Draft, Span>comparing(draft -> draft.words))
                .toList();
        Set<String> names = new LinkedHashSet<>();
        drafts.stream().filter(Draft::isName).map(this::text).forEach(names::add);
        String name = fullest(names, chain).orElseGet(() -> description(drafts));
        boolean plural =
                drafts.stream().filter(draft -> !draft.isPronoun()).findFirst().orElse(drafts.getFirst()).plural;
        return new Entity(
                id,
                chain.type(),
                name,
                List.copyOf(names),
                chain.gender(),
                Optional.of(plural ? Entity.Number.PLURAL : Entity.Number.SINGULAR));
    }

    private Optional<String> nameOf(Chain chain) {
        Set<String> names = new LinkedHashSet<>();
        chain.drafts().stream().filter(Draft::isName).map(this::text).forEach(names::add);
        return fullest(names, chain);
    }

    /** Of a person the name with most parts, of anything else the longest; the earlier of two alike. */
    private static Optional<String> fullest(Set<String> names, Chain chain) {
        Comparator<String> size = chain.type() == Mention.Type.PERSON
                ? Comparator.<String>comparingInt(
                                name -> PersonName.of(name).parts().size())
                        .thenComparingInt(name -> PersonName.of(name).hasInitial() ? 0 : 1)
                : Comparator.comparingInt(String::length);
        return names.stream().reduce((a, b) -> size.compare(b, a) > 0 ? b : a);
    }

    /** The first description of three words or more, else the longest; the pronoun if there is nothing else. */
    private String description(List<Draft> drafts) {
        List<Draft> nominals = drafts.stream().filter(Draft::isNominal).toList();
        return nominals.stream()
                .filter(draft -> draft.words.length() > 2)
                .findFirst()
                .or(() -> nominals.stream().reduce((a, b) -> b.words.length() > a.words.length() ? b : a))
                .map(this::described)
                .orElseGet(() -> text(drafts.getFirst()));
    }

    /** "Karim's brother" for "his brother", where it is known whose. */
    private String described(Draft draft) {
        int possessor = Chunk.of(board.tree, draft.head).possessor();
        Optional<Draft> owner = possessor < 0 ? Optional.empty() : board.at(possessor);
        boolean replaces = owner.map(found -> found.isPronoun() && possessor == draft.words.begin())
                .orElse(false);
        if (!replaces || draft.words.length() < 2) {
            return text(draft);
        }
        String rest = layout.characters(possessor + 1, draft.words.end()).of(layout.text());
        return known.computeIfAbsent(owner.get().chain(), this::nameOf)
                .map(name -> name + (owner.get().chain().isPlural() && name.endsWith("s") ? "' " : "'s ") + rest)
                .orElseGet(() -> text(draft));
    }

    private String text(Draft draft) {
        return board.text(draft).replaceAll("\\s+", " ");
    }
}
