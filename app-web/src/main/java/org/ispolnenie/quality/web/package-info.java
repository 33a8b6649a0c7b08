/** Pages of quality measures: composed by municipalities, reviewed by the region, seen beside each other. */
@NullMarked
package org.ispolnenie.quality.web;

import org.jspecify.annotations.NullMarked;
