/** Tests of the chain. */
@NullMarked
package org.ispolnenie.audit.domain;

import org.jspecify.annotations.NullMarked;
