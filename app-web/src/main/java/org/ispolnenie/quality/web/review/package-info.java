/** The region reviews a set stage by stage. */
@NullMarked
package org.ispolnenie.quality.web.review;

import org.jspecify.annotations.NullMarked;
