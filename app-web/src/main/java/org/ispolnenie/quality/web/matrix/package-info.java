/** All municipalities beside each other. */
@NullMarked
package org.ispolnenie.quality.web.matrix;

import org.jspecify.annotations.NullMarked;
