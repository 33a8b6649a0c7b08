@NullMarked
package org.ispolnenie.quality.service.madeup;

import org.jspecify.annotations.NullMarked;
