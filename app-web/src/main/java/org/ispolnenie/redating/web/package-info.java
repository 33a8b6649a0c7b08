/** Pages of moving dates. */
@NullMarked
package org.ispolnenie.redating.web;

import org.jspecify.annotations.NullMarked;
