package org.hearsay.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.ingest.document.Encodings;

/** What something is, by the bytes it begins with, and by its name or the type it came with where they do not tell. */
record Content(Kind kind, Optional<String> note) {

    /** How many bytes are looked at. */
    static final int HEAD = 8192;

    private static final Pattern PAGE = Pattern.compile(
            "\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html[\\s>])",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern HEADERS =
            Pattern.compile("\\A(?:[A-Za-z][A-Za-z0-9-]*:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*)++");

    /** Headers that mail systems set, and that nobody writes at the head of a text. */
    private static final Pattern SENT = Pattern.compile(
            "^(?:Message-ID|MIME-Version|Received|Return-Path):", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final Pattern FROM = Pattern.compile("^From:", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final int CONTROL_SHARE = 50;

    static Content of(byte[] head, String name, Optional<String> type) {
        Optional<Kind> named = Kind.of(name).or(() -> type.flatMap(Kind::ofType));
        Optional<Kind> found = byBytes(head, named);
        boolean differs = found.isPresent()
                && named.isPresent()
                && found.get().form() != named.get().form();
        return new Content(
                found.or(() -> named).orElse(Kind.of(Kind.Form.TEXT)),
                differs
                        ? Optional.of("is " + found.get().description() + ", not "
                                + named.get().description() + " as its name or type says")
                        : Optional.empty());
    }

    /** Why something cannot be what its name says; empty if it can. */
    static Optional<String> objection(Kind kind, byte[] head) {
        String text = latin(head);
        boolean holds = switch (kind.form()) {
            case PDF -> text.contains("%PDF-");
            case WORD, ARCHIVE -> text.startsWith("PK");
            case GZIP -> text.startsWith("\u001F\u008B");
            case PAGE, MARKDOWN, MAIL -> !isBinary(head);
            case TEXT, LINES, UNREAD -> true;
        };
        if (holds) {
            return Optional.empty();
        }
        return Optional.of(
                head.length == 0
                        ? "is empty"
                        : "is not " + kind.description() + " as its name or type says, nor anything else that is read");
    }

    private static Optional<Kind> byBytes(byte[] head, Optional<Kind> named) {
        String text = latin(head);
        Kind.Form form = named.map(Kind::form).orElse(Kind.Form.TEXT);
        if (text.startsWith("%PDF-")) {
            return Optional.of(Kind.of(Kind.Form.PDF));
        }
        if (text.startsWith("PK\u0003\u0004") || text.startsWith("PK\u0005\u0006")) {
            return packed(text, named);
        }
        if (text.startsWith("\u001F\u008B")) {
            return Optional.of(Kind.of(Kind.Form.GZIP));
        }
        if (text.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of(new Kind(Kind.Form.UNREAD, "an old Office document, or one that needs a password"));
        }
        if (text.startsWith("{\\rtf")) {
            return Optional.of(new Kind(Kind.Form.UNREAD, "a rich text document"));
        }
        boolean mayBe = form != Kind.Form.LINES && form != Kind.Form.UNREAD;
        if (mayBe && PAGE.matcher(text.replaceFirst("^\u00EF\u00BB\u00BF", "")).find()) {
            return Optional.of(Kind.of(Kind.Form.PAGE));
        }
        return mayBe && isMail(text) ? Optional.of(Kind.of(Kind.Form.MAIL)) : Optional.empty();
    }

    private static Optional<Kind> packed(String text, Optional<Kind> named) {
        boolean isOffice = text.contains("[Content_Types].xml") || text.startsWith("mimetypeapplication/", 30);
        boolean isWord = isOffice && text.contains("word/")
                || named.map(Kind::form).filter(Kind.Form.WORD::equals).isPresent();
        if (isWord) {
            return Optional.of(Kind.of(Kind.Form.WORD));
        }
        return isOffice
                ? Optional.of(new Kind(Kind.Form.UNREAD, "an Office document"))
                : Optional.of(Kind.of(Kind.Form.ARCHIVE));
    }

    private static boolean isMail(String text) {
        Matcher headers = HEADERS.matcher(text.replace("\r", ""));
        return headers.find()
                && SENT.matcher(headers.group()).find()
                && FROM.matcher(headers.group()).find();
    }

    private static boolean isBinary(byte[] head) {
        if (head.length == 0 || Encodings.mark(head).isPresent()) {
            return head.length == 0;
        }
        String text = Encodings.decode(head).text();
        long controls = text.chars()
                .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')
                .count();
        return (controls - 2) * CONTROL_SHARE > text.length();
    }

    private static String latin(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1);
    }
}
