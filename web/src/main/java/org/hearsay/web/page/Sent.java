package org.hearsay.web.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.web.http.Ask;

/**
 * What a form or a program sends in order to decide.
 *
 * @param values of a field, by its name
 * @param by who sends it
 */
public record Sent(Function<String, List<String>> values, Optional<String> by) {

    public static Sent of(Ask ask) {
        return new Sent(ask::fields, ask.by());
    }

    public Optional<String> field(String name) {
        return values.apply(name).stream().findFirst();
    }

    public List<String> fields(String name) {
        return values.apply(name);
    }
}
