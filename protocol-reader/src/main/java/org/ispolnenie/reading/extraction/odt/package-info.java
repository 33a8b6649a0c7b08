/**
 * OpenDocument texts, {@code .odt}.
 */
@NullMarked
package org.ispolnenie.reading.extraction.odt;

import org.jspecify.annotations.NullMarked;
