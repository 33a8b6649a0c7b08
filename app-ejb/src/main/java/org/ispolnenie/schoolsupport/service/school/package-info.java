/** Use cases of schools in projects: bringing them in, their teams and curators, and who may see and do what. */
@NullMarked
package org.ispolnenie.schoolsupport.service.school;

import org.jspecify.annotations.NullMarked;
