/** Use cases of reports: writing, handing in, judging, reading. */
@NullMarked
package org.ispolnenie.assignment.service.report;

import org.jspecify.annotations.NullMarked;
