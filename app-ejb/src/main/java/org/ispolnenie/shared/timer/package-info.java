/**
 * What wakes the work that belongs to no feature; each timer calls one service and knows nothing else.
 */
@NullMarked
package org.ispolnenie.shared.timer;

import org.jspecify.annotations.NullMarked;
