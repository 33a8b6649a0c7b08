/** The audit for programs. */
@NullMarked
package org.ispolnenie.audit.rest;

import org.jspecify.annotations.NullMarked;
