/** Use cases of assignments on repositories in memory and a fixed clock. */
@NullMarked
package org.ispolnenie.assignment.service;

import org.jspecify.annotations.NullMarked;
