/** Support projects and their schools on MariaDB. */
@NullMarked
package org.ispolnenie.schoolsupport.persistence;

import org.jspecify.annotations.NullMarked;
