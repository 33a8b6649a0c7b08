/** Accounts for programs: an administrator keeps them, a person changes their own password. */
@NullMarked
package org.ispolnenie.directory.rest.account;

import org.jspecify.annotations.NullMarked;
