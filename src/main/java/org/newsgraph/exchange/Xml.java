package org.newsgraph.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements line by line; what XML 1.0 cannot hold becomes U+FFFD (section 2.2 of the specification). */
final class Xml {

    private final XMLStreamWriter writer;
    private int depth;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** What writes a document's content. */
    interface Content {

        void write(Xml xml);
    }

    /** Writes a document; {@code out} stays open. */
    static void document(OutputStream out, Content content) throws IOException {
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            content.write(new Xml(writer));
            writer.writeEndDocument();
            writer.writeCharacters("\n");
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        } catch (Unwritable e) {
            throw new IOException(Objects.requireNonNull(e.getCause()).getMessage(), e.getCause());
        }
    }

    /**
     * An element with others in it.
     *
     * @param attributes names and values in turn
     */
    void element(String name, String[] attributes, Runnable content) {
        quietly(() -> {
            indent();
            writer.writeStartElement(name);
            attributes(attributes);
            depth++;
            content.run();
            depth--;
            indent();
            writer.writeEndElement();
        });
    }

    /** An element without content. */
    void empty(String name, String... attributes) {
        quietly(() -> {
            indent();
            writer.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** An element with text in it. */
    void text(String name, String text, String... attributes) {
        quietly(() -> {
            indent();
            writer.writeStartElement(name);
            attributes(attributes);
            writer.writeCharacters(allowed(text));
            writer.writeEndElement();
        });
    }

    private void indent() throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth));
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], allowed(attributes[i + 1]));
        }
    }

    private static String allowed(String text) {
        return text.codePoints()
                .map(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF
                        ? c
                        : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private interface Step {

        void run() throws XMLStreamException;
    }

    private static void quietly(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new Unwritable(e);
        }
    }

    /** Carries the writer's exception through the rows. */
    private static final class Unwritable extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unwritable(XMLStreamException cause) {
            super(cause);
        }
    }
}
