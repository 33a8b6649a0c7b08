/** Parts of a control point that are passed on to other bodies. */
@NullMarked
package org.ispolnenie.assignment.domain.part;

import org.jspecify.annotations.NullMarked;
