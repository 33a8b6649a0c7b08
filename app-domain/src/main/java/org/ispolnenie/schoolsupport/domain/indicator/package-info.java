/** Indicators of projects: what is measured, where each school begins and wants to come, and what it has measured. */
@NullMarked
package org.ispolnenie.schoolsupport.domain.indicator;

import org.jspecify.annotations.NullMarked;
