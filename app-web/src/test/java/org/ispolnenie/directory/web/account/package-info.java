@NullMarked
package org.ispolnenie.directory.web.account;

import org.jspecify.annotations.NullMarked;
