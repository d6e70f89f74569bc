package org.hearsay.reader.claim.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearsay.core.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameFileTest {

    private static final String SIEGE = """
        - frame: siege
          kind: besiege
          realis: ongoing
          verbs: [surround, lay siege]
          verb-roles:
            place: [object place, to place]
            actor: subject agent
          nouns: "siege, oil blockade"
          noun-roles:
            place: of place
          examples:
            "Rebels surrounded the town of Vessel.": ["besiege(actor: Rebels)", no attack]
        """;

    @Test
    void aFrameHasItsKindTriggersRolesAndExamples() {
        Frame frame = FrameFile.parse("mine", SIEGE).getFirst();

        assertThat(frame.id()).isEqualTo("mine/siege");
        assertThat(frame.kind().name()).isEqualTo("besiege");
        assertThat(frame.telling().realis()).contains(Claim.Realis.ONGOING);
        assertThat(frame.triggers())
                .extracting(Frame.Trigger::words)
                .containsExactly("surround", "lay siege", "siege", "oil blockade");
        assertThat(frame.triggers().getFirst().roles().get("place"))
                .containsExactly(Slot.parse("object place"), Slot.parse("to place"));
        assertThat(frame.examples())
                .singleElement()
                .satisfies(example -> assertThat(example.claims())
                        .extracting(Expected::written)
                        .containsExactly("besiege(actor: Rebels)", "no attack"));
    }

    @Test
    void ofAVerbTheFirstWordIsItsHeadOfANounTheLast() {
        List<Frame.Trigger> triggers = FrameFile.parse("mine", SIEGE).getFirst().triggers();

        assertThat(triggers.get(1).head()).isEqualTo("lay");
        assertThat(triggers.get(3).head()).isEqualTo("blockade");
        assertThat(triggers.get(3).others()).containsExactly("oil");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "kind: besiege            | kind: beseige              | no kind of claim 'beseige'",
                "place: of place          | where: of place            | a claim of kind besiege has no role 'where'",
                "place: of place          | place: off_of place        | 'off_of' in the slot 'off_of place'",
                "place: of place          | place: of town             | 'town' in the slot 'of town' is none of",
                "place: of place          | place: of big place        | the slot 'of big place'",
                "realis: ongoing          | realis: maybe              | no Realis 'maybe'",
                "verb-roles:              | verbs-roles:               | there is no field 'verbs-roles'",
                "verbs: [surround, lay siege] | note: none             | verb-roles without verbs",
                "nouns:                   | adjectives:                | noun-roles without nouns",
                "no attack                | no assault                 | no kind of claim 'assault'",
                "besiege(actor: Rebels)   | besiege(who: Rebels)       | 'who: Rebels' is no role of besiege",
                "besiege(actor: Rebels)   | maybe besiege              | 'maybe' in 'maybe besiege' says nothing of a"
                        + " claim",
                "besiege(actor: Rebels)   | besiege(actor: Rebels      | is not written as kind(role: words, role:"
                        + " words)",
            })
    void anErrorNamesTheFileTheFrameAndWhatIsWrong(String right, String wrong, String message) {
        assertThat(SIEGE).contains(right);

        assertThatThrownBy(() -> FrameFile.parse("mine", SIEGE.replace(right, wrong)))
                .isInstanceOf(FrameException.class)
                .hasMessageStartingWith("frame mine/siege: ")
                .hasMessageContaining(message);
    }

    @Test
    void aFileThatIsNoYamlIsNamedWithTheLine() {
        assertThatThrownBy(() -> FrameFile.parse("mine", "- frame: siege\n  verbs: [surround\n"))
                .isInstanceOf(FrameException.class)
                .hasMessageStartingWith("mine: ")
                .hasMessageContaining("line 3");
    }

    @Test
    void aFieldThatIsThereTwiceIsAnError() {
        assertThatThrownBy(() -> FrameFile.parse("mine", "- frame: siege\n  kind: besiege\n  kind: attack\n"))
                .isInstanceOf(FrameException.class)
                .hasMessageContaining("duplicate key kind");
    }

    @Test
    void aFileThatIsNoListOfFramesIsAnError() {
        assertThatThrownBy(() -> FrameFile.parse("mine", "frame: siege"))
                .isInstanceOf(FrameException.class)
                .hasMessage("mine: a list of frames was expected");
        assertThatThrownBy(() -> FrameFile.parse("mine", "- siege"))
                .isInstanceOf(FrameException.class)
                .hasMessage("mine: frame 1 has no fields");
    }
}
