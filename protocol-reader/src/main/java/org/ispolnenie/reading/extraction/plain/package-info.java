/**
 * Plain text in whatever encoding it came.
 */
@NullMarked
package org.ispolnenie.reading.extraction.plain;

import org.jspecify.annotations.NullMarked;
