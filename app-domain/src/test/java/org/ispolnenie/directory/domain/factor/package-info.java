@NullMarked
package org.ispolnenie.directory.domain.factor;

import org.jspecify.annotations.NullMarked;
