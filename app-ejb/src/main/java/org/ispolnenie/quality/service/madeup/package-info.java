/** Quality-management measures of the municipalities of the region that does not exist. */
@NullMarked
package org.ispolnenie.quality.service.madeup;

import org.jspecify.annotations.NullMarked;
