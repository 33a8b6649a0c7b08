/**
 * Rich text, {@code .rtf}.
 */
@NullMarked
package org.ispolnenie.reading.extraction.rtf;

import org.jspecify.annotations.NullMarked;
