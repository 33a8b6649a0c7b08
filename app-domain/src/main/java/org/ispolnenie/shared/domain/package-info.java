/**
 * What every feature needs and none owns: messages that are worded in the reader's language, the refusals of the
 * domain, pages of a list.
 */
@NullMarked
package org.ispolnenie.shared.domain;

import org.jspecify.annotations.NullMarked;
