/** The page on which the administrator sees whether everything is well. */
@NullMarked
package org.ispolnenie.operations.web;

import org.jspecify.annotations.NullMarked;
