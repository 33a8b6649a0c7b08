/** What happens in the directory by itself. */
@NullMarked
package org.ispolnenie.directory.timer;

import org.jspecify.annotations.NullMarked;
