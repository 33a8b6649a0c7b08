/** Measures of quality management: what a municipality does in a stage of a direction, how it is measured, what it came to. */
@NullMarked
package org.ispolnenie.quality.domain.measure;

import org.jspecify.annotations.NullMarked;
