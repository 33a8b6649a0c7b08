/** What is kept about people and what is left of whom it is erased. */
@NullMarked
package org.ispolnenie.directory.service.personal;

import org.jspecify.annotations.NullMarked;
