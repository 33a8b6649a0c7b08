/**
 * What every page stands on: the reader's language, words for values, refusals as page messages, parameters of an
 * address.
 */
@NullMarked
package org.ispolnenie.shared.web;

import org.jspecify.annotations.NullMarked;
