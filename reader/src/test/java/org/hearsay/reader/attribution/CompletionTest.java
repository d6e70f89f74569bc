package org.hearsay.reader.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.core.Attribution;
import org.junit.jupiter.api.Test;

class CompletionTest {

    private final AttributionStep step = new AttributionStep();

    private List<Attribution> attributions(Marked marked) {
        return step.attribute(marked.layout(), marked.signals(), List.of());
    }

    private static String source(Marked marked, Attribution found) {
        return found.source().map(p -> p.span().of(marked.layout().text())).orElse("");
    }

    private static List<String> content(Marked marked, Attribution found) {
        return found.content().stream()
                .map(span -> span.of(marked.layout().text()))
                .toList();
    }

    @Test
    void aQuotationOverParagraphsHasOneSpeakerAndAllItsWords() {
        Marked marked = Marked.of("{k1 “The wall is weak,”} {s1 the letter} {c1 says}. {k1 “I said so in March.}\n\n"
                + "{k1 “I do not write ‘may’}. I write ‘will’.\n\n"
                + "{k2 “I was told to wait.”}\n\n"
                + "{s2 The embassy} {c2 said} {k2 that it was forged}.");
        List<Attribution> found = attributions(marked);
        assertThat(found).extracting(a -> source(marked, a)).containsExactly("the letter", "The embassy");
        assertThat(content(marked, found.getFirst()))
                .containsExactly(
                        "“The wall is weak,”",
                        "“I said so in March.",
                        "“I do not write ‘may’. I write ‘will’.",
                        "“I was told to wait.”");
        assertThat(content(marked, found.getLast())).containsExactly("that it was forged");
    }

    @Test
    void quotedWordsInAParagraphWithoutASpeakerGoOnWithTheLastOne() {
        Marked marked = Marked.of("{k1 “We welcome it,”} {s1 the captain} {c1 said}.\n\n"
                + "But the move was “a crack in the wall of that palace.”\n\nIt rained on the “old town”.");
        List<Attribution> found = attributions(marked);
        assertThat(found).extracting(a -> source(marked, a)).containsExactly("the captain", "the captain");
        assertThat(content(marked, found.getLast())).containsExactly("“a crack in the wall of that palace.”");
    }

    @Test
    void theSpeakerAfterTheCueIsNotSomeOfWhatIsSaid() {
        Marked marked = Marked.of("{k1 Adel was to join} {s1 his sister, widow of a trader}, {c1 said} {k1 the envoy}.")
                .tagged("said VBD", "the DT", "envoy NN", ", ,", ". .");
        List<Attribution> found = attributions(marked);
        assertThat(source(marked, found.getFirst())).isEqualTo("the envoy");
        assertThat(content(marked, found.getFirst())).containsExactly("Adel was to join his sister, widow of a trader");
    }

    @Test
    void accordingToTheEnvoyTheRestIsSaid() {
        Marked marked = Marked.of("{c1 According to} the envoy near the palace, Adel went home.")
                .tagged(", ,", ". .", "went VBD");
        List<Attribution> found = attributions(marked);
        assertThat(source(marked, found.getFirst())).isEqualTo("the envoy near the palace");
        assertThat(content(marked, found.getFirst())).containsExactly("Adel went home");
    }

    @Test
    void whoStandsBeforeAFiniteCueSpeaks() {
        Marked marked = Marked.of("Naldia, which borders it, {c1 confirmed} {k1 the report}.")
                .tagged("Naldia NNP", "which WDT", "confirmed VBD", ", ,");
        assertThat(source(marked, attributions(marked).getFirst())).isEqualTo("Naldia");
    }

    @Test
    void whoAskedNotToBeNamedIsNoWhoAndSaysNothingByIt() {
        Marked marked = Marked.of(
                        "An official, {s1 who} {c2 asked} {k2 not to be named}, {c1 said} {k1 the wall broke}.")
                .tagged("An DT", "official NN", "who WP", "asked VBD", "said VBD", ", ,");
        List<Attribution> found = attributions(marked);
        assertThat(found).hasSize(1);
        assertThat(source(marked, found.getFirst())).isEqualTo("An official");
        assertThat(found.getFirst().conditions()).containsExactly("anonymity");
    }

    @Test
    void theOneToldIsWhoStandsAfterTheVerb() {
        Marked marked = Marked.of("{s1 The minister} {c1 told} a press conference on Thursday {k1 that it broke}.")
                .tagged("told VBD", "a DT", "press NN", "conference NN");
        assertThat(attributions(marked)
                        .getFirst()
                        .audience()
                        .map(p -> p.span().of(marked.layout().text())))
                .contains("a press conference");
    }

    @Test
    void whatStandsBeforeASpeakerThatIsCutOffIsSaid() {
        Marked marked = Marked.of("Nine died in the flood, {s1 the minister} {c1 told} reporters on Friday.")
                .tagged("died VBD", "told VBD", ", ,", ". .");
        assertThat(content(marked, attributions(marked).getFirst())).containsExactly("Nine died in the flood");
    }

    @Test
    void whatStandsBeforeASpeakerAfterTheCueIsSaid() {
        Marked marked = Marked.of("Nine died in the flood, {c1 said} {s1 the minister}, adding that it rained.")
                .tagged("died VBD", "said VBD", "adding VBG", "rained VBD", ", ,", ". .");
        assertThat(content(marked, attributions(marked).getFirst())).containsExactly("Nine died in the flood");
    }

    @Test
    void whoWasToldSaysNothing() {
        Marked marked = Marked.of("{s1 The envoy} {c1 was told} {k1 that it rained}.");
        assertThat(attributions(marked).getFirst().source()).isEmpty();
    }

    @Test
    void theNounBeforeAColonSpeaks() {
        Marked marked = Marked.of("{c1 Minister:} {k1 talks have failed}").tagged("Minister NN", ": :");
        assertThat(source(marked, attributions(marked).getFirst())).isEqualTo("Minister");
    }

    @Test
    void aSentenceThatFollowsIsTheReportsOwn() {
        Marked marked = Marked.of("{s1 She} {c1 said} {k1 that it rained}. {k1 The river rose}.");
        assertThat(content(marked, attributions(marked).getFirst())).containsExactly("that it rained");
    }
}
