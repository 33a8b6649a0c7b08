/**
 * Reading by SQL: projection queries that fill read records, without entities.
 */
@NullMarked
package org.ispolnenie.shared.persistence;

import org.jspecify.annotations.NullMarked;
