@NullMarked
package org.ispolnenie.directory.service.body;

import org.jspecify.annotations.NullMarked;
