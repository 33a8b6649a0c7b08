/** Frameworks of quality management: shipped, shown, changed by the controller. */
@NullMarked
package org.ispolnenie.quality.service.framework;

import org.jspecify.annotations.NullMarked;
