/** Decisions of those who manage and recommendations: recorded, answered, looked after. */
@NullMarked
package org.ispolnenie.quality.service.decision;

import org.jspecify.annotations.NullMarked;
