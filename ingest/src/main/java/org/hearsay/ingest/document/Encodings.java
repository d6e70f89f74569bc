package org.hearsay.ingest.document;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the encoding of a text: by its byte order mark, else UTF-8 if it is UTF-8 throughout, else by a guess that is told. The
 * guess favours windows-1252 where the text is ASCII but for a few marks and letters, as English is; otherwise ICU's
 * {@link CharsetDetector} decides.
 */
public final class Encodings {

    private static final int SAMPLE = 100_000;

    /** A mark of four bytes is looked for before one of two that begins alike. */
    private static final List<Mark> MARKS = List.of(
            new Mark(Charset.forName("UTF-32BE"), "0000feff"),
            new Mark(Charset.forName("UTF-32LE"), "fffe0000"),
            new Mark(StandardCharsets.UTF_8, "efbbbf"),
            new Mark(StandardCharsets.UTF_16BE, "feff"),
            new Mark(StandardCharsets.UTF_16LE, "fffe"));

    /** What Windows and the web mean by these names: the wider set. */
    private static final Map<String, String> WIDER = Map.of(
            "ISO-8859-1", "windows-1252",
            "ISO-8859-6", "windows-1256",
            "ISO-8859-8", "windows-1255",
            "ISO-8859-8-I", "windows-1255",
            "ISO-8859-9", "windows-1254");

    private Encodings() {}

    /** A byte order mark, which is no part of the text. */
    public record Mark(Charset charset, String bytes) {

        /** How many bytes it has. */
        public int length() {
            return bytes.length() / 2;
        }

        private boolean begins(byte[] text) {
            byte[] mark = HexFormat.of().parseHex(bytes);
            return text.length >= mark.length && Arrays.equals(text, 0, mark.length, mark, 0, mark.length);
        }
    }

    /** A text, and the note that says what was assumed if anything was. */
    public record Decoded(String text, Optional<String> note) {}

    /** The byte order mark at the begin of a text. */
    public static Optional<Mark> mark(byte[] text) {
        return MARKS.stream().filter(mark -> mark.begins(text)).findFirst();
    }

    /** The text that bytes stand for; what no encoding can read becomes U+FFFD. */
    public static Decoded decode(byte[] bytes) {
        Optional<Mark> mark = mark(bytes);
        if (mark.isPresent()) {
            int length = mark.get().length();
            Charset charset = mark.get().charset();
            ByteBuffer rest = ByteBuffer.wrap(bytes, length, bytes.length - length);
            return strictly(rest.duplicate(), charset)
                    .map(text -> new Decoded(text, Optional.empty()))
                    .orElseGet(() -> new Decoded(
                            charset.decode(rest).toString(),
                            Optional.of(
                                    "marked as " + charset.name() + " but not so throughout: the rest became U+FFFD")));
        }
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return assumed(bytes, wide.get());
        }
        return strictly(ByteBuffer.wrap(bytes), StandardCharsets.UTF_8)
                .map(text -> new Decoded(text, Optional.empty()))
                .orElseGet(() -> assumed(bytes, guess(bytes)));
    }

    /** The text in one encoding; empty if it is not in that encoding throughout. */
    public static Optional<String> strictly(ByteBuffer bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Decoded assumed(byte[] bytes, Charset charset) {
        return new Decoded(
                new String(bytes, charset), Optional.of("not UTF-8: read as " + charset.name() + " (assumed)"));
    }

    /** UTF-16 without a mark, seen by zeros in every other byte: it would pass for UTF-8 with control characters. */
    private static Optional<Charset> wide(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (bytes.length % 2 != 0 || Math.max(even, odd) * 5 <= length || Math.min(even, odd) * 100 > length) {
            return Optional.empty();
        }
        return Optional.of(even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static Charset guess(byte[] bytes) {
        if (isLatin(bytes)) {
            return Charset.forName("windows-1252");
        }
        byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
        for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
            String name = WIDER.getOrDefault(match.getName(), match.getName());
            if (!name.equals("UTF-8") && Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return Charset.forName("windows-1252");
    }

    /** Whether the bytes beyond ASCII are few and stand alone or in pairs, as accents, quotation marks and dashes do. */
    private static boolean isLatin(byte[] bytes) {
        int high = 0;
        int run = 0;
        for (byte b : bytes) {
            run = b < 0 ? run + 1 : 0;
            high += b < 0 ? 1 : 0;
            if (run > 2) {
                return false;
            }
        }
        return high <= bytes.length / 10 + 1;
    }
}
