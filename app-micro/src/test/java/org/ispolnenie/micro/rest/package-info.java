/**
 * The contract of REST on the running application. All tests share one application: a test asks only about what it has made
 * itself, under a name of its own.
 */
@NullMarked
package org.ispolnenie.micro.rest;

import org.jspecify.annotations.NullMarked;
