/** Documents made in the tests, documents made by LibreOffice, and documents made to do harm. */
@NullMarked
package org.ispolnenie.reading.extraction;

import org.jspecify.annotations.NullMarked;
