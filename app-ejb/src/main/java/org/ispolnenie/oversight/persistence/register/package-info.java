/** The register of assignments, read by SQL. */
@NullMarked
package org.ispolnenie.oversight.persistence.register;

import org.jspecify.annotations.NullMarked;
