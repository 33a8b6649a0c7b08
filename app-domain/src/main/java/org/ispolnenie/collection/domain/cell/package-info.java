/** How the cells of a collection form are stored. */
@NullMarked
package org.ispolnenie.collection.domain.cell;

import org.jspecify.annotations.NullMarked;
