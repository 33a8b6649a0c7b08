/** The small grammar of formulas over named figures: row formulas, and totals made of summaries of rows. Never code. */
@NullMarked
package org.ispolnenie.shared.domain.formula;

import org.jspecify.annotations.NullMarked;
