/** The directions of quality management by years. */
@NullMarked
package org.ispolnenie.quality.web.framework;

import org.jspecify.annotations.NullMarked;
