/**
 * From the bytes of a document to its text, as a person sees it: list numbers that Word only computes are written out,
 * a table is a line a row. Foreign bytes are bounded in size, depth and time; what cannot be read is refused by an
 * {@link org.ispolnenie.protocol.domain.UnreadableDocumentException}, never by anything else.
 */
@NullMarked
package org.ispolnenie.protocol.service.extraction;

import org.jspecify.annotations.NullMarked;
