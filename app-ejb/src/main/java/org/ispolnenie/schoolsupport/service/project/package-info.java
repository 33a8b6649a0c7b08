/** Use cases of support projects: making and describing them. */
@NullMarked
package org.ispolnenie.schoolsupport.service.project;

import org.jspecify.annotations.NullMarked;
