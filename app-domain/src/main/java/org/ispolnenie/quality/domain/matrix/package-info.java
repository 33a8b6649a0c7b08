/** How far a municipality is in the stages of the directions, and the rules that judge it. */
@NullMarked
package org.ispolnenie.quality.domain.matrix;

import org.jspecify.annotations.NullMarked;
