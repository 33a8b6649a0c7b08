/** What people say about schools in projects, their measures and indicators. */
@NullMarked
package org.ispolnenie.schoolsupport.service.comment;

import org.jspecify.annotations.NullMarked;
