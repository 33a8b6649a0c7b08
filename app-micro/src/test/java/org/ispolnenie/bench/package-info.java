/**
 * What {@code bin/bench} measures: each work of the product, and beside it, in the same run, the limit of what the
 * database or the machine could do. Ratios and medians count; absolute times tell about the machine too.
 */
@NullMarked
package org.ispolnenie.bench;

import org.jspecify.annotations.NullMarked;
