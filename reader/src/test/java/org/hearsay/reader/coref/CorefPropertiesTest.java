package org.hearsay.reader.coref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.core.Entity;
import org.hearsay.core.Mention;
import org.hearsay.core.Report;
import org.hearsay.core.Span;
import org.hearsay.reader.model.Signals;
import org.hearsay.reader.name.NameStep;
import org.hearsay.reader.text.Layout;
import org.hearsay.reader.text.TextStep;

/** Whatever the model says of whatever words: what comes out holds together. */
class CorefPropertiesTest {

    private final CorefStep step = new CorefStep();
    private final NameStep names = new NameStep();
    private final TextStep text = new TextStep();

    @Property(tries = 300)
    void mentionsLieInTheTextAndEntitiesHaveMentions(@ForAll("texts") String written, @ForAll("seeds") long seed) {
        Layout layout = text.lay(new Report.Builder("any", written).build());
        Signals signals = signals(layout, new Random(seed));
        Coreference found = step.resolve(layout, signals, names.find(layout, signals));
        Set<String> used = new HashSet<>();
        int before = 0;
        for (Mention mention : found.mentions()) {
            assertThat(mention.span().end()).isLessThanOrEqualTo(written.length());
            assertThat(mention.span().contains(mention.head())).isTrue();
            assertThat(mention.head().isEmpty()).isFalse();
            assertThat(mention.span().begin()).isGreaterThanOrEqualTo(before);
            before = mention.span().begin();
            used.add(mention.entity());
        }
        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(
                        found.entities().stream().map(Entity::id).toList());
        assertThat(step.resolve(layout, signals, names.find(layout, signals))).isEqualTo(found);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Karim", "Adel", "General", "the", "his", "brother", ",", ".", "“", "”", "said", "he", "She",
                        "a", "source", "close", "to", "Damar", "Council", "who", "is", "’s", "and", "I", "we", "email",
                        "town", "of", "-", "\n", "😀", "They", "it")
                .list()
                .ofMaxSize(60)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    /** Signals that no model would give: anything, but within bounds. */
    private static Signals signals(Layout layout, Random random) {
        List<Signals.Word> words = new ArrayList<>();
        String[] upos = {"NOUN", "PROPN", "VERB", "PRON", "DET", "ADJ", "ADP", "PUNCT", "AUX", "CCONJ", "NUM"};
        String[] xpos = {"NN", "NNS", "NNP", "VBD", "PRP", "PRP$", "DT", "JJ", "IN", ",", "POS", "WP", "VBN"};
        String[] relations = {
            "nsubj",
            "obj",
            "obl",
            "nmod",
            "nmod:poss",
            "appos",
            "acl:relcl",
            "conj",
            "cop",
            "case",
            "flat",
            "compound",
            "det"
        };
        String[] mentions = {"O", "O", "person", "organization", "place", "abstract", "time", "event"};
        for (int i = 0; i < layout.size(); i++) {
            Span sentence = layout.sentences().get(layout.sentenceOf(i));
            int head = i == sentence.begin() ? -1 : sentence.begin() + random.nextInt(sentence.length());
            words.add(new Signals.Word(
                    upos[random.nextInt(upos.length)],
                    xpos[random.nextInt(xpos.length)],
                    layout.word(i),
                    head == i ? -1 : head,
                    relations[random.nextInt(relations.length)],
                    mentions[random.nextInt(mentions.length)],
                    0));
        }
        List<Signals.Labelled> found = new ArrayList<>();
        List<Signals.Role> roles = new ArrayList<>();
        String[] kinds = {"person", "organisation", "place", "other"};
        String[] parts = {"source", "cue", "content"};
        for (int i = 0; i < layout.size(); i += 1 + random.nextInt(8)) {
            int end = Math.min(layout.size(), i + 1 + random.nextInt(3));
            found.add(new Signals.Labelled(new Span(i, end), kinds[random.nextInt(4)], random.nextFloat()));
            roles.add(new Signals.Role(new Span(i, end), parts[random.nextInt(3)], random.nextInt(5) - 1, 1));
            i = end;
        }
        int turn = random.nextInt(7);
        return new Signals(
                words,
                found,
                List.of(),
                roles,
                (anaphor, antecedent, distance) -> (anaphor * 31 + antecedent * 17 + turn) % 13 - 6);
    }
}
