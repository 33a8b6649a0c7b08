/** Collection forms: their columns, totals and checks, in editions. */
@NullMarked
package org.ispolnenie.collection.domain.form;

import org.jspecify.annotations.NullMarked;
