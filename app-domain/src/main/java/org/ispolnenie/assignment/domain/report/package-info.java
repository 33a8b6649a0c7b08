/** Reports of the bodies with their evidence, from draft to the controller's verdict. */
@NullMarked
package org.ispolnenie.assignment.domain.report;

import org.jspecify.annotations.NullMarked;
