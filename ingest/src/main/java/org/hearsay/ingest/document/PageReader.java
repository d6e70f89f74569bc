package org.hearsay.ingest.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A web page: the report in it without what stands around it, and what the page says of it. */
public final class PageReader implements DocumentReader {

    /** How many bytes from the begin may tell the encoding (HTML standard, "prescan a byte stream"). */
    private static final int HEAD = 4096;

    /** Less text than this in what was found, and more than three times as much in the whole page: it was not the report. */
    private static final int LITTLE = 200;

    private final BodyFinder bodies;

    public PageReader() {
        this(new ReadabilityBody());
    }

    PageReader(BodyFinder bodies) {
        this.bodies = bodies;
    }

    @Override
    public Document read(Blob blob) {
        List<String> notes = new ArrayList<>();
        org.jsoup.nodes.Document page = parsed(blob.bytes(), notes);
        LinkedData data = new LinkedData(page);
        Facts facts = PageFacts.of(page, data);
        notes.addAll(facts.notes());
        if (data.isBehindPaywall()) {
            notes.add("says that not all of it is free to read: it may end early");
        }
        return new Document(text(page), facts.known(), List.of(), notes);
    }

    /** The words of a page all told, without looking for a report in it. */
    static String allOf(String html) {
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        page.select("script, style, noscript, template, head").remove();
        return Blocks.text(page);
    }

    private String text(org.jsoup.nodes.Document page) {
        Clutter.remove(page);
        String whole = Blocks.text(page.body());
        Optional<Element> marked = Optional.ofNullable(page.selectFirst("[itemprop=articleBody]"));
        String best = marked.or(() -> bodies.body(page)).map(Blocks::text).orElse("");
        return best.length() < LITTLE && whole.length() > 3 * best.length() ? whole : best;
    }

    private static org.jsoup.nodes.Document parsed(byte[] bytes, List<String> notes) {
        Optional<String> utf8 = Encodings.mark(bytes).isPresent()
                ? Optional.empty()
                : Encodings.strictly(ByteBuffer.wrap(bytes), StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return Jsoup.parse(utf8.get());
        }
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.toLowerCase(Locale.ROOT).contains("charset=")
                && Encodings.mark(bytes).isEmpty()) {
            try {
                return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
            } catch (IOException | IllegalArgumentException e) {
                notes.add("names an encoding that there is not");
            }
        }
        Encodings.Decoded decoded = Encodings.decode(bytes);
        decoded.note().ifPresent(notes::add);
        return Jsoup.parse(decoded.text());
    }
}
