/** Bodies and groups as an administrator keeps them: who is in charge of them, what changed, whose names may be meant by a text. */
@NullMarked
package org.ispolnenie.directory.domain.body;

import org.jspecify.annotations.NullMarked;
