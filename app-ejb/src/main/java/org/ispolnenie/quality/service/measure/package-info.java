/** Measures of quality management: planned, carried out, borne out by documents. */
@NullMarked
package org.ispolnenie.quality.service.measure;

import org.jspecify.annotations.NullMarked;
