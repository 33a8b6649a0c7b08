/** One control point as a caller sees it, with all that has happened to it and may be done now. */
@NullMarked
package org.ispolnenie.assignment.service.point;

import org.jspecify.annotations.NullMarked;
