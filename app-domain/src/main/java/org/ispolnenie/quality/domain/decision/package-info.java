/** What follows from measures: decisions of those who manage, and recommendations that come from an analysis. */
@NullMarked
package org.ispolnenie.quality.domain.decision;

import org.jspecify.annotations.NullMarked;
