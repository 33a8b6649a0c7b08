/** What wakes the care of the node itself. */
@NullMarked
package org.ispolnenie.operations.timer;

import org.jspecify.annotations.NullMarked;
