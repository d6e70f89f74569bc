package org.hearsay.reader.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.core.Report;
import org.hearsay.core.Span;
import org.hearsay.reader.text.Layout;
import org.junit.jupiter.api.Test;

class TaggingSlipsTest {

    private final Layout layout = new Layout(
            Report.of("made", "general close to kings left"),
            List.of(),
            List.of(new Span(0, 5)),
            List.of(new Span(0, 7), new Span(8, 13), new Span(14, 16), new Span(17, 22), new Span(23, 27)),
            List.of());

    private final Signals.Word[] words = {
        word("NOUN", "general", 4, "nsubj", "O"),
        word("NOUN", "close", 4, "nsubj", "person"),
        word("ADP", "to", 3, "case", "O"),
        word("NOUN", "king", 1, "nmod", "person"),
        word("VERB", "leave", -1, "root", "O")
    };

    private static Signals.Word word(String upos, String lemma, int head, String deprel, String mention) {
        return new Signals.Word(upos, upos, lemma, head, deprel, mention, 0);
    }

    @Test
    void whoIsCloseToSomebodyIsWhoDoesIt() {
        TaggingSlips.mend(words, layout);

        assertThat(words[1].upos()).isEqualTo("ADJ");
        assertThat(words[1].head()).isZero();
        assertThat(words[0].mention()).isEqualTo("person");
        assertThat(words[0].head()).isEqualTo(4);
    }

    @Test
    void aVerbInIngIsAParticiple() {
        assertThat(TaggingSlips.tag("accusing", "VERB", "VBD")).isEqualTo("VBG");
        assertThat(TaggingSlips.tag("bring", "VERB", "VB")).isEqualTo("VB");
        assertThat(TaggingSlips.tag("during", "ADP", "IN")).isEqualTo("IN");
    }

    @Test
    void aNounThatIsNoSuchAdjectiveStaysANoun() {
        words[1] = word("NOUN", "answer", 4, "nsubj", "abstract");

        TaggingSlips.mend(words, layout);

        assertThat(words[1].upos()).isEqualTo("NOUN");
    }
}
