/** Pages of one school in a project: its passport, who works there and who serves it. */
@NullMarked
package org.ispolnenie.schoolsupport.web.school;

import org.jspecify.annotations.NullMarked;
