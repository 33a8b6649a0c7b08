package org.ispolnenie.protocol.service.extraction;

import java.io.IOException;

/** Reads the documents of one format. */
interface FormatReader {

    /**
     * The text of the document.
     *
     * @throws IOException      the document is damaged
     * @throws RuntimeException the document is refused, or damaged so badly that a parser fell over it
     */
    String read(byte[] bytes, Budget budget) throws IOException;
}
