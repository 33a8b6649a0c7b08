/**
 * Word documents, {@code .docx} and {@code .doc}: list numbers that Word only computes are written out, a table is a line a row.
 */
@NullMarked
package org.ispolnenie.reading.extraction.word;

import org.jspecify.annotations.NullMarked;
