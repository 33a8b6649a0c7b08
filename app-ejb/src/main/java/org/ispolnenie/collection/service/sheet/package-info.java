/** Use cases of sheets: filling, sending, comparing and consolidating them. */
@NullMarked
package org.ispolnenie.collection.service.sheet;

import org.jspecify.annotations.NullMarked;
