/** Use cases of later dates: asked for, granted, refused. */
@NullMarked
package org.ispolnenie.assignment.service.extension;

import org.jspecify.annotations.NullMarked;
