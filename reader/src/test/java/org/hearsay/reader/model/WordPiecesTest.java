package org.hearsay.reader.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private final List<String> vocabulary = lines("vocabulary.txt");
    private final WordPieces speller = new WordPieces(vocabulary);

    /** The list was spelt by the trainer's own code: {@code training/reading_model/pieces.py}. */
    @Test
    void spellsEveryWordAsTheTrainerDoes() {
        for (String line : lines("spelt.tsv")) {
            String[] columns = line.split("\t", 2);
            String spelt = Arrays.stream(speller.of(columns[0]))
                    .mapToObj(vocabulary::get)
                    .collect(Collectors.joining(" "));
            assertThat(spelt).as(columns[0]).isEqualTo(columns[1]);
        }
    }

    @Test
    void aWordOfNothingButMarksThatAreNotReadIsUnknown() {
        assertThat(speller.of("\u200f\u0007")).containsExactly(speller.unknown);
    }

    @Test
    void aWordOfAThousandLettersIsOneUnknownPiece() {
        assertThat(speller.of("x".repeat(1000))).containsExactly(speller.unknown);
    }

    private static List<String> lines(String name) {
        try (InputStream in = WordPieces.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
