/** What the tests of several modules share. */
@NullMarked
package org.ispolnenie.test;

import org.jspecify.annotations.NullMarked;
