package org.ispolnenie.reading.extraction.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException.Problem;
import org.ispolnenie.shared.input.MeasuredMarkup;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a foreign XML part, one after another. There are no document types here, hence no entities to expand
 * and nothing to fetch: an office document has no use for them, so one that brings them is refused.
 */
public final class XmlPull {

    private static final XMLInputFactory FACTORY = factory();
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final XMLStreamReader xml;
    private final Budget budget;
    private int depth;

    public XmlPull(InputStream source, Budget budget) throws IOException {
        this.budget = budget;
        try {
            this.xml = FACTORY.createXMLStreamReader(
                    new MeasuredMarkup(decoded(source), () -> new UnreadableDocumentException(Problem.TOO_COMPLEX)));
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    /** The parts of office documents are UTF-8, or UTF-16 with a mark; the parser's own decoder complains to stderr. */
    private static Reader decoded(InputStream source) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(source, UTF_8_MARK.length);
        byte[] mark = bytes.readNBytes(UTF_8_MARK.length);
        boolean wide = mark.length > 1 && (mark[0] & mark[1] & 0xFE) == 0xFE;
        if (!Arrays.equals(mark, UTF_8_MARK)) {
            bytes.unread(mark);
        }
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static XMLInputFactory factory() {
        // the JDK's own parser, whatever the server puts on the class path: its limits are known
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external parts are not read");
        });
        return factory;
    }

    /** Moves to the next start, end or text; false at the end of the document. */
    public boolean next() throws IOException {
        budget.checkTime();
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        budget.checkDepth(++depth);
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new UnreadableDocumentException(Problem.TOO_COMPLEX);
                    default -> {
                        // comments and processing instructions say nothing
                    }
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    public boolean isStart() {
        return xml.isStartElement();
    }

    public boolean isEnd() {
        return xml.isEndElement();
    }

    /** The local name of the element. */
    public String name() {
        return xml.getLocalName();
    }

    /** The namespace of the element, empty if it has none. */
    public String namespace() {
        String namespace = xml.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    public String text() {
        return xml.getText();
    }

    /** The attribute of that local name, in whatever namespace. */
    @Nullable
    public String attribute(String localName) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(localName)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    public String attribute(String localName, String otherwise) {
        String value = attribute(localName);
        return value == null ? otherwise : value;
    }

    /** The attribute as a whole number; where it is absent or none, the other. */
    public int number(String localName, int otherwise) {
        String value = attribute(localName);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    /** How deep the current start stands: {@code while (xml.nextWithin(depth))} walks its content. */
    public int depth() {
        return depth;
    }

    /** Moves on inside the element whose start stood at that depth; false at its end. */
    public boolean nextWithin(int start) throws IOException {
        return next() && !(isEnd() && depth < start);
    }

    /** Moves to the end of the current element. */
    public void skip() throws IOException {
        int start = depth;
        while (nextWithin(start)) {
            // what is skipped says nothing
        }
    }

    /** The characters inside the current element, which it leaves behind. */
    public String content() throws IOException {
        StringBuilder content = new StringBuilder();
        int start = depth;
        while (nextWithin(start)) {
            if (!isStart() && !isEnd()) {
                content.append(text());
            }
        }
        return content.toString();
    }
}
