/** Documents made in the tests, documents made by LibreOffice, and documents made to do harm. */
@NullMarked
package org.ispolnenie.protocol.service.extraction;

import org.jspecify.annotations.NullMarked;
