@NullMarked
package org.ispolnenie.directory.service.factor;

import org.jspecify.annotations.NullMarked;
