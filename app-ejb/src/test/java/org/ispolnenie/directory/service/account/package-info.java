@NullMarked
package org.ispolnenie.directory.service.account;

import org.jspecify.annotations.NullMarked;
