/** Tests of the package of the same name. */
@NullMarked
package org.ispolnenie.oversight.web.feed;

import org.jspecify.annotations.NullMarked;
