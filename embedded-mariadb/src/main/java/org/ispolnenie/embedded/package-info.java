/**
 * A MariaDB server as a child process of the JVM: its programs unpacked once, its data directory initialised, started,
 * found again after a crash and stopped. Knows nothing of the application.
 */
@NullMarked
package org.ispolnenie.embedded;

import org.jspecify.annotations.NullMarked;
