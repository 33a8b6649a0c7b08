/**
 * What a careful secretary would ask about. Each rule is a constant whose name is the sentence it stands for; none knows
 * any particular document.
 */
@NullMarked
package org.ispolnenie.reading.doubt;

import org.jspecify.annotations.NullMarked;
