/** The pages for people, without a server. */
@NullMarked
package org.ispolnenie.shared.web;

import org.jspecify.annotations.NullMarked;
