package org.hearsay.tell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.core.Kind;
import org.hearsay.tell.Pattern.Part;
import org.junit.jupiter.api.Test;

class PatternTest {

    @Test
    void aPatternHasTextRolesAVerbAndWhatMayBeLeftOut() {
        assertThat(Pattern.of(List.of("order", "{actor} <order>[ for {about/to|that}][ {post:a}]"))
                        .parts())
                .containsExactly(
                        new Part.Slot("actor", List.of(), false),
                        new Part.Text(" "),
                        new Part.Verb("order", false),
                        new Part.Maybe(
                                List.of(new Part.Text(" for "), new Part.Slot("about", List.of("to", "that"), false))),
                        new Part.Maybe(List.of(new Part.Text(" "), new Part.Slot("post", List.of(), true))));
    }

    @Test
    void aMarkThatIsNotClosedIsRefusedWithThePattern() {
        assertThatThrownBy(() -> Pattern.of(List.of("die", "{recipient} <die>[ in {place}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[ in {place}");
    }

    @Test
    void everyPatternSpeaksOfAKindThatThereIsAndOfRolesThatItHas() {
        List<Pattern> patterns =
                Sheet.rows("patterns.tsv").stream().map(Pattern::of).toList();

        assertThat(patterns)
                .extracting(Pattern::kind)
                .containsAll(Kind.all().stream().map(Kind::name).toList());
        assertThat(patterns)
                .allSatisfy(pattern -> assertThat(roles(pattern.parts()))
                        .as(pattern.toString())
                        .allMatch(Kind.of(pattern.kind())::hasRole));
        assertThat(patterns)
                .allSatisfy(pattern -> assertThat(pattern.parts())
                        .as(pattern.toString())
                        .filteredOn(Part.Verb.class::isInstance)
                        .hasSize(1));
    }

    private static Stream<String> roles(List<Part> parts) {
        return parts.stream().flatMap(part -> switch (part) {
            case Part.Slot slot -> Stream.of(slot.role());
            case Part.Maybe maybe -> roles(maybe.parts());
            case Part.Text text -> Stream.of();
            case Part.Verb verb -> Stream.of();
        });
    }
}
