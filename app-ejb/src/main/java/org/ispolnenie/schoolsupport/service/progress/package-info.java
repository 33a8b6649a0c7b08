/** How far the schools of a project are, one by one, and what waits for those who serve them. */
@NullMarked
package org.ispolnenie.schoolsupport.service.progress;

import org.jspecify.annotations.NullMarked;
