/** Filled forms: the sheet of a control point, its rows and revisions, and what is wrong or missing in it. */
@NullMarked
package org.ispolnenie.collection.domain.sheet;

import org.jspecify.annotations.NullMarked;
