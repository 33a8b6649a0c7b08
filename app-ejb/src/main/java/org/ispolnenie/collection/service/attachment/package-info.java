/** Use cases of decisions that ask their bodies for a form. */
@NullMarked
package org.ispolnenie.collection.service.attachment;

import org.jspecify.annotations.NullMarked;
