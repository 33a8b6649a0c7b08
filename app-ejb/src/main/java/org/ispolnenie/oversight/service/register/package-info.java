/** The register: every assignment the caller may see, by filter and order. */
@NullMarked
package org.ispolnenie.oversight.service.register;

import org.jspecify.annotations.NullMarked;
