/** Sessions of people who have signed in, written down so that every node knows them. */
@NullMarked
package org.ispolnenie.directory.service.session;

import org.jspecify.annotations.NullMarked;
