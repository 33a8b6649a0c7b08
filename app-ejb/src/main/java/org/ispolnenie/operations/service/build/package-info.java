/** Which version this is, what it was built from, what it runs on, and what is new in it. */
@NullMarked
package org.ispolnenie.operations.service.build;

import org.jspecify.annotations.NullMarked;
