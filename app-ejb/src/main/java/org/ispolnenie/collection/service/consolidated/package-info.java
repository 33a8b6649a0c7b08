/** What all bodies have sent of a form, beside each other. */
@NullMarked
package org.ispolnenie.collection.service.consolidated;

import org.jspecify.annotations.NullMarked;
