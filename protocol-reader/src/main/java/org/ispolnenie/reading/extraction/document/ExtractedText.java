package org.ispolnenie.reading.extraction.document;

import org.jspecify.annotations.Nullable;

/**
 * The text of a document. The same bytes always give the same text.
 *
 * @param text      the text; lines end with {@code \n}
 * @param mediaType what the bytes are by their content, without parameters
 * @param charset   the encoding in which a plain text was read; null for every other format
 */
public record ExtractedText(String text, String mediaType, @Nullable String charset) {}
