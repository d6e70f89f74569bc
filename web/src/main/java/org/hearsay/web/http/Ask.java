package org.hearsay.web.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is asked of a page. */
public final class Ask {

    /** The day that a page is put back to: {@code 2031-05-02}. */
    public static final String AS_OF = "asOf";

    private static final int LONGEST = 500;

    private final Context context;

    Ask(Context context) {
        this.context = context;
    }

    /** A part of the path: {@code id} of {@code /fact/{id}}. */
    public String path(String name) {
        return context.pathParam(name);
    }

    /** What is asked under a name, without blanks about it; empty if that is nothing. */
    public Optional<String> text(String name) {
        return all(name).stream().findFirst();
    }

    /** All that is asked under a name. */
    public List<String> all(String name) {
        return cleaned(context.queryParams(name));
    }

    /** A number that is asked for, or the usual one. */
    public int number(String name, int usual, int least, int most) {
        return text(name)
                .filter(digits -> digits.matches("\\d{1,9}"))
                .map(digits -> Math.clamp(Integer.parseInt(digits), least, most))
                .orElse(usual);
    }

    /** A day that is asked for. */
    public Optional<LocalDate> day(String name) {
        return text(name).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw Refusal.unclear("No such day", "“" + text + "” is not a day. Write it like 2031-05-02.");
            }
        });
    }

    /** The day that the page is put back to; empty for today. */
    public Optional<LocalDate> asOf() {
        return day(AS_OF);
    }

    /** A link that keeps the day of this page. */
    public Link link(String... segments) {
        return Link.to(segments).and(AS_OF, text(AS_OF));
    }

    /** The address of another page of the list that this is one of. */
    public String turned(int page) {
        return here().with("page", Integer.toString(page)).toString();
    }

    /** This very page, with all that is asked of it. */
    public Link here() {
        Link link = new Link(context.path(), List.of());
        for (var each : context.queryParamMap().entrySet()) {
            for (String value : cleaned(each.getValue())) {
                link = link.and(each.getKey(), value);
            }
        }
        return link;
    }

    /** A field of the form that was sent. */
    public Optional<String> field(String name) {
        return fields(name).stream().findFirst();
    }

    /** A field of the form just as it was sent, for passwords; empty if there is none. */
    public String verbatim(String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("");
    }

    /** Who asks; empty for somebody unknown. */
    public Optional<Visitor> visitor() {
        return Entrance.visitor(context);
    }

    /** Under which name it is decided: that of whoever is signed in or, where nobody is, what the form says. */
    public Optional<String> by() {
        return visitor().flatMap(Visitor::name).or(() -> field("by"));
    }

    /** What the browser shows of a session. */
    public Optional<String> session() {
        return Entrance.session(context);
    }

    /** The network address that it is asked from. */
    public String address() {
        return Forwarded.address(context);
    }

    /** All fields of a name. */
    public List<String> fields(String name) {
        return cleaned(context.formParams(name));
    }

    /** The files that were sent under a name. */
    public List<Upload> files(String name) {
        return context.uploadedFiles(name).stream()
                .map(file -> new Upload(file.filename(), file.size(), file.content()))
                .toList();
    }

    /** The media type of what was sent: {@code application/json}, in small letters, without what follows it. */
    public String type() {
        String type = Optional.ofNullable(context.contentType()).orElse("");
        return type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    /**
     * What was sent, as it is.
     *
     * @param most bytes
     * @throws Refusal if it is more than that
     */
    public byte[] body(int most) {
        try (InputStream in = context.bodyInputStream()) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new Refusal(413, "That is too much", "At most " + most / 1024 + " kB are taken here.");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A file that was sent.
     *
     * @param name as the browser has it: it may be anything
     */
    public record Upload(String name, long bytes, InputStream content) {}

    private static List<String> cleaned(List<String> values) {
        List<String> cleaned = new ArrayList<>();
        for (String value : values) {
            String text = value.strip();
            if (!text.isEmpty()) {
                cleaned.add(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            }
        }
        return cleaned;
    }
}
