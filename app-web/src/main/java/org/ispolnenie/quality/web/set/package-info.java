/** The set of a municipality, composed, submitted and judged. */
@NullMarked
package org.ispolnenie.quality.web.set;

import org.jspecify.annotations.NullMarked;
