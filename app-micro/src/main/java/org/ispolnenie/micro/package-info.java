/**
 * The one-command start: reads the settings, takes the data directory, starts MariaDB and Payara Micro, says when the
 * application can serve and stops all of it in order. Nothing of the application depends on it, and it on nothing of the
 * application but the two resources the application names.
 */
@NullMarked
package org.ispolnenie.micro;

import org.jspecify.annotations.NullMarked;
