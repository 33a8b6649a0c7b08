/** A measure with what has come of it. */
@NullMarked
package org.ispolnenie.quality.web.measure;

import org.jspecify.annotations.NullMarked;
