/** The region that does not exist: its schools, exam sites and, in the embedded run, people to sign in as. */
@NullMarked
package org.ispolnenie.directory.service.madeup;

import org.jspecify.annotations.NullMarked;
