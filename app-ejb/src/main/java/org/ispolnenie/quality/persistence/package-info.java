/** Frameworks, sets and measures of quality management on MariaDB. */
@NullMarked
package org.ispolnenie.quality.persistence;

import org.jspecify.annotations.NullMarked;
