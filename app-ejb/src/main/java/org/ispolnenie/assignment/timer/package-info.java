/**
 * What wakes the work of assignments; each timer calls one service and knows nothing else.
 */
@NullMarked
package org.ispolnenie.assignment.timer;

import org.jspecify.annotations.NullMarked;
