package org.hearsay.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hearsay.core.Report;
import org.hearsay.core.Span;
import org.hearsay.reader.text.Layout;
import org.hearsay.reader.text.TextStep;

/**
 * The words of reports as training takes them: {@code {"id", "text", "paragraphs": [[[begin, end, begin, end, …] for each
 * sentence] for each paragraph]}}, in UTF-16 code units. A paragraph without words is left out.
 */
final class WordLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TextStep step = new TextStep();

    String line(Report report) {
        Layout layout = step.lay(report);
        ObjectNode line = JSON.createObjectNode().put("id", report.id()).put("text", report.text());
        ArrayNode paragraphs = line.putArray("paragraphs");
        ArrayNode sentences = JSON.createArrayNode();
        int paragraph = -1;
        for (Span sentence : layout.sentences()) {
            if (layout.paragraphOf(sentence.begin()) != paragraph) {
                paragraph = layout.paragraphOf(sentence.begin());
                sentences = paragraphs.addArray();
            }
            ArrayNode ends = sentences.addArray();
            layout.words()
                    .subList(sentence.begin(), sentence.end())
                    .forEach(word -> ends.add(word.begin()).add(word.end()));
        }
        return line.toString();
    }
}
