/** Support projects and their schools over REST. */
@NullMarked
package org.ispolnenie.schoolsupport.rest;

import org.jspecify.annotations.NullMarked;
