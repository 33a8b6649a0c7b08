/**
 * What the readers of all formats share: the budget of a reading, the text they write, list numbers that are computed, zip
 * and XML read within limits.
 */
@NullMarked
package org.ispolnenie.reading.extraction.document;

import org.jspecify.annotations.NullMarked;
