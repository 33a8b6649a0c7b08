/** The directions of quality management and the eight stages of its cycle: what a set of measures is made along. */
@NullMarked
package org.ispolnenie.quality.domain.framework;

import org.jspecify.annotations.NullMarked;
