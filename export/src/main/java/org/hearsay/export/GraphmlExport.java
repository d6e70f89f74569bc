package org.hearsay.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.Network;
import org.hearsay.ledger.query.Tie;
import org.hearsay.ledger.query.TieQuery;

/**
 * Who is tied to whom as GraphML (http://graphml.graphdrawing.org), for Gephi, Cytoscape, yEd and such: a node for each party, an edge
 * for each fact that ties two; there may be several between the same two.
 */
final class GraphmlExport implements StreamExporter {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private static final List<Key> NODE =
            List.of(new Key("name", "string"), new Key("type", "string"), new Key("weight", "int"));

    private static final List<Key> EDGE = List.of(
            new Key("sort", "string"),
            new Key("kind", "string"),
            new Key("status", "string"),
            new Key("reports", "int"),
            new Key("origins_least", "int"),
            new Key("origins_most", "int"),
            new Key("first_reported", "string"),
            new Key("fact", "string"));

    /** What a node or an edge has, by its name in the file. */
    private record Key(String name, String type) {}

    @Override
    public Exported write(Ledger ledger, Asked asked, Writer out) throws IOException {
        Network network = ledger.network(TieQuery.ALL.asOf(asked.asOf()), whole -> whole);
        try {
            write(network, XMLOutputFactory.newFactory().createXMLStreamWriter(out));
        } catch (XMLStreamException e) {
            throw new IOException("GraphML: " + e.getMessage(), e);
        }
        return new Exported(network.parties().size() + (long) network.ties().size(), 0);
    }

    private static void write(Network network, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        keys(xml, "node", NODE);
        keys(xml, "edge", EDGE);
        line(xml);
        xml.writeStartElement("graph");
        xml.writeAttribute("edgedefault", "directed");
        for (Network.Party party : network.parties().values()) {
            node(xml, party);
        }
        for (Tie tie : network.ties()) {
            edge(xml, tie);
        }
        line(xml);
        xml.writeEndElement();
        line(xml);
        xml.writeEndElement();
        line(xml);
        xml.writeEndDocument();
        xml.flush();
    }

    private static void keys(XMLStreamWriter xml, String of, List<Key> keys) throws XMLStreamException {
        for (Key key : keys) {
            line(xml);
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", of + "_" + key.name());
            xml.writeAttribute("for", of);
            xml.writeAttribute("attr.name", key.name());
            xml.writeAttribute("attr.type", key.type());
        }
    }

    private static void node(XMLStreamWriter xml, Network.Party party) throws XMLStreamException {
        line(xml);
        xml.writeStartElement("node");
        xml.writeAttribute("id", printable(party.id()));
        data(xml, "node", NODE, List.of(party.name(), party.type().label(), Integer.toString(party.weight())));
        xml.writeEndElement();
    }

    private static void edge(XMLStreamWriter xml, Tie tie) throws XMLStreamException {
        line(xml);
        xml.writeStartElement("edge");
        xml.writeAttribute("source", printable(tie.one()));
        xml.writeAttribute("target", printable(tie.other()));
        if (tie.mutual()) {
            xml.writeAttribute("directed", "false");
        }
        data(
                xml,
                "edge",
                EDGE,
                List.of(
                        tie.sort(),
                        tie.kind().name(),
                        tie.status().label(),
                        Integer.toString(tie.reports()),
                        Integer.toString(tie.origins().least()),
                        Integer.toString(tie.origins().most()),
                        tie.first(),
                        tie.fact()));
        xml.writeEndElement();
    }

    private static void data(XMLStreamWriter xml, String of, List<Key> keys, List<String> values)
            throws XMLStreamException {
        for (int i = 0; i < keys.size(); i++) {
            xml.writeStartElement("data");
            xml.writeAttribute("key", of + "_" + keys.get(i).name());
            xml.writeCharacters(printable(values.get(i)));
            xml.writeEndElement();
        }
    }

    /** Without what XML cannot hold. */
    private static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("\uFFFD");
    }

    private static void line(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
