/** Tests of the record and its chain on a real database. */
@NullMarked
package org.ispolnenie.audit.service;

import org.jspecify.annotations.NullMarked;
