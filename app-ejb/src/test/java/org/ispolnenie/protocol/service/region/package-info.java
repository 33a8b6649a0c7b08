@NullMarked
package org.ispolnenie.protocol.service.region;

import org.jspecify.annotations.NullMarked;
