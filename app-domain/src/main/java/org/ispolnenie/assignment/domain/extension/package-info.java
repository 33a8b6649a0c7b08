/** Requests for a later date. */
@NullMarked
package org.ispolnenie.assignment.domain.extension;

import org.jspecify.annotations.NullMarked;
