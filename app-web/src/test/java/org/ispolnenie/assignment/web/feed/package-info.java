/** Tests of the package of the same name. */
@NullMarked
package org.ispolnenie.assignment.web.feed;

import org.jspecify.annotations.NullMarked;
