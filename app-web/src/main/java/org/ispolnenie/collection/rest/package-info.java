/** Collection forms and sheets over REST. */
@NullMarked
package org.ispolnenie.collection.rest;

import org.jspecify.annotations.NullMarked;
