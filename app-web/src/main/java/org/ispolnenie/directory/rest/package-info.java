/**
 * Organisations, groups and the caller for programs; whether the server is ready.
 */
@NullMarked
package org.ispolnenie.directory.rest;

import org.jspecify.annotations.NullMarked;
