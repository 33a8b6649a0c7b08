/**
 * The pages in a real Chromium, as a person uses them; screenshots are kept under {@code target/screenshots}.
 */
@NullMarked
package org.ispolnenie.micro.browser;

import org.jspecify.annotations.NullMarked;
