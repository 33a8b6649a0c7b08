/** A real database for the tests of repositories. */
@NullMarked
package org.ispolnenie.shared.persistence;

import org.jspecify.annotations.NullMarked;
