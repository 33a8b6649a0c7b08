/** What an empty installation begins with: the bodies, calendar and rules of a region, from a file of its own or as delivered. */
@NullMarked
package org.ispolnenie.protocol.service.region;

import org.jspecify.annotations.NullMarked;
