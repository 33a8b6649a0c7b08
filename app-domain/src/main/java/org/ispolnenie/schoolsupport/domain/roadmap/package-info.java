/** Roadmaps of schools in projects: versions, measures that live through them, and how far each measure is. */
@NullMarked
package org.ispolnenie.schoolsupport.domain.roadmap;

import org.jspecify.annotations.NullMarked;
