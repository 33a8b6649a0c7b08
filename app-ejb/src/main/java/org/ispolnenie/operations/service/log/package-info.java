/** How much the application writes into the log of this node. */
@NullMarked
package org.ispolnenie.operations.service.log;

import org.jspecify.annotations.NullMarked;
