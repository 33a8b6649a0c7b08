/** What a report has to contain, and the files that bear it out. */
@NullMarked
package org.ispolnenie.assignment.domain.evidence;

import org.jspecify.annotations.NullMarked;
