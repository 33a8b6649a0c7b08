/** Orders: what an item is answered by is what bodies have sent on another one. */
@NullMarked
package org.ispolnenie.collection.service.order;

import org.jspecify.annotations.NullMarked;
