@NullMarked
package org.ispolnenie.directory.domain.account;

import org.jspecify.annotations.NullMarked;
