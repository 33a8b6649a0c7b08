/**
 * Lines and what stands at their beginning or end: numbers, labels, headings of sections, the closing line, page numbers.
 */
@NullMarked
package org.ispolnenie.reading.layout.line;

import org.jspecify.annotations.NullMarked;
