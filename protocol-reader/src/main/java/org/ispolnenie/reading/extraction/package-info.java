/**
 * From the bytes of a document to its text, as a person sees it. Foreign bytes are bounded in size, depth and time; what
 * cannot be read is refused by an {@link org.ispolnenie.reading.extraction.document.UnreadableDocumentException}, never by
 * anything else.
 */
@NullMarked
package org.ispolnenie.reading.extraction;

import org.jspecify.annotations.NullMarked;
