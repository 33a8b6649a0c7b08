/**
 * PDF: the flow of its text and the rulings that make tables.
 */
@NullMarked
package org.ispolnenie.reading.extraction.pdf;

import org.jspecify.annotations.NullMarked;
