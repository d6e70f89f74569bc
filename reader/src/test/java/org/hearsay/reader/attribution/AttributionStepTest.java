package org.hearsay.reader.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hearsay.core.Attribution;
import org.hearsay.core.Mention;
import org.hearsay.core.Span;
import org.junit.jupiter.api.Test;

class AttributionStepTest {

    private final AttributionStep step = new AttributionStep();

    private List<Attribution> attributions(Marked marked) {
        return step.attribute(marked.layout(), marked.signals(), List.of());
    }

    private static String words(Marked marked, Optional<Attribution.Party> party) {
        return party.map(p -> p.span().of(marked.layout().text())).orElse("");
    }

    @Test
    void sourceCueAndContentThatPointAtOneCueAreOneAttribution() {
        Marked marked = Marked.of("{s1 The envoy} {c1 denied} {k1 that the talks had failed}.");
        assertThat(attributions(marked)).singleElement().satisfies(found -> {
            assertThat(words(marked, found.source())).isEqualTo("The envoy");
            assertThat(found.cue()).containsExactly(new Span(10, 16));
            assertThat(found.content()).containsExactly(new Span(17, 42));
            assertThat(found.stance()).isEqualTo(Attribution.Stance.DENY);
            assertThat(found.parent()).isEmpty();
        });
    }

    @Test
    void aContentInQuotationMarksIsDirectOneInPartIsMixed() {
        Marked marked = Marked.of(
                "{k1 “We will stay,”} {s1 the mayor} {c1 said}. {s2 She} {c2 said} {k2 the city was “not for sale”}. "
                        + "{s3 She} {c3 said} {k3 the bridges were safe}.");
        assertThat(attributions(marked))
                .extracting(Attribution::mode)
                .containsExactly(Attribution.Mode.DIRECT, Attribution.Mode.MIXED, Attribution.Mode.INDIRECT);
    }

    @Test
    void aQuotationWithoutASpeakerBelongsToTheOneWhoSpokeBefore() {
        Marked marked =
                Marked.of("{k1 “We will stay,”} {s1 the mayor} {c1 said}.\n\n{k9 “Nobody asked us.”}\n\nIt rained.");
        assertThat(attributions(marked))
                .extracting(found -> words(marked, found.source()))
                .containsExactly("the mayor", "the mayor");
    }

    @Test
    void aQuotationFarFromAnySpeakerKeepsNone() {
        Marked marked = Marked.of("{k1 “We will stay,”} {s1 the mayor} {c1 said}.\n\n"
                + "It rained.\n\n"
                + "It snowed.\n\n"
                + "{k9 “Nobody asked us.”}");
        assertThat(attributions(marked).getLast().source()).isEmpty();
    }

    @Test
    void anonymityIsAConditionWhereverTheSentenceStatesIt() {
        Marked marked = Marked.of("{k1 “He left at dawn,”} {s1 the officer} {c1 said} on condition of anonymity.");
        assertThat(attributions(marked))
                .singleElement()
                .extracting(Attribution::conditions)
                .isEqualTo(List.of("anonymity"));
    }

    @Test
    void conditionsInsideTheQuotedWordsAreNotTheReports() {
        Marked marked = Marked.of("{k1 “They spoke on condition of anonymity,”} {s1 the editor} {c1 said}.");
        assertThat(attributions(marked))
                .singleElement()
                .extracting(Attribution::conditions)
                .isEqualTo(List.of());
    }

    @Test
    void conditionsOfADocumentHoldWhereverItIsQuoted() {
        Marked marked = Marked.of(
                "An unsigned and undated letter reached the paper.\n\n{k1 “I resign,”} {s1 the letter} {c1 reads}.");
        int first = marked.layout().text().indexOf("An unsigned");
        int second = marked.layout().text().indexOf("the letter");
        List<Mention> mentions = List.of(
                new Mention(
                        "m1",
                        new Span(first, first + 30),
                        new Span(first + 24, first + 30),
                        Mention.Type.DOCUMENT,
                        Mention.Form.NOMINAL,
                        "e1"),
                new Mention(
                        "m2",
                        new Span(second, second + 10),
                        new Span(second + 4, second + 10),
                        Mention.Type.DOCUMENT,
                        Mention.Form.NOMINAL,
                        "e1"));
        assertThat(step.attribute(marked.layout(), marked.signals(), mentions))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.conditions()).containsExactlyInAnyOrder("unsigned", "undated");
                    assertThat(found.source().orElseThrow().entity()).contains("e1");
                    assertThat(found.speaker()).isEqualTo(Attribution.Speaker.DOCUMENT);
                });
    }

    @Test
    void aSecondSourceGoesToTheNextCueOfItsSentenceThatHasNone() {
        Marked marked =
                Marked.of("{s1 The envoy} {c1 said} {k1 it was over} but {s1 the mayor} {c2 hopes} {k2 it is not}.");
        assertThat(attributions(marked))
                .extracting(found -> words(marked, found.source()))
                .containsExactly("The envoy", "the mayor");
    }

    @Test
    void whoDoesSomethingAndSaysNothingIsNotCited() {
        assertThat(attributions(Marked.of("{s1 The president} {c1 enacted} a law.")))
                .isEmpty();
        assertThat(attributions(Marked.of("{s1 The president} {c1 warned}."))).hasSize(1);
        assertThat(attributions(Marked.of("An aide {c1 warned}."))).isEmpty();
    }

    @Test
    void nothingMarkedIsNothingSaid() {
        assertThat(attributions(Marked.of("It rained in Velmar."))).isEmpty();
        assertThat(attributions(Marked.of(""))).isEmpty();
    }
}
