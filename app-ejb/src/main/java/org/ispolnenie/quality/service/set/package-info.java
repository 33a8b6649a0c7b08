/** Sets of measures: whose they are, submitting and reviewing them, as evidence of what a decision orders. */
@NullMarked
package org.ispolnenie.quality.service.set;

import org.jspecify.annotations.NullMarked;
