/** Projects that support schools: what each is for, when its stages are, which decision ordered it. */
@NullMarked
package org.ispolnenie.schoolsupport.domain.project;

import org.jspecify.annotations.NullMarked;
