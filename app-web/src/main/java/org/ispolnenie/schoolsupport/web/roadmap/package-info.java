/** Pages of the roadmap of a school: its versions, its measures, its draft. */
@NullMarked
package org.ispolnenie.schoolsupport.web.roadmap;

import org.jspecify.annotations.NullMarked;
