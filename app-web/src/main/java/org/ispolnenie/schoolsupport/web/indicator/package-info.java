/** Pages of the indicators of a school: where it begins, where it wants to be, what it has measured. */
@NullMarked
package org.ispolnenie.schoolsupport.web.indicator;

import org.jspecify.annotations.NullMarked;
