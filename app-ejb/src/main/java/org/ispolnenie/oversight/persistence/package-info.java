/** What the readers of lists have in common. */
@NullMarked
package org.ispolnenie.oversight.persistence;

import org.jspecify.annotations.NullMarked;
