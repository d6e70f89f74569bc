package org.hearsay.bench.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads gold that is XML. */
final class GoldXml {

    private GoldXml() {}

    /**
     * The root of a file, its texts whole and without comments.
     *
     * @param features of the parser: what it does with a document type and what that names
     * @throws GoldFormatException if it is not XML
     */
    static Element root(Path file, Map<String, Boolean> features) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setIgnoringComments(true);
        factory.setCoalescing(true);
        try {
            for (Map.Entry<String, Boolean> feature : features.entrySet()) {
                factory.setFeature(feature.getKey(), feature.getValue());
            }
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e, e);
        } catch (SAXException e) {
            throw new GoldFormatException(file, "is not XML: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java has an XML parser", e);
        }
    }
}
