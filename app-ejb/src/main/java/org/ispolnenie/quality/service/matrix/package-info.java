/** How far municipalities are in each stage of each direction. */
@NullMarked
package org.ispolnenie.quality.service.matrix;

import org.jspecify.annotations.NullMarked;
