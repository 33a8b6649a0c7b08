/**
 * Protocols for programs: preview, import, review, approval.
 */
@NullMarked
package org.ispolnenie.protocol.rest;

import org.jspecify.annotations.NullMarked;
