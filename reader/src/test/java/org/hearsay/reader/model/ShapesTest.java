package org.hearsay.reader.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesTest {

    @ParameterizedTest
    @CsvSource({
        "general, 0",
        "Velmar, 1",
        "O, 1",
        "UN, 2",
        "U.S., 2",
        "McRae, 3",
        "iPad, 3",
        "16, 4",
        "'16,000', 4",
        "—, 5",
        "naïve, 0",
        "Ägir, 1"
    })
    void tellsHowAWordIsWritten(String word, int shape) {
        assertThat(Shapes.of(word)).isEqualTo(shape);
    }
}
