/** Pages of collection forms and sheets. */
@NullMarked
package org.ispolnenie.collection.web;

import org.jspecify.annotations.NullMarked;
