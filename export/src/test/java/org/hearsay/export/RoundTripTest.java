package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hearsay.core.Claim;
import org.hearsay.core.ReadingParser;
import org.hearsay.core.ResourceLines;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.Network;
import org.hearsay.ledger.query.TieQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is written can be read, and says what the ledger says. */
class RoundTripTest {

    /** A cell as RFC 4180 has it, and what ends it. */
    private static final Pattern CELL = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^\",\\r\\n]*))(,|\\r?\\n)");

    @TempDir
    private Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = SmallLedger.in(folder.resolve("ledger"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private Path export(Format format) throws IOException {
        Path out = folder.resolve(format.label());
        format.write(ledger, Asked.ALL, out);
        return out;
    }

    @Test
    void claimsAreThoseOfTheReadings() throws IOException {
        ReadingParser parser = new ReadingParser();
        List<Claim> read = ResourceLines.of(SmallLedger.class, "readings.jsonl").stream()
                .flatMap(line -> parser.parse(line).claims().stream())
                .toList();
        List<Claim> written = Files.readAllLines(export(Format.CLAIMS)).stream()
                .map(parser::parseClaim)
                .toList();

        assertThat(written).containsExactlyInAnyOrderElementsOf(read);
    }

    @Test
    void everyRowOfATableHasACellForEachTitle() throws IOException {
        Path tables = export(Format.CSV);
        for (String table : List.of("facts", "roles", "claims", "people", "reports", "sources", "decisions")) {
            List<List<String>> rows = rows(Files.readString(tables.resolve(table + ".csv")));
            assertThat(rows)
                    .as(table)
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
        }
        List<List<String>> claims = rows(Files.readString(tables.resolve("claims.csv")));
        int quote = claims.getFirst().indexOf("quote");
        assertThat(claims)
                .extracting(row -> row.get(quote))
                .anyMatch(cell -> cell.contains("demanded that she resign"));
    }

    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        Matcher cells = CELL.matcher(csv);
        int at = 0;
        while (at < csv.length()) {
            assertThat(cells.find(at) && cells.start() == at)
                    .as("a cell at " + at)
                    .isTrue();
            row.add(cells.group(1) == null ? cells.group(2) : cells.group(1).replace("\"\"", "\""));
            at = cells.end();
            if (!cells.group(3).equals(",")) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        return rows;
    }

    @Test
    void aGraphHasEveryPartyAndEveryTie() throws Exception {
        Document graph = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(export(Format.GRAPHML).toFile());
        Network network = ledger.network(TieQuery.ALL, whole -> whole);
        Set<String> nodes = attributes(graph, "node", "id");
        assertThat(nodes).isEqualTo(network.parties().keySet());
        assertThat(graph.getElementsByTagName("edge").getLength())
                .isEqualTo(network.ties().size())
                .isPositive();
        assertThat(nodes)
                .containsAll(attributes(graph, "edge", "source"))
                .containsAll(attributes(graph, "edge", "target"));
        assertThat(attributes(graph, "key", "id")).containsAll(attributes(graph, "data", "key"));
    }

    private static Set<String> attributes(Document graph, String element, String attribute) {
        Set<String> found = new HashSet<>();
        NodeList all = graph.getElementsByTagName(element);
        for (int i = 0; i < all.getLength(); i++) {
            found.add(((Element) all.item(i)).getAttribute(attribute));
        }
        return found;
    }
}
