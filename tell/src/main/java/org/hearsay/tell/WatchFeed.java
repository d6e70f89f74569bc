package org.hearsay.tell;

import java.io.OutputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.ledger.watch.Change;
import org.hearsay.ledger.watch.Watch;

/** What changed in the answer to a watch as an Atom feed (RFC 4287), the newest first. */
public final class WatchFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Sentences sentences = new Sentences();
    private final UnaryOperator<String> addresses;

    /** @param addresses gives of the id of a fact the address at which it is shown; empty where it is not */
    public WatchFeed(UnaryOperator<String> addresses) {
        this.addresses = addresses;
    }

    /** Changes with the sentences of their facts, by fact; without those that are in the ledger no more. */
    public Map<String, String> sentences(Ledger ledger, List<Change> changes) {
        List<String> facts = changes.stream().map(Change::fact).distinct().toList();
        Map<String, String> told = new HashMap<>();
        for (KnownFact known : ledger.tracker().facts(facts, Optional.empty())) {
            told.put(known.fact().id(), sentences.of(Told.of(known)).proposition());
        }
        return told;
    }

    /** What a change is called: "New", "Changed", "No longer so". */
    public static String title(Change.What what) {
        return switch (what) {
            case NEW -> "New";
            case CHANGED -> "Changed";
            case GONE -> "No longer in the answer";
        };
    }

    /**
     * Writes the feed in UTF-8; leaves the stream open.
     *
     * @param most how many changes to give
     */
    public void write(Ledger ledger, Watch watch, int most, OutputStream out) {
        List<Change> changes = ledger.watches().changes(watch.number(), most);
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "id", id(watch));
            element(xml, "title", watch.name());
            element(
                    xml,
                    "updated",
                    changes.stream()
                            .findFirst()
                            .map(Change::at)
                            .orElse(watch.at())
                            .toString());
            author(xml);
            Map<String, String> told = sentences(ledger, changes);
            for (Change change : changes) {
                entry(xml, watch, change, Optional.ofNullable(told.get(change.fact())));
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the feed of watch " + watch.number() + " could not be written", e);
        }
    }

    private void entry(XMLStreamWriter xml, Watch watch, Change change, Optional<String> sentence)
            throws XMLStreamException {
        Instant at = change.at();
        xml.writeStartElement("entry");
        element(xml, "id", id(watch) + ":" + change.number());
        element(xml, "title", title(change.what()) + ": " + sentence.orElse("a fact that the ledger has no more"));
        element(xml, "updated", at.toString());
        String address = sentence.isPresent() ? addresses.apply(change.fact()) : "";
        if (!address.isEmpty()) {
            xml.writeEmptyElement("link");
            xml.writeAttribute("href", address);
        }
        if (!change.note().isEmpty()) {
            element(xml, "summary", change.note());
        }
        xml.writeEndElement();
    }

    /** The same in every feed of the watch, wherever it is read: numbers of watches are given once, at one moment. */
    private static String id(Watch watch) {
        return "urn:hearsay:watch:" + watch.number() + ":" + watch.at().toEpochMilli();
    }

    private static void author(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("author");
        element(xml, "name", "Hearsay");
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Visible.line(text));
        xml.writeEndElement();
    }
}
