package org.hearsay.bench.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Report;

/**
 * The quotations of one report and who may be called their speaker: a {@code quotations.json} with the text beside it in
 * {@code report.txt}.
 */
public final class QuotationFile {

    private QuotationFile() {}

    /** @param speakers names that are accepted, the best first */
    public record Quotation(String quote, List<String> speakers) {
        public Quotation {
            speakers = List.copyOf(speakers);
        }
    }

    public record Document(Report report, List<Quotation> quotations) {
        public Document {
            quotations = List.copyOf(quotations);
        }
    }

    /** @throws GoldFormatException if the file is not such a list */
    public static Document read(Path file) {
        JsonNode gold;
        try {
            gold = new ObjectMapper().readTree(GoldFiles.text(file));
        } catch (JsonProcessingException e) {
            throw new GoldFormatException(file, "is not JSON: " + e.getOriginalMessage(), e);
        }
        JsonNode given = gold.path("report");
        if (!given.path("id").isTextual() || !gold.path("quotations").isArray()) {
            throw new GoldFormatException(file, "has no report with an id, or no quotations");
        }
        Report.Builder report = new Report.Builder(
                given.path("id").asText(), GoldFiles.text(file.toAbsolutePath().resolveSibling("report.txt")));
        if (given.path("published").isTextual()) {
            report.published(given.path("published").asText());
        }
        if (given.path("publisher").isTextual()) {
            report.publisher(given.path("publisher").asText());
        }
        List<Quotation> quotations = new ArrayList<>();
        for (JsonNode quotation : gold.path("quotations")) {
            List<String> speakers = new ArrayList<>();
            quotation.path("speaker").forEach(name -> speakers.add(name.asText()));
            quotations.add(new Quotation(quotation.path("quote").asText(), speakers));
        }
        return new Document(report.build(), quotations);
    }
}
