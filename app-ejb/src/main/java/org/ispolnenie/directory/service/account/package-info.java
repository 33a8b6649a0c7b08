/** Accounts kept by an administrator, and a person's own password. */
@NullMarked
package org.ispolnenie.directory.service.account;

import org.jspecify.annotations.NullMarked;
