/** What the region says of the stages of a set, beside the measures it says it of. */
@NullMarked
package org.ispolnenie.quality.service.review;

import org.jspecify.annotations.NullMarked;
