/** How a feature says what it keeps about a person, and how it is rid of it (ADR 0096). */
@NullMarked
package org.ispolnenie.shared.service.personal;

import org.jspecify.annotations.NullMarked;
