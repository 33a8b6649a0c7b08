/** What happened to a school in a project, in one line of time. */
@NullMarked
package org.ispolnenie.schoolsupport.service.history;

import org.jspecify.annotations.NullMarked;
