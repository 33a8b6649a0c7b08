/**
 * What all REST resources share: problems (RFC 9457), JSON read strictly and written cheaply, entity tags, idempotency
 * keys.
 */
@NullMarked
package org.ispolnenie.shared.rest;

import org.jspecify.annotations.NullMarked;
