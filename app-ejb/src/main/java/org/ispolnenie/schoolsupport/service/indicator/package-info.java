/** Use cases of indicators: where a school begins, where it wants to be, what it has measured. */
@NullMarked
package org.ispolnenie.schoolsupport.service.indicator;

import org.jspecify.annotations.NullMarked;
