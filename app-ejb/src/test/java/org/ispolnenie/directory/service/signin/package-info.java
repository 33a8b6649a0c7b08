@NullMarked
package org.ispolnenie.directory.service.signin;

import org.jspecify.annotations.NullMarked;
