package org.hearsay.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class SeveralTest {

    private final Jdbi jdbi = Jdbi.create("jdbc:sqlite::memory:");

    @Test
    void textsAreFoundWhateverStandsInThem() {
        List<String> odd = List.of("it's", "a \"b\"", "c\\d", "é\uD83D\uDE00", "tab\t", "[1,2]", "", "<some>", ":some");

        assertThat(found("TEXT", odd, odd, String.class)).containsExactlyElementsOf(odd);
        assertThat(found("TEXT", odd, List.of("it's", "nothing"), String.class)).containsExactly("it's");
    }

    @Test
    void numbersAreFoundHoweverManyAreAskedFor() {
        List<Long> many = LongStream.range(0, 40_000).boxed().toList();

        assertThat(found("INTEGER", List.of(3L, 39_999L, 50_000L), many, Long.class))
                .containsExactly(3L, 39_999L);
        assertThat(found("INTEGER", List.of(3L), List.of(), Long.class)).isEmpty();
    }

    private <T> List<T> found(String type, List<T> there, Collection<T> asked, Class<T> as) {
        return jdbi.withHandle(handle -> {
            handle.execute("CREATE TABLE kept (value " + type + ")");
            there.forEach(each -> handle.execute("INSERT INTO kept VALUES (?)", each));
            return Several.bind(handle.createQuery("SELECT value FROM kept WHERE value IN (<some>)"), "some", asked)
                    .mapTo(as)
                    .list();
        });
    }
}
