/**
 * What was done, by whom and when, as a chain of hashes: whoever changes, removes or reorders a record breaks every hash
 * from there on (ADR 0089).
 */
@NullMarked
package org.ispolnenie.audit.domain;

import org.jspecify.annotations.NullMarked;
