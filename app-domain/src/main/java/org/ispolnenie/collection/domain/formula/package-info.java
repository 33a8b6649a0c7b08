/** The small grammar of formulas: row formulas, and totals made of summaries of rows. */
@NullMarked
package org.ispolnenie.collection.domain.formula;

import org.jspecify.annotations.NullMarked;
