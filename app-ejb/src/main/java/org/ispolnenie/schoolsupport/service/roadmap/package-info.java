/** Use cases of roadmaps: writing, approving, and doing what they plan. */
@NullMarked
package org.ispolnenie.schoolsupport.service.roadmap;

import org.jspecify.annotations.NullMarked;
