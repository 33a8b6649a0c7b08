/** Schools in a project: why they were chosen, their risks, teams and curators, and when they leave it. */
@NullMarked
package org.ispolnenie.schoolsupport.domain.school;

import org.jspecify.annotations.NullMarked;
