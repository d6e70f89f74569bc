package org.hearsay.ingest.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.zwobble.mammoth.DocumentConverter;

/** A Word document (Office Open XML): the text of its paragraphs, and its title. Its dates are the file's and are left. */
public final class WordReader implements DocumentReader {

    private static final String CORE = "docProps/core.xml";

    @Override
    public Document read(Blob blob) throws Unreadable {
        try {
            Map<String, byte[]> parts = Parts.of(blob.bytes());
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                refuseEntities(part.getKey(), part.getValue());
            }
            String text = new DocumentConverter()
                    .extractRawText(new ByteArrayInputStream(blob.bytes()))
                    .getValue();
            Facts facts = new Facts();
            if (parts.containsKey(CORE)) {
                Element core = Jsoup.parse(new String(parts.get(CORE), StandardCharsets.UTF_8), "", Parser.xmlParser());
                Element title = core.selectFirst("dc|title");
                if (title != null) {
                    facts.offer(Field.HEADLINE, title.text(), "title of the document");
                }
            }
            return new Document(text.strip().replaceAll("\n{3,}", "\n\n"), facts.known(), List.of(), facts.notes());
        } catch (IOException | RuntimeException e) {
            throw Unreadable.broken("a Word document", e);
        }
    }

    /** Office Open XML has no document type declarations (ECMA-376, part 2, 8.2.5); whoever puts one in means harm. */
    private static void refuseEntities(String name, byte[] part) throws Unreadable {
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
            return;
        }
        for (String encoding : List.of("UTF-8", "UTF-16LE", "UTF-16BE")) {
            if (contains(part, "<!DOCTYPE".getBytes(Charset.forName(encoding)))) {
                throw new Unreadable("is a Word document that declares entities in " + name + ", which none may");
            }
        }
    }

    private static boolean contains(byte[] bytes, byte[] sought) {
        for (int at = 0; at + sought.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + sought.length, sought, 0, sought.length)) {
                return true;
            }
        }
        return false;
    }
}
