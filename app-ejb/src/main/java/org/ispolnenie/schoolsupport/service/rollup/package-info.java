/** How far a project is in each municipality and in the region, and what it says about the decision that ordered it. */
@NullMarked
package org.ispolnenie.schoolsupport.service.rollup;

import org.jspecify.annotations.NullMarked;
