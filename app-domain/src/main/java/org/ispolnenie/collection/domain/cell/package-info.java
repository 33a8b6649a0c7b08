/** What stands in a cell of a collection form, and what kinds of values there are. */
@NullMarked
package org.ispolnenie.collection.domain.cell;

import org.jspecify.annotations.NullMarked;
