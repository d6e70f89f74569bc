package org.hearsay.reader.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.core.Entity;
import org.hearsay.core.Kind;
import org.hearsay.core.Mention;
import org.hearsay.reader.claim.role.Cast;
import org.hearsay.reader.claim.role.Draft;
import org.hearsay.reader.claim.role.Filler;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.name.Table;
import org.hearsay.reader.text.Layout;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by "a top general", where the report says of somebody whom it names that he did the same: the description introduces
 * him, or another speaker leaves out the name. Both must be one person, near each other, and go by one noun, or the description by
 * one that fits anybody, or that says less closely what the other is: "a diplomat" and the ambassador. So too who holds a post that
 * somebody is soon named as the holder of.
 */
final class Namings {

    private static final int NEAR = 10;
    private static final String REASON = "the one who is named did the same";
    /** What hardly two people do in one report, so that by it alone one can be told. */
    private static final Set<String> ONCE =
            Set.of("defect", "resign", "flee", "join", "kill", "detain", "release", "dismiss", "expel");
    /** Kinds of which one noun that fits anybody is enough: few do it in one report. */
    private static final Set<String> RARE = Set.of("defect");

    /** Nouns that say more closely what a noun says. */
    private static final Map<String, Set<String>> NARROWER = Table.rows(Namings.class, "narrower.tsv").stream()
            .collect(Collectors.toMap(List::getFirst, row -> Set.of(row.get(1).split(", "))));

    private static final Set<String> ANYBODY = Set.of(
            "official",
            "officer",
            "man",
            "woman",
            "person",
            "leader",
            "figure",
            "commander",
            "member",
            "somebody",
            "someone");

    private final Layout layout;
    private final Tree tree;
    private final Cast cast;
    private final Map<String, Filler> named = new HashMap<>();

    Namings(Layout layout, Tree tree, Cast cast, List<Draft> drafts) {
        this.layout = layout;
        this.tree = tree;
        this.cast = cast;
        SolePosts soles = new SolePosts(layout, tree, cast);
        for (Draft draft : drafts) {
            Kind kind = draft.frame().kind();
            String role = kind.core().getFirst();
            Filler filler = draft.roles().get(role);
            if (filler == null) {
                continue;
            }
            Optional<Filler> one = Optional.empty();
            if (ONCE.contains(kind.name())) {
                one = description(filler).flatMap(noun -> nearest(draft, noun, role, drafts));
            } else if (kind.name().equals("post") && isOnlyDescribed(filler)) {
                one = inPost(draft, drafts).or(() -> soles.holder(draft, drafts));
            }
            one.ifPresent(
                    other -> named.putIfAbsent(entity(filler).orElseThrow().id(), other));
        }
    }

    /** The drafts with the one who is named in the place of the one who is only described. */
    List<Draft> named(List<Draft> drafts) {
        List<Draft> found = new ArrayList<>();
        for (Draft draft : drafts) {
            Map<String, Filler> roles = new LinkedHashMap<>();
            draft.roles().forEach((role, filler) -> roles.put(role, instead(filler)));
            found.add(new Draft(draft.frame(), draft.by(), draft.trigger(), draft.words(), roles));
        }
        return found;
    }

    private Filler instead(Filler filler) {
        return filler.mention()
                .map(mention -> named.get(mention.entity()))
                .map(other -> new Filler(filler.head(), filler.words(), other.mention(), Optional.of(REASON)))
                .orElse(filler);
    }

    private Optional<Entity> entity(Filler filler) {
        return filler.mention().flatMap(cast::entity);
    }

    private boolean isOnlyDescribed(Filler filler) {
        return filler.mention()
                        .filter(mention -> mention.form() == Mention.Form.NOMINAL)
                        .isPresent()
                && entity(filler)
                        .filter(entity -> entity.type() == Mention.Type.PERSON
                                && entity.names().isEmpty())
                        .isPresent();
    }

    /** Who is named soon after as the holder of the same post of the same body: "a ministry spokesman … Ministry spokesman Omar Sael". */
    private Optional<Filler> inPost(Draft draft, List<Draft> drafts) {
        int sentence = layout.sentenceOf(draft.trigger());
        return drafts.stream()
                .filter(other -> other.frame().kind().equals(draft.frame().kind())
                        && isSamePost(draft, other)
                        && isSameBody(draft, other))
                .filter(other -> {
                    int distance = layout.sentenceOf(other.trigger()) - sentence;
                    return distance > 0 && distance <= NEAR;
                })
                .map(other -> other.roles().get("holder"))
                .filter(other -> other != null
                        && entity(other)
                                .filter(entity -> entity.type() == Mention.Type.PERSON
                                        && !entity.names().isEmpty())
                                .isPresent())
                .findFirst();
    }

    /** Whether nothing in the description tells of another post: "a spokesman near Velm" is not any spokesman. */
    private boolean isSamePost(Draft described, Draft named) {
        if (!tree.lemma(named.trigger()).equals(tree.lemma(described.trigger()))) {
            return false;
        }
        Set<String> description = words(described.roles().get("holder"));
        Set<String> post = words(named.roles().get("post"));
        post.addAll(words(named.roles().get("organization")));
        Set<String> own = words(described.roles().get("post"));
        own.addAll(words(described.roles().get("organization")));
        return own.containsAll(description) && (post.containsAll(own) || own.containsAll(post));
    }

    /** The nouns, names and adjectives of a filler, in lower case. */
    private Set<String> words(@Nullable Filler filler) {
        Set<String> found = new HashSet<>();
        for (int word = filler == null ? 0 : filler.words().begin();
                filler != null && word < filler.words().end();
                word++) {
            if (tree.isNoun(word) || tree.upos(word).equals("ADJ")) {
                found.add(tree.lower(word));
            }
        }
        return found;
    }

    private boolean isSameBody(Draft a, Draft b) {
        Filler one = a.roles().get("organization");
        Filler other = b.roles().get("organization");
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return tree.lower(one.head()).equals(tree.lower(other.head()))
                || entity(one).isPresent()
                        && entity(one).map(Entity::id).equals(entity(other).map(Entity::id));
    }

    /** The word that heads how somebody without a name is first told of, if it tells him as new: "a diplomat", also where "he" fills. */
    private Optional<Integer> description(Filler filler) {
        return filler.mention()
                .filter(mention -> mention.type() == Mention.Type.PERSON)
                .filter(mention -> cast.entity(mention)
                        .filter(entity -> entity.names().isEmpty())
                        .isPresent())
                .flatMap(mention -> mention.form() == Mention.Form.NOMINAL
                        ? Optional.of(mention)
                        : cast.mentions(mention).stream()
                                .filter(other -> other.form() == Mention.Form.NOMINAL)
                                .findFirst())
                .filter(mention -> isIndefinite(layout.wordsIn(mention.span()).begin()))
                .map(mention -> layout.wordsIn(mention.head()).begin());
    }

    private boolean isIndefinite(int first) {
        return tree.lower(first).matches("an?") || tree.upos(first).equals("ADJ");
    }

    private Optional<Filler> nearest(Draft draft, int noun, String role, List<Draft> drafts) {
        int sentence = layout.sentenceOf(draft.trigger());
        Optional<Filler> best = Optional.empty();
        int least = NEAR + 1;
        for (Draft other : drafts) {
            Filler filler = other.roles().get(role);
            int distance = Math.abs(layout.sentenceOf(other.trigger()) - sentence);
            if (filler == null) {
                continue;
            }
            boolean same = other.frame().kind().equals(draft.frame().kind())
                    && other.frame().telling().polarity()
                            == draft.frame().telling().polarity()
                    && distance > 0
                    && distance < least
                    && isOne(
                            tree.lemma(noun),
                            filler,
                            RARE.contains(draft.frame().kind().name()));
            if (same) {
                best = Optional.of(filler);
                least = distance;
            }
        }
        return best;
    }

    private boolean isOne(String noun, Filler filler, boolean rare) {
        boolean person = entity(filler)
                .map(e -> e.type() == Mention.Type.PERSON && !e.names().isEmpty())
                .orElse(false);
        if (!person) {
            return false;
        }
        Set<String> nouns = new HashSet<>();
        for (Mention mention : cast.mentions(filler.mention().orElseThrow())) {
            for (String word :
                    mention.span().of(layout.text()).toLowerCase(Locale.ROOT).split("\\W+")) {
                nouns.add(word);
            }
        }
        return nouns.contains(noun) && !ANYBODY.contains(noun)
                || rare && ANYBODY.contains(noun)
                || NARROWER.getOrDefault(noun, Set.of()).stream().anyMatch(nouns::contains);
    }
}
