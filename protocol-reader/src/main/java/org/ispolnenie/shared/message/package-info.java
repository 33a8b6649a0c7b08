/**
 * What people are told, not yet in any language: a message is worded in Russian or English when it is shown.
 */
@NullMarked
package org.ispolnenie.shared.message;

import org.jspecify.annotations.NullMarked;
