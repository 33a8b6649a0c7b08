/** Use cases of parts passed on: given, answered, judged, withdrawn. */
@NullMarked
package org.ispolnenie.assignment.service.part;

import org.jspecify.annotations.NullMarked;
