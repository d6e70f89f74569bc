package org.hearsay.reader.claim;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Entity;
import org.hearsay.core.Mention;
import org.hearsay.reader.claim.role.Cast;
import org.hearsay.reader.claim.role.Draft;
import org.hearsay.reader.claim.role.Filler;
import org.hearsay.reader.coref.Chunk;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.name.Table;
import org.hearsay.reader.text.Layout;

/**
 * Who holds a post of which a country has but one, if the report names one holder of it and no other: "Naldia's president" in a report
 * of "President Omar Sael of Naldia", before or after.
 */
final class SolePosts {

    private static final Set<String> SOLE = Table.words(SolePosts.class, "sole-posts.txt");
    private static final Set<String> GONE = Set.of(
            "former",
            "ex",
            "late",
            "then",
            "deposed",
            "ousted",
            "next",
            "future",
            "new",
            "first",
            "acting",
            "shadow",
            "self-styled",
            "self-proclaimed",
            "would-be",
            "rival",
            "exiled");
    private static final int BEFORE = 3;

    private final Layout layout;
    private final Tree tree;
    private final Cast cast;

    SolePosts(Layout layout, Tree tree, Cast cast) {
        this.layout = layout;
        this.tree = tree;
        this.cast = cast;
    }

    /** The one who is named as the holder of the post that somebody is only described by. */
    Optional<Filler> holder(Draft described, List<Draft> drafts) {
        String post = post(described);
        Chunk chunk = Chunk.of(tree, described.trigger());
        if (!SOLE.contains(post) || !chunk.isDefinite(tree) || isGone(described)) {
            return Optional.empty();
        }
        Set<String> whose = whose(described);
        List<Filler> holders = drafts.stream()
                .filter(other -> other.frame().kind().equals(described.frame().kind()))
                .filter(other -> post(other).equals(post) && !isGone(other))
                .filter(other -> !Collections.disjoint(whose, whose(other)))
                .map(other -> other.roles().get("holder"))
                .filter(Objects::nonNull)
                .filter(this::isNamedPerson)
                .toList();
        long people = holders.stream().map(this::id).distinct().count();
        return people == 1 ? holders.stream().findFirst() : Optional.empty();
    }

    private String post(Draft draft) {
        Filler post = draft.roles().get("post");
        return post == null
                ? ""
                : layout.characters(post.words()).of(layout.text()).toLowerCase(Locale.ROOT);
    }

    /** The country or body, by the names of the entities that stand in its place: one name may be taken for a place and a body. */
    private Set<String> whose(Draft draft) {
        Set<String> found = new HashSet<>();
        for (String role : List.of("organization", "place")) {
            Optional.ofNullable(draft.roles().get(role))
                    .flatMap(Filler::mention)
                    .flatMap(cast::entity)
                    .map(Entity::name)
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Whether the words right before a title put it in another time than now. */
    private boolean isGone(Draft draft) {
        int trigger = draft.words().begin();
        for (int word = Math.max(0, trigger - BEFORE); word <= draft.trigger(); word++) {
            if (tree.sentence(word) == tree.sentence(trigger) && GONE.contains(tree.lower(word))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamedPerson(Filler filler) {
        return filler.mention()
                .flatMap(cast::entity)
                .filter(entity ->
                        entity.type() == Mention.Type.PERSON && !entity.names().isEmpty())
                .isPresent();
    }

    private String id(Filler filler) {
        return filler.mention().flatMap(cast::entity).map(Entity::id).orElse("");
    }
}
