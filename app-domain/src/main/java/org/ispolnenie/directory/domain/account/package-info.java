/**
 * Accounts as an administrator keeps them: logins, one-time passwords, what a password must be, which roles fit which
 * body, and the history of what was done to an account.
 */
@NullMarked
package org.ispolnenie.directory.domain.account;

import org.jspecify.annotations.NullMarked;
