/** Tests of the pages of protocols. */
@NullMarked
package org.ispolnenie.protocol.web;

import org.jspecify.annotations.NullMarked;
