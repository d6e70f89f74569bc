package org.hearsay.ingest.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * A text in Markdown (CommonMark): its words without the marks, without code and pictures. The first heading is the headline
 * unless "title" between lines of three hyphens at the begin says it, where "author" and "date" may stand too.
 */
public final class MarkdownReader implements DocumentReader {

    private static final Pattern FRONT =
            Pattern.compile("\\A\uFEFF?---\\R(.{0,20000}?)\\R---[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);

    private static final Map<String, Field> NAMES = Map.of(
            "title", Field.HEADLINE,
            "author", Field.BYLINE,
            "date", Field.PUBLISHED,
            "updated", Field.UPDATED,
            "publisher", Field.PUBLISHER,
            "agency", Field.AGENCY,
            "url", Field.URL);

    @Override
    public Document read(Blob blob) {
        Encodings.Decoded decoded = Encodings.decode(blob.bytes());
        List<String> notes = new ArrayList<>();
        decoded.note().ifPresent(notes::add);
        Facts facts = new Facts();
        Matcher front = FRONT.matcher(decoded.text());
        boolean hasFront = front.find();
        if (hasFront) {
            front.group(1).lines().forEach(line -> take(line, facts));
        }
        Words words = new Words(facts);
        Parser.builder()
                .maxOpenBlockParsers(100)
                .build()
                .parse(hasFront ? decoded.text().substring(front.end()) : decoded.text())
                .accept(words);
        notes.addAll(facts.notes());
        return new Document(words.text.toString(), facts.known(), List.of(), notes);
    }

    private static void take(String line, Facts facts) {
        int colon = line.indexOf(':');
        Optional<Field> field =
                Optional.of(line.substring(0, Math.max(0, colon)).strip()).map(NAMES::get);
        String value = line.substring(colon + 1).strip().replaceAll("^([\"'])(.*)\\1$", "$2");
        field.ifPresent(known -> facts.offer(known, value, "front matter"));
    }

    /** Collects the words, block by block. */
    private static final class Words extends AbstractVisitor {

        private final StringBuilder text = new StringBuilder();
        private final StringBuilder block = new StringBuilder();
        private final Facts facts;

        Words(Facts facts) {
            this.facts = facts;
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            end();
        }

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
            boolean isHeadline = heading.getLevel() == 1 && text.isEmpty() && !facts.has(Field.HEADLINE);
            if (isHeadline) {
                facts.offer(Field.HEADLINE, block.toString(), "first heading");
                block.setLength(0);
            }
            end();
        }

        @Override
        public void visit(Text words) {
            block.append(words.getLiteral());
        }

        @Override
        public void visit(Code code) {
            block.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            block.append(' ');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            block.append('\n');
        }

        @Override
        public void visit(Image image) {}

        private void end() {
            text.append(text.isEmpty() || block.isEmpty() ? "" : "\n\n").append(block);
            block.setLength(0);
        }
    }
}
