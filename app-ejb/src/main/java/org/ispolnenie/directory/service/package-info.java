/**
 * Use cases of the directory: who is calling, signing in, reading organisations and groups, the start data.
 */
@NullMarked
package org.ispolnenie.directory.service;

import org.jspecify.annotations.NullMarked;
