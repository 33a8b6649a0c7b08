/** Pages of support projects: which there are, how far each is, what it is, which schools come in. */
@NullMarked
package org.ispolnenie.schoolsupport.web.project;

import org.jspecify.annotations.NullMarked;
