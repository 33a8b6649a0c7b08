/** One act on many control points or reports, each for itself. */
@NullMarked
package org.ispolnenie.assignment.service.bulk;

import org.jspecify.annotations.NullMarked;
