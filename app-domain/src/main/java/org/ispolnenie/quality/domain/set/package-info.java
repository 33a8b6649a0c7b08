/** The set of measures of a municipality for a year: its way to the region and back, and what the region says of it. */
@NullMarked
package org.ispolnenie.quality.domain.set;

import org.jspecify.annotations.NullMarked;
