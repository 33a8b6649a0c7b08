package org.ispolnenie.reading.result;

/**
 * A link to another item of the same protocol.
 *
 * @param type      how they are linked
 * @param to        the other item's number
 * @param suggested false where the text says it, true where it only seems so and a person should confirm
 */
public record ItemLink(LinkType type, String to, boolean suggested) {

    /** How two items hang together. */
    public enum LinkType {
        /** This item starts from the result of the other. */
        BASED_ON,
        /** The other item starts from the result of this one. */
        FEEDS,
        DEPENDS_ON,
        SAME_DUE_AS,
        /** The other item, or another document, is only mentioned. */
        REFERS_TO
    }
}
