/** Use cases of collection forms: making and changing them, attaching them to decisions. */
@NullMarked
package org.ispolnenie.collection.service.form;

import org.jspecify.annotations.NullMarked;
