/** The state of the system over REST. */
@NullMarked
package org.ispolnenie.operations.rest;

import org.jspecify.annotations.NullMarked;
