/** Work of support projects in the region that does not exist. */
@NullMarked
package org.ispolnenie.schoolsupport.service.madeup;

import org.jspecify.annotations.NullMarked;
