package org.hearsay.reader.coref;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Entity;
import org.hearsay.core.Mention;

/**
 * Links the names of persons. Full names are one person's if they may be one name; a bare name goes to the full name it is part
 * of, among several to the one spoken of most so far.
 */
final class PersonSieve {

    /** No more rivals for a name are looked at than this. */
    private static final int MOST = 60;

    private static final int LOOKED_AT = 200;

    private final Lexicon lexicon;

    PersonSieve(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** One full name and the mentions that carry it. */
    private static final class Group {

        final PersonName name;
        final Draft first;
        int mentions;

        Group(PersonName name, Draft first) {
            this.name = name;
            this.first = first;
        }
    }

    void apply(Board board) {
        List<Draft> drafts = board.names(Mention.Type.PERSON);
        Map<PersonName, Group> groups = new LinkedHashMap<>();
        Map<String, List<Group>> byPart = new HashMap<>();
        for (Draft draft : drafts) {
            PersonName name = PersonName.of(board.text(draft));
            Titles.of(board.tree, draft, lexicon).forEach(draft.chain()::addRole);
            if (name.isFull()) {
                draft.chain().addName(name);
                lexicon.given(name.given())
                        .or(() -> Kinship.calledBy(board.tree, draft, lexicon))
                        .ifPresent(gender -> draft.chain().learn(gender, true));
                Group group = groups.get(name);
                if (group == null) {
                    group = new Group(name, draft);
                    groups.put(name, group);
                    for (String part : new LinkedHashSet<>(name.parts())) {
                        for (String key : keys(part)) {
                            byPart.computeIfAbsent(key, k -> new ArrayList<>()).add(group);
                        }
                    }
                } else {
                    board.link(group.first, draft);
                }
            }
        }
        groups.values().forEach(group -> unite(board, group, rivals(byPart, group)));
        bare(board, drafts, groups, byPart);
    }

    /** Names are looked up by a part, and by how it begins, so that spellings a letter apart meet. */
    private static List<String> keys(String part) {
        return List.of("=" + part, part.substring(0, Math.min(2, part.length())));
    }

    /** The names with a part like this one, those with the very same first; of very many that begin alike only some. */
    private static Set<Group> like(Map<String, List<Group>> byPart, String part) {
        Set<Group> found = new LinkedHashSet<>();
        for (String key : keys(part)) {
            byPart.getOrDefault(key, List.of()).stream().limit(LOOKED_AT).forEach(found::add);
        }
        return found;
    }

    private static Set<Group> rivals(Map<String, List<Group>> byPart, Group group) {
        Set<Group> found = new LinkedHashSet<>();
        for (String part : group.name.parts()) {
            for (Group other : like(byPart, part)) {
                if (found.size() < MOST && other != group && canBe(group, other)) {
                    found.add(other);
                }
            }
        }
        return found;
    }

    /** A name that may be two different people's stays alone. */
    private void unite(Board board, Group group, Set<Group> rivals) {
        boolean allOne = rivals.stream().allMatch(a -> rivals.stream().allMatch(b -> canBe(a, b)));
        if (allOne) {
            rivals.stream().filter(other -> sameGender(group, other)).forEach(other -> unite(board, group, other));
        }
    }

    private static boolean canBe(Group a, Group b) {
        return a.name.mayBe(b.name) || a.name.isCalled(b.name);
    }

    private static void unite(Board board, Group a, Group b) {
        if (a.name.isCalled(b.name) && !areApart(board, a.first, b.first)) {
            a.first.chain().rename(b.name);
        }
        board.link(a.first, b.first);
    }

    /** Fred is not Frederick where both are told of together, or one as the other's relative: "his son Frederick Orr". */
    private static boolean areApart(Board board, Draft a, Draft b) {
        return board.tree.sentence(a.head) == board.tree.sentence(b.head)
                || Titles.kinNoun(board.tree, a) >= 0
                || Titles.kinNoun(board.tree, b) >= 0;
    }

    private boolean sameGender(Group a, Group b) {
        Optional<Entity.Gender> mine = lexicon.given(a.name.given());
        Optional<Entity.Gender> theirs = lexicon.given(b.name.given());
        return mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs);
    }

    private void bare(Board board, List<Draft> drafts, Map<PersonName, Group> groups, Map<String, List<Group>> byPart) {
        Map<String, Draft> alone = new HashMap<>();
        for (Draft draft : drafts) {
            PersonName name = PersonName.of(board.text(draft));
            Group own = groups.get(name);
            if (own != null) {
                own.mentions++;
                continue;
            }
            Optional<Group> meant = meant(board, draft, name.surname(), like(byPart, name.surname()));
            if (meant.isPresent() && board.link(meant.get().first, draft)) {
                meant.get().mentions++;
            } else if (meant.isEmpty()) {
                Draft first = alone.putIfAbsent(name.surname(), draft);
                if (first == null) {
                    lexicon.given(name.surname())
                            .ifPresent(gender -> draft.chain().learn(gender, true));
                } else {
                    board.link(first, draft);
                }
            }
        }
    }

    /** Whom a bare name means: first those who bear it as surname, then as another part, then in another spelling. */
    private Optional<Group> meant(Board board, Draft draft, String bare, Set<Group> groups) {
        List<Group> open = ofGender(
                groups.stream()
                        .filter(group -> group.first.chain().agrees(draft.chain())
                                && !isPossessor(board, draft, group)
                                && isTitled(draft, bare, group))
                        .limit(MOST)
                        .toList(),
                draft.gender.or(() -> Kinship.owning(board.tree, draft, lexicon)));
        return choose(
                        board,
                        draft,
                        open.stream()
                                .filter(group -> group.name.surname().equals(bare))
                                .toList())
                .or(() -> choose(
                        board,
                        draft,
                        open.stream()
                                .filter(group -> group.name.parts().contains(bare) && isIntroduced(board, draft, group))
                                .toList()))
                .or(() -> choose(
                        board,
                        draft,
                        open.stream()
                                .filter(group -> Spelling.alike(group.name.surname(), bare))
                                .toList()));
    }

    /**
     * Whether a full name explains a part of it that is no surname: by standing before it, or behind a heading or one relative who is
     * called by it alone ("his daughter Aisha", "that son, Omar"). A given name alone is not explained later.
     */
    private boolean isIntroduced(Board board, Draft draft, Group group) {
        int noun = Titles.kinNoun(board.tree, draft);
        return group.mentions > 0
                || board.tree.layout().isHeading(draft.head)
                || noun >= 0 && !board.tree.xpos(noun).endsWith("S") && lexicon.isKin(board.tree.lemma(noun));
    }

    /** Those who can be of a gender, if any: "Adel's wife" is the wife of the man of two of the name. */
    private static List<Group> ofGender(List<Group> groups, Optional<Entity.Gender> wanted) {
        List<Group> fitting = groups.stream()
                .filter(group -> wanted.isEmpty()
                        || group.first.chain().gender().isEmpty()
                        || group.first.chain().gender().equals(wanted))
                .toList();
        return fitting.isEmpty() ? groups : fitting;
    }

    private static Optional<Group> choose(Board board, Draft draft, List<Group> groups) {
        int place = board.place(draft);
        List<Group> before = groups.stream()
                .filter(group -> board.place(group.first) < place)
                .toList();
        if (before.isEmpty()) {
            return groups.stream().min(Comparator.comparingInt(group -> board.place(group.first)));
        }
        Set<String> titles = draft.chain().roles();
        return before.stream()
                .max(Comparator.<Group>comparingInt(group -> shared(titles, group))
                        .thenComparingInt(group -> group.mentions)
                        .thenComparingInt(group -> board.place(group.first)));
    }

    private static int shared(Set<String> titles, Group group) {
        return titles.stream().anyMatch(group.first.chain().roles()::contains) ? 1 : 0;
    }

    /** Who goes by a title and a name that is not the surname is nobody of another title: "King Omar" is not President Omar Adel. */
    private static boolean isTitled(Draft draft, String bare, Group group) {
        Set<String> titles = draft.chain().roles();
        return titles.isEmpty()
                || group.name.surname().equals(bare)
                || Spelling.alike(group.name.surname(), bare)
                || shared(titles, group) > 0;
    }

    /** "his brother Omar", "Adel's cousin Omar": the one so named is not the one whose relative it is. */
    private static boolean isPossessor(Board board, Draft draft, Group group) {
        int noun = Titles.kinNoun(board.tree, draft);
        int possessor = noun < 0 ? -1 : Chunk.of(board.tree, noun).possessor();
        return possessor >= 0
                && board.at(possessor)
                        .map(owner -> owner.chain() == group.first.chain())
                        .orElse(false);
    }
}
