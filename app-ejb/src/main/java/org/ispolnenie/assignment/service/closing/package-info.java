/** How work ends without a report: taken off control, or passed to a successor. */
@NullMarked
package org.ispolnenie.assignment.service.closing;

import org.jspecify.annotations.NullMarked;
