/**
 * Signing in with a password so that guessing is not worth while: tries are counted before a password is looked at, in the
 * database that all nodes share.
 */
@NullMarked
package org.ispolnenie.directory.service.signin;

import org.jspecify.annotations.NullMarked;
