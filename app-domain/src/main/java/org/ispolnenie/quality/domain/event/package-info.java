/**
 * What happens to sets of measures, for other features.
 */
@NullMarked
package org.ispolnenie.quality.domain.event;

import org.jspecify.annotations.NullMarked;
