@NullMarked
package org.ispolnenie.shared.web.place;

import org.jspecify.annotations.NullMarked;
