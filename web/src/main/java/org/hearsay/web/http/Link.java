package org.hearsay.web.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An address within the site: a path, and what is asked of it in order.
 *
 * @param path from the root, encoded
 */
public record Link(String path, List<Parameter> parameters) {

    public Link {
        parameters = List.copyOf(parameters);
    }

    /** One thing that is asked; a name may come several times. */
    public record Parameter(String name, String value) {}

    /** A path made of segments, each of which may be anything: {@code Link.to("fact", id)} is {@code /fact/…}. */
    public static Link to(String... segments) {
        StringBuilder path = new StringBuilder();
        for (String segment : segments) {
            path.append('/').append(encoded(segment).replace("+", "%20"));
        }
        return new Link(path.isEmpty() ? "/" : path.toString(), List.of());
    }

    /** The same, and this asked too. */
    public Link and(String name, String value) {
        List<Parameter> more = new ArrayList<>(parameters);
        more.add(new Parameter(name, value));
        return new Link(path, more);
    }

    /** The same, and this asked too if there is a value. */
    public Link and(String name, Optional<String> value) {
        return value.map(given -> and(name, given)).orElse(this);
    }

    /** The same with one value for a name, whatever values it had. */
    public Link with(String name, String value) {
        return without(name).and(name, value);
    }

    /** The same with nothing asked under a name. */
    public Link without(String name) {
        return keeping(each -> !each.name().equals(name));
    }

    /** The same with one value under a name taken away. */
    public Link without(String name, String value) {
        return keeping(each -> !each.equals(new Parameter(name, value)));
    }

    private Link keeping(Predicate<Parameter> wanted) {
        return new Link(path, parameters.stream().filter(wanted).toList());
    }

    /** As it stands in an attribute {@code href}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(path);
        char before = '?';
        for (Parameter each : parameters) {
            text.append(before).append(encoded(each.name())).append('=').append(encoded(each.value()));
            before = '&';
        }
        return text.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
