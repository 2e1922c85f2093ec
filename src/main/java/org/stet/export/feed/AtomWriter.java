package org.stet.export.feed;

import java.io.StringWriter;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements of an Atom feed, one after another. What is null is left out. */
final class AtomWriter {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    AtomWriter() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("utf-8", "1.0");
        } catch (XMLStreamException aStringTakesAll) {
            throw new IllegalStateException(aStringTakesAll);
        }
    }

    AtomWriter begin(String name) {
        return written(() -> {
            xml.writeCharacters("\n");
            xml.writeStartElement(name);
            if (name.equals("feed")) {
                xml.writeDefaultNamespace(NAMESPACE);
            }
        });
    }

    AtomWriter end() {
        return written(xml::writeEndElement);
    }

    AtomWriter element(String name, String value) {
        return value == null ? this : begin(name).text(value).end();
    }

    AtomWriter element(String name, Instant value) {
        return element(name, value.toString());
    }

    private AtomWriter text(String value) {
        return written(() -> xml.writeCharacters(AtomText.legal(value)));
    }

    AtomWriter link(String relation, String type, String address) {
        return begin("link")
                .attribute("rel", relation)
                .attribute("type", type)
                .attribute("href", address)
                .end();
    }

    AtomWriter category(String term) {
        return begin("category").attribute("term", term).end();
    }

    private AtomWriter attribute(String name, String value) {
        return value == null ? this : written(() -> xml.writeAttribute(name, AtomText.legal(value)));
    }

    @Override
    public String toString() {
        return text + "\n";
    }

    private AtomWriter written(Step step) {
        try {
            step.take();
            return this;
        } catch (XMLStreamException aStringTakesAll) {
            throw new IllegalStateException(aStringTakesAll);
        }
    }

    private interface Step {

        void take() throws XMLStreamException;
    }
}
