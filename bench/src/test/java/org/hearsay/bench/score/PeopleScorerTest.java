package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.bench.gold.PeopleFile.Person;
import org.hearsay.core.Mention;
import org.hearsay.ledger.query.Member;
import org.junit.jupiter.api.Test;

class PeopleScorerTest {

    private static final Person PETROVA = new Person(
            "petrova",
            true,
            Set.of("Ana Petrova", "Anna Petrowa", "Petrova"),
            Set.of("Petrova"),
            Map.of(),
            Map.of("Petrova", Set.of("mail-3")));

    private static final Person VELL = new Person(
            "vell", false, Set.of("Tomas Vell", "Petrova"), Set.of(), Map.of("Petrova", Set.of("mail-3")), Map.of());

    private static Member member(String report, String name, Mention.Type type, String identity) {
        return new Member(report, name, type, identity, identity.toUpperCase(java.util.Locale.ROOT));
    }

    @Test
    void spellingsOfOneCountUnderTheIdentityThatMostHaveAndOthersUnderItAreWronglyMerged() {
        Scores scores = new PeopleScorer(List.of(PETROVA, VELL))
                .score(
                        List.of(
                                member("mail-1", "Ana Petrova", Mention.Type.PERSON, "a"),
                                member("mail-1", "Petrova", Mention.Type.PLACE, "c"),
                                member("mail-2", "Ana Petrova", Mention.Type.PERSON, "a"),
                                member("mail-2", "Petrova", Mention.Type.PERSON, "a"),
                                member("mail-3", "Petrova", Mention.Type.PERSON, "a"),
                                member("mail-4", "Anna Petrowa", Mention.Type.PERSON, "b"),
                                member("mail-4", "Tomas Vell", Mention.Type.PERSON, "d")),
                        9);

        assertThat(scores.figures())
                .containsExactly(
                        new Figure.Share("spellings under one identity", 2, 3),
                        new Figure.Share("names in reports under it", 3, 4),
                        new Figure.Count("wrong merges", 1));
        assertThat(scores.notes())
                .containsExactly("merged: petrova, vell as A", "apart: petrova as Anna Petrowa, 0 of 1");
    }
}
