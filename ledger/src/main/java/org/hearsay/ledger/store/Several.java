package org.hearsay.ledger.store;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Values for {@code IN (<some>)}, as one parameter: however many there are, the statement is the same, and is short. With a
 * parameter for each, parsing statements takes a good part of the time of all that is loaded; few that are always as many, as kinds
 * are, may have one each, since it tells SQLite how many there are.
 */
public final class Several {

    private Several() {}

    /** Binds numbers or texts to {@code <name>} in a statement. */
    public static <S extends SqlStatement<S>> S bind(S statement, String name, Collection<?> values) {
        return statement
                .define(name, "SELECT value FROM json_each(:" + name + ")")
                .bind(name, json(values));
    }

    /** A list in parts of so many at most, in order. */
    public static <T> Stream<List<T>> parts(List<T> all, int most) {
        return IntStream.iterate(0, begin -> begin < all.size(), begin -> begin + most)
                .mapToObj(begin -> all.subList(begin, Math.min(all.size(), begin + most)));
    }

    static String json(Collection<?> values) {
        return values.stream().map(Several::written).collect(Collectors.joining(",", "[", "]"));
    }

    private static String written(Object value) {
        return value instanceof Number
                ? value.toString()
                : '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(value.toString())) + '"';
    }
}
