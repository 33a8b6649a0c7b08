/**
 * Use cases of a protocol: preview and import of a file, review of its reading, approval.
 */
@NullMarked
package org.ispolnenie.protocol.service;

import org.jspecify.annotations.NullMarked;
