/** Whether everything that the application lives on is well: what is looked at, what was found, and what to do about it. */
@NullMarked
package org.ispolnenie.operations.service.state;

import org.jspecify.annotations.NullMarked;
