/** Which settings are in force, where each comes from, and which are set in vain. */
@NullMarked
package org.ispolnenie.operations.service.settings;

import org.jspecify.annotations.NullMarked;
