package org.ispolnenie.protocol.domain;

import org.ispolnenie.shared.domain.DeliveredFile;

/** The protocol of 31 October 2019, delivered with the product: a first document to work with and to test by. */
public final class FoundingProtocol {

    public static final String FILE_NAME = "protocol-2019-10-31.txt";
    public static final String MEDIA_TYPE = "text/plain; charset=UTF-8";

    private static final String PLACE = "/org/ispolnenie/protocol/" + FILE_NAME;

    private FoundingProtocol() {}

    /** The file, byte for byte. */
    public static byte[] bytes() {
        return DeliveredFile.bytes(FoundingProtocol.class, PLACE);
    }
}
