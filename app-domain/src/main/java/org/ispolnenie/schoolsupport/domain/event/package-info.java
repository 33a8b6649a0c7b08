/**
 * What happens in support projects, for other features.
 */
@NullMarked
package org.ispolnenie.schoolsupport.domain.event;

import org.jspecify.annotations.NullMarked;
