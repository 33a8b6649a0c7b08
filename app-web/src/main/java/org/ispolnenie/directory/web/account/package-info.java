/** Pages of accounts: an administrator keeps them, a person changes their own password. */
@NullMarked
package org.ispolnenie.directory.web.account;

import org.jspecify.annotations.NullMarked;
