/**
 * What every service stands on: the clock that follows the database, the settings, the schema brought up to date at the
 * start.
 */
@NullMarked
package org.ispolnenie.shared.service;

import org.jspecify.annotations.NullMarked;
