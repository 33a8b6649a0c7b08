package org.ispolnenie.reading.extraction.document;

import java.io.IOException;

/** Reads the documents of one format. */
public interface FormatReader {

    /**
     * The text of the document.
     *
     * @throws IOException      the document is damaged
     * @throws RuntimeException the document is refused, or damaged so badly that a parser fell over it
     */
    String read(byte[] bytes, Budget budget) throws IOException;
}
