/** What follows from measures: decisions of those who manage, recommendations. */
@NullMarked
package org.ispolnenie.quality.web.decision;

import org.jspecify.annotations.NullMarked;
