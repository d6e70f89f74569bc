package org.hearsay.reader.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionsTest {

    private static final Set<String> WORDS = Set.of(
            "call", "confirm", "cause", "class", "deny", "flee", "go", "hop", "hope", "movie", "open", "plan", "shoot",
            "use");

    private final Inflections inflections = new Inflections(
            Stream.of("# comment", "v\ttell\ttold", "v\tdie\tdying\tdied", "n\tchild\tchildren"), WORDS::contains);

    @ParameterizedTest
    @CsvSource({
        "told, VBD, tell",
        "children, NNS, child",
        "tribesmen, NNS, tribesman",
        "confirmed, VBD, confirm",
        "planning, VBG, plan",
        "called, VBN, call",
        "hoped, VBD, hope",
        "opened, VBD, open",
        "used, VBN, use",
        "denies, VBZ, deny",
        "movies, NNS, movie",
        "classes, NNS, class",
        "causes, NNS, cause",
        "goes, VBZ, go",
        "dying, VBG, die",
        "fleeing, VBG, flee",
        "Shooting, VBG, shoot",
        "say, VBP, say"
    })
    void takesAnEndingOff(String word, String xpos, String lemma) {
        assertThat(inflections.lemma(word, xpos, "wrong")).isEqualTo(lemma);
    }

    @Test
    void leavesNamesAndClitics() {
        assertThat(inflections.lemma("Brothers", "NNPS", "Brothers")).isEqualTo("Brothers");
        assertThat(inflections.lemma("'s", "VBZ", "have")).isEqualTo("have");
    }

    @Test
    void takesTheModelsWordBetweenFormsThatNobodyKnows() {
        assertThat(inflections.lemma("velmared", "VBD", "velmare")).isEqualTo("velmare");
    }
}
